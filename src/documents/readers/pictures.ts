/** Pictures of papers: scans and photographs, one page each, or several in one TIFF. */
import { decode, decodeStack, type Image } from 'image-js';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { readForm } from '../forms/read-form.ts';
import type { PageLayout } from '../pages/page-layout.ts';
import type { Grey } from '../picture/grey.ts';
import { readPicture } from '../picture/read-picture.ts';
import { layoutText, scanSurety } from './layout-text.ts';

/** Inches: a sheet fills the picture. */
const SHEET = 11;
/** Pixels of the longer side: 45 dots an inch. */
const SMALLEST = 500;

/** @param files pages of one paper, in order */
export async function readPictures(files: readonly Uint8Array[]): Promise<DocumentRead> {
  const layouts: PageLayout[] = [];
  let isCut = false;
  for (const file of files) {
    const size = pictureSize(file);
    if (size && size > DOCUMENT_LIMITS.pixels) return notRead('unreadable', 'the picture is too large');
    let images: readonly Image[];
    try {
      images = isTiff(file) ? [...decodeStack(file)] : [decode(file)];
    } catch {
      return notRead('unreadable', 'the picture is damaged, or of a kind nobody can open');
    }
    for (const image of images) {
      // An emblem; no paper can be read at that size.
      if (Math.max(image.width, image.height) < SMALLEST) continue;
      if (layouts.length >= DOCUMENT_LIMITS.formPages) isCut = true;
      else layouts.push(await readPicture(greyOf(image), layouts.length + 1));
    }
  }
  if (layouts.length === 0) return readAs({ kind: 'text', text: '', form: null }, isCut);
  const scan = await scanSurety(layouts);
  const content = { kind: 'pages', pages: layouts.map(layoutText), form: await readForm(layouts), scan } as const;
  return readAs(content, isCut);
}

const isTiff = (file: Uint8Array): boolean => /^(?:II|MM)/.test(String.fromCharCode(...file.subarray(0, 2)));

function greyOf(image: Image): Grey {
  const { width, height, colorModel, bitDepth } = image;
  const dpi = Math.max(width, height) / SHEET;
  if (bitDepth === 8 && (colorModel === 'RGB' || colorModel === 'RGBA'))
    return { width, height, pixels: greyOfColours(image.getRawImage()), dpi };
  const grey = colorModel === 'GREY' && bitDepth === 8 ? image : image.convertBitDepth(8).grey();
  return { width, height, pixels: grey.getRawImage().data as Uint8Array, dpi };
}

/** As `grey` of image-js does it (Rec. 709, in shares of 2^15), several times as fast: a photograph has millions of pixels. */
function greyOfColours({ data, channels, width, height }: RawImage): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    const light = ((data[at] ?? 0) * 6966 + (data[at + 1] ?? 0) * 23436 + (data[at + 2] ?? 0) * 2366) >> 15;
    grey[i] = channels === 4 ? (light * (data[at + 3] ?? 255)) / 255 : light;
  }
  return grey;
}

type RawImage = ReturnType<Image['getRawImage']>;

/** Pixels of a JPEG or PNG by its head, so that a bomb is not unpacked; null where it does not tell. */
function pictureSize(file: Uint8Array): number | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.byteLength > 24 && view.getUint32(0) === 0x89504e47) return view.getUint32(16) * view.getUint32(20);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    // SOF0 to SOF15 but DHT, JPG and DAC (ITU-T T.81, table B.1).
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
