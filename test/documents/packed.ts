/** What unpacks to very much, made without the work of packing it. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const MEGABYTE = 1_000_000;

/** One byte so many million times (RFC 1951): behind a full flush a piece stands for itself, so one piece goes again and again. */
function packed(megabytes: number, byte: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, byte), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), Buffer.from([3, 0])]);
}

/** The same as a stream of zlib, with its sum (RFC 1950, section 8.2). */
export function zlibOf(megabytes: number, byte: number): Buffer {
  const [count, each, modulus] = [BigInt(megabytes) * BigInt(MEGABYTE), BigInt(byte), 65_521n];
  const sum = Buffer.alloc(4);
  sum.writeUInt16BE(Number((count + (each * count * (count + 1n)) / 2n) % modulus));
  sum.writeUInt16BE(Number((1n + each * count) % modulus), 2);
  return Buffer.concat([Buffer.from([0x78, 0xda]), packed(megabytes, byte), sum]);
}

/** A workbook whose sheet is so many million zeros (APPNOTE 4.3.7 and 4.3.12). */
export function zipOf(megabytes: number): Buffer {
  const name = 'xl/worksheets/sheet1.xml';
  const zip = Buffer.from(
    zipSync({ 'xl/workbook.xml': strToU8('<a/>'), [name]: new Uint8Array(packed(megabytes, 0)) }, { level: 0 }),
  );
  const zeros = Buffer.alloc(MEGABYTE);
  let sum = 0;
  for (let i = 0; i < megabytes; i++) sum = crc32(zeros, sum);
  const tell = (method: number, sums: number, sizes: number): void => {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(sum, sums);
    zip.writeUInt32LE(megabytes * MEGABYTE, sizes);
  };
  const [local, central] = [zip.indexOf(name) - 30, zip.lastIndexOf(name) - 46];
  tell(local + 8, local + 14, local + 22);
  tell(central + 10, central + 16, central + 24);
  return zip;
}
