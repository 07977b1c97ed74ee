/** How a list is said to be of another time, or a specimen: words that speak of the list and not of the lines. */
import { anyOf } from './part-words.ts';

const LIST =
  '(?:(?:phone |number )?list(?:ing)?|sheet|directory|print-?out|register|roster|lista|listado|relación|directorio|liste|relevé|annuaire|répertoire|elenco|rubrica)';
export const OF_LIST = anyOf([LIST], '一覧|リスト|名簿|電話帳|番号表');

const SEASON =
  '(?:year|month|quarter|season|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)';
const AGES = '(?:\\p{L}+ )?(?:years?|months?) (?:ago|old)';
const MADE =
  '(?:as of|as at|dated|dat(?:es|ing) (?:from|back)|stems? from|printed|drawn up|compiled|taken|copied|made|valid (?:in|until)|goes back to|comes? from|is from|was from)';
/** "..., printed from the binder, as of the old building": the list bears a date that is past. */
export const OF_OLD = anyOf(
  [
    `${LIST}[^.;\\n]{0,60}(?<!\\p{L})${MADE}(?: \\p{L}+){0,4}? (?:last ${SEASON}|(?:the |our |my )?(?:old|former|previous) \\p{L}+|${AGES}|before (?:the|our|we|my) \\p{L}+)`,
    `${LIST}[^.;\\n]{0,30}(?:,|is|was|\\() ?(?:a bit |rather |somewhat |probably |slightly |quite )?(?:outdated|out of date|out-of-date|obsolete|superseded|stale|${AGES})`,
    `(?:this is|here is|below is|from|using) (?:(?:still|only|just) )?(?:the |our |an |my )?(?:last ${SEASON}['’]s|old|outdated|previous|former) (?:\\p{L}+ )?${LIST}`,
    `(?:lista|listado|relación|directorio)(?: \\p{L}+){0,3}? (?:del? (?:año|mes|trimestre|verano|invierno) pasad[oa]|de hace (?:\\p{L}+ )?(?:años?|meses)|(?:impres[oa]|sacad[oa]|copiad[oa]|hech[oa]|fechad[oa])[^.;\\n]{0,30} (?:viej[oa]|antigu[oa]|anterior|pasad[oa])|(?:ya )?(?:es|está) (?:viej[oa]|antigu[oa]|desactualizad[oa])|de antes de)`,
    "(?:liste|relevé|annuaire|répertoire)(?: [\\p{L}'’]+){0,3}? (?:d['’]il y a|de l['’]an(?:née)? (?:dernier|passé|dernière|passée)|(?:imprimée?|tirée?|copiée?|établie?|datée?)[^.;\\n]{0,30} (?:ancien(?:ne)?|vieux|vieille|dernière?|passée?)|est (?:ancienne?|périmée?|vieille|dépassée?)|d['’]avant)",
    "(?:elenco|lista|rubrica)(?: [\\p{L}'’]+){0,3}? (?:dell['’]anno scorso|del mese scorso|di (?:\\p{L}+ )?(?:anni|mesi) fa|(?:stampat|copiat|fatt|datat|trat)[^.;\\n]{0,30} (?:vecchi[oa]|precedente|scors[oa])|è (?:vecchi[oa]|superat[oa])|di prima d)",
  ],
  '(?:昨年|去年|前年度?|昨年度|先代|数年前|[一二三四五]年前|移転前|旧社屋|旧事務所)(?:時点|当時|時代)?の[^.\\n]{0,12}(?:一覧|リスト|名簿|電話帳|番号表)|(?:一覧|リスト|名簿|電話帳|番号表)[^.\\n]{0,20}(?:昨年|去年|数年前|[一二三四五]年前|移転前|旧社屋|旧事務所)(?:の|時点|当時|に)',
);
/** A heading that is nothing but that: "Last year's list:". */
export const OLD_HEADING = anyOf([
  `^\\W*(?:last ${SEASON}['’]s|old|outdated|previous|former) (?:\\p{L}+ ){0,3}${LIST}`,
  '^\\W*(?:vieja|antigua) (?:lista|relación)|^\\W*(?:lista|relación|listado) (?:\\p{L}+ ){0,2}(?:antigu[oa]|viej[oa]|desactualizad[oa]|anterior)',
  '^\\W*(?:ancienne|vieille) liste|^\\W*(?:liste|annuaire) (?:\\p{L}+ ){0,2}(?:périmée?|ancienne?|obsolète)',
  '^\\W*vecchi[oa] (?:elenco|lista)|^\\W*(?:elenco|lista) (?:\\p{L}+ ){0,2}(?:vecchi[oa]|superat[oa]|precedente)',
]);
/** A heading of something else than the numbers to be moved: how a list looks, what was paid, who sits where. */
export const OTHER_HEADING = anyOf(
  [
    '^\\W*(?:sample|example|specimen|dummy|fictitious|made-up) (?:list|numbers|rows|entries|lines|sheet|layout|data)',
    '^\\W*(?:seating (?:plan|chart|list|order)|phone bill|telephone bill|invoice (?:no|of|for)|bill (?:of|for))',
    '^\\W*(?:(?:lista|filas|números|datos) de (?:ejemplo|muestra)|plano de (?:mesas|asientos)|factura (?:de|del|n))',
    "^\\W*(?:(?:liste|lignes|numéros) d['’]exemple|exemple de (?:liste|lignes)|plan de table|facture (?:de|du|n))",
    "^\\W*(?:(?:elenco|righe|numeri|dati) (?:di|d)[ ’']?esempio|esempio di (?:elenco|righe)|disposizione dei (?:tavoli|posti)|fattura (?:di|del|n))",
  ],
  '^\\W*(?:見本|サンプル|記入例|座席表|席次表?|請求書|請求明細)(?:[^\\p{L}]|$)',
);
/** What came since is not in it. */
export const CHANGED_SINCE = anyOf(
  [
    "(?:has|have|were|was|['’]ve) (?:\\p{L}+ ){0,5}(?:since(?: then)?|in the meantime|meanwhile)(?=\\s*(?:[.,;:!)]|$))|since then[^.;\\n]{0,60}(?:has|have|were|was) \\p{L}+",
    '(?:desde entonces|entretanto|mientras tanto)[^.;\\n]{0,60}(?:ha|han|hemos) \\p{L}+|(?:ha|han|hemos) (?:\\p{L}+ ){0,6}(?:desde entonces|entretanto)',
    '(?:depuis(?: lors)?|entre-temps|entretemps)[^.;\\n]{0,60}(?:a|ont|avons|est|sont) \\p{L}+|(?:a|ont|avons|est|sont|avait) (?:\\p{L}+ ){0,6}(?:depuis(?: lors)?|entre-temps)(?=\\s*(?:[.,;:!)]|$))',
    '(?:da allora|nel frattempo)[^.;\\n]{0,60}(?:è|sono|ha|hanno|abbiamo) \\p{L}+|(?:è|sono|ha|hanno|abbiamo) (?:\\p{L}+ ){0,6}(?:da allora|nel frattempo)',
  ],
  '(?:その後|以後|それ以来|あれから)[^.]{0,30}(?:増え|減っ|減り|変わ|閉店|閉め|開店|開き|移転|焼け|入れ替わ|加わ)',
);
/** It says of itself that it holds. */
export const IS_FRESH = anyOf(
  [
    'this morning|today|just now|yesterday|up[- ]to[- ]date|updated|current|checked|corrected|amended|revised|complete|verified|nothing (?:is )?missing|still (?:right|good|valid|holds?|stands?|correct|accurate|true)|(?:has|have) (?:all|everything)|(?:all|everything) (?:of (?:that|this|it) )?(?:is )?in(?: it)?|includ\\p{L}+|reflects?',
    'esta mañana|hoy|ayer|al día|actualizad[oa]|corregid[oa]|revisad[oa]|comprobad[oa]|vigente|inclu[iy]\\p{L}*|sigue (?:siendo|vigente|bien)|complet[oa]',
    "ce matin|aujourd['’]hui|hier|à jour|corrigée?|vérifiée?|actualisée?|inclu\\p{L}*|compris\\p{L}*|toujours (?:valable|bonne|exacte?|juste)|complète?|en tient compte",
    'stamattina|stamani|oggi|ieri|aggiornat[oa]|corrett[oa]|controllat[oa]|verificat[oa]|ancora valid[oa]|inclus\\p{L}*|compres\\p{L}*|complet[oa]|ne tiene conto',
  ],
  '今朝|本日|昨日|最新|更新(?:済|し)|確認済|反映|訂正済|修正済|現在も',
);
/** "Not up to date": it does not. */
export const NOT_FRESH = anyOf(
  [
    `(?:not|n['’]t|never|no longer|hardly) (?:\\p{L}+ ){0,2}(?:up[- ]to[- ]date|current|updated|checked|corrected|complete)`,
    '(?:no|sin) (?:está[n]? |han? sido |es |se ha )?(?:al día|actualiza[rd]\\p{L}*|corregi[rd]\\p{L}*|revisa[rd]\\p{L}*|vigente)',
    '(?:pas|plus|jamais) (?:été )?(?:à jour|mise? à jour|corrigée?|vérifiée?|actualisée?|actuelle?)',
    '(?:non|mai) (?:è |più |stat[oa] |ancora )*(?:aggiornat[oa]|corrett[oa]|controllat[oa]|verificat[oa])',
  ],
  '(?:更新|反映|確認|訂正|修正)(?:し|され)て(?:い|お)?(?:ない|ません|らず)|最新では(?:ない|あり)',
);
/** Another list than this one: the old one is put away. */
export const PUT_AWAY = anyOf(
  [
    '(?:replac\\p{L}+|supersed\\p{L}+|instead of|rather than|disregard|ignore|forget|void|discard|destroy|delete|no longer|not)',
    '(?:reemplaz\\p{L}+|sustitu\\p{L}+|en lugar de|en vez de|ignor\\p{L}+|olvid\\p{L}+|anul\\p{L}+|descart\\p{L}+)',
    '(?:remplac\\p{L}+|au lieu de|plutôt que|ignor\\p{L}+|oubli\\p{L}+|annul\\p{L}+|jet\\p{L}+)',
    '(?:sostitu\\p{L}+|invece di|al posto di|ignor\\p{L}+|dimentic\\p{L}+|annull\\p{L}+)',
  ],
  '差し?替え|置き?換え|破棄|無視|代わり',
);
