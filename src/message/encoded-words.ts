/** Encoded words in header fields (RFC 2047): a field's text in, what a person reads out. */
import { decodeWords } from 'postal-mime';

/** Some programs cut the words by bytes, in the midst of a letter, and end the encoding of each (against RFC 2047 section 5). */
const SPLIT =
  /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?[^?\s]*\?=(?:\s+=\?\1(?:\*[^?\s]{0,20})?\?\2\?[^?\s]*\?=)+/gi;
const WORD = /=\?[^?\s]{1,60}\?[bq]\?([^?\s]*)\?=/gi;

export const decodeEncodedWords = (text: string): string =>
  decodeWords(
    text.replace(SPLIT, (words: string, charset: string, encoding: string) => {
      const pieces = [...words.matchAll(WORD)].map(([, piece = '']) => bytesOf(piece, encoding));
      return `=?${charset}?B?${Buffer.concat(pieces).toString('base64')}?=`;
    }),
  );

const bytesOf = (piece: string, encoding: string): Buffer =>
  /b/i.test(encoding)
    ? Buffer.from(piece, 'base64')
    : Buffer.from(
        piece
          .replaceAll('_', ' ')
          .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      );
