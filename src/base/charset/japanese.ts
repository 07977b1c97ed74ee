/** How well a text that was decoded as Japanese reads as Japanese. */

/** The ideographs of JIS X 0208 level 1, which nearly all of a text is written with. */
const LEVEL_1 = new Set(
  new TextDecoder('euc-jp').decode(
    Uint8Array.from({ length: 32 * 94 * 2 }, (_, i) => {
      const cell = Math.floor(i / 2);
      return i % 2 === 0 ? 0xb0 + Math.floor(cell / 94) : 0xa1 + (cell % 94);
    }),
  ),
);
LEVEL_1.delete('\ufffd');

const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc]/;
const SIGNS = /[\u3000-\u3015\u301c\u30fb\uff01-\uff5e\uffe5\u2460-\u2473※→←○●◎△▲□■◆◇☆★―…‥℡№㈱〒々ヶ〆×－]/;
const HALF_WIDTH = /[\uff61-\uff9f]/;

/** Enough of it is kana, signs and common ideographs: letters of another charset read as Japanese are rare ones. */
export function readsAsJapanese(text: string): boolean {
  let [good, bad, half, kana, kanji] = [0, 0, 0, 0, 0];
  for (const character of text) {
    if (character <= '\x7f') continue;
    if (KANA.test(character)) kana++;
    else if (LEVEL_1.has(character)) kanji++;
    else if (HALF_WIDTH.test(character)) half++;
    else if (SIGNS.test(character)) good++;
    else bad++;
  }
  // Names in half-width kana stand in bank files and old lists, seldom beside nothing else.
  const sure = kana + kanji + good;
  return (kana >= 2 || kanji >= 3 || kana + kanji >= 2) && bad <= sure * 0.15 && half <= sure;
}
