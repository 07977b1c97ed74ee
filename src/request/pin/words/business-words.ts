/**
 * What businesses are called by what they do, in every language of the desk: "dell'albergo", "クリニックの" stand for a company
 * whose own name says the same ("Hotel Las Palmas", "Clinique Bel-Air"). One line is one kind; folded, without accents.
 */
const KINDS: readonly string[] = [
  'hotel hotels motel inn resort albergo hostal ホテル 旅館 宿',
  'clinic clinics practice clinica clinicas consultorio clinique cliniques cabinet ambulatorio クリニック 医院 診療所 当院',
  'hospital hospitals hopital ospedale 病院',
  'school schools college academy colegio escuela ecole lycee scuola collegio 学校 学院',
  'freight trucking transport transports shipping haulage logistics hauler fletes transportes transportista fret transporteur trasporti spedizioni autotrasporti 運送 運輸 物流 輸送',
  'outfitters outfitter store stores shop shops retailer tienda tiendas magasin magasins boutique negozio negozi 店舗 販売店',
  'import imports importer importers importacion importaciones importador importadora importateur importatrice importatore 輸入',
  'trading trade trader comercial comercializadora negoce commerciale 商社 商会 貿易 トレーディング トレディング',
  'bank banks union banco banque banca 銀行 信用組合',
  'restaurant restaurants restaurante ristorante trattoria レストラン 食堂',
  'pharmacy pharmacies farmacia pharmacie 薬局',
  'law attorneys abogados avocats avvocati 法律事務所',
];
const BY_WORD = new Map<string, ReadonlySet<string>>(
  KINDS.map((line) => new Set(line.split(' '))).flatMap((kind) => [...kind].map((word) => [word, kind] as const)),
);

/** Every word for the kind of business that a folded word names; empty where it names none. */
export const businessKind = (word: string): ReadonlySet<string> => BY_WORD.get(word) ?? new Set();

/** Japanese words of the kinds that any of the names has. */
export const japaneseKinds = (names: ReadonlySet<string>): string[] =>
  KINDS.map((line) => line.split(' '))
    .filter((kind) => kind.some((word) => names.has(word) || [...names].some((name) => isPartOf(word, name))))
    .flat()
    .filter((word) => JAPANESE.test(word));

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isPartOf = (word: string, name: string): boolean => JAPANESE.test(word) && name.includes(word);
