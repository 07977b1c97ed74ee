/** A PIN was changed, or was not, and which of the two the value at hand is. By sense and language. */
import type { Words } from '../../text/word-pattern.ts';

/** Somebody set another. What becomes of the value at hand depends on the words around. */
export const CHANGED: Words = {
  en: [
    '(?:changed|changes|changing|change|replaced|reset|resets|resetting|rotated?|renewed|swapped|altered|regenerated)',
    '(?:chose|picked|set|made|created|put|entered)(?: in| up)? (?:a (?:new|different|fresh|brand-new)|another)(?: (?:one|pin|code))?',
  ],
  es: [
    'cambi(?:ó|é|amos|aron|ado|ada|aste)',
    '(?:reemplaz|renov|modific|actualiz)(?:ó|é|amos|aron|ado|ada)',
    'sustitu(?:yó|imos|ido)',
    '(?:puso|pusieron|pusimos|puse|eligió|creó|fijó) (?:un[oa] (?:nuevo|nueva|distinto)|otr[oa])',
  ],
  fr: [
    '(?:chang|modifi|renouvel|réinitialis)(?:é|ée)',
    'remplac(?:é|ée|ait)',
    '(?:mis|choisi|créé|défini) un (?:autre|nouveau)',
    'changement',
  ],
  it: [
    '(?:cambiat|sostituit|modificat|rinnovat|reimpostat|aggiornat)[oa]',
    'cambi(?:ò|ammo|o)',
    '(?:messo|scelto|creato|impostato) (?:un (?:altro|nuovo)|uno nuovo)',
  ],
  de: ['geändert', 'ersetzt', 'zurückgesetzt'],
  pt: ['mudad[oa]', 'mudou', 'mudámos', 'trocad[oa]', 'trocou'],
  ja: [
    '変更(?:し(?:た|まし|てい|ており|てあ|て、)|され|済)',
    '変え(?:た|て|まし)',
    '更新(?:し(?:た|まし|てい)|され|済)',
    '再設定(?:し(?:た|まし|てい)|され|済)',
    '差し替え',
    'リセット(?:し(?:た|まし|てい)|され|済)',
  ],
};

/** It stands as it was: no change is told. */
export const UNCHANGED: Words = {
  en: [
    "(?:not|never|n['’]t|hasn['’]?t|haven['’]?t|didn['’]?t|wasn['’]?t|nobody|no one|without)(?: \\p{L}+){0,3} (?:changed?|changing|replaced|reset|resetting|rotated?|renewed)",
    'unchanged',
    'same (?:as|one)',
  ],
  es: ['(?:no|nunca|nadie|sin)(?: \\p{L}+){0,4} (?:cambi|reemplaz|renov|modific)\\p{L}+', 'el mismo'],
  fr: [
    "(?:pas|jamais|sans|personne n['’]?)(?: \\p{L}+){0,3} (?:chang|remplac|modifi|renouvel)\\p{L}+",
    '(?:inchangé|le même)',
  ],
  it: [
    "(?:non|mai|senza|nessuno)(?: \\p{L}+| l['’]\\p{L}+){0,3} (?:cambi|sostitui|modific|rinnov)\\p{L}+",
    '(?:invariato|lo stesso|uguale)',
  ],
  ja: [
    '(?:変更|更新|再設定)(?:は|も)?(?:して|されて|し)?(?:い|お)?(?:ません|ない|りません|ず)',
    '変わ(?:って(?:い|お)?(?:ません|ない|りません)|りません|らず)',
    '変えて(?:い|お)?(?:ません|ない|りません)',
  ],
};

/** The change has led to the value at hand. */
export const RESULT: Words = {
  en: [
    '(?:changed|reset|set|renewed|updated|rotated|swapped)(?: it| that| this| (?:the|our|that) (?:\\p{L}+ )?(?:pin|one|code))?(?: over)? (?:to|into|for)(?: (?:that|this|it|these|those|#)(?: one)?)?(?=\\s?(?:$|[.,;:!)]|in |on |last |this |yesterday|today|\\p{L}+ ago))',
    '(?:changed|reset|set)(?: it| that| this| (?:the|our|that) (?:\\p{L}+ )?(?:pin|one|code))? (?:to|into) (?:that|this|it|#)',
    'so (?:this|that|it|use this|use that|#)(?: one)? is',
  ],
  es: [
    '(?:cambi|actualiz|renov)\\p{L}+ (?:a|por|al) (?:ese|este|esto|eso|#)',
    'y (?:es|quedó|ahora es) (?:este|ese|#)',
  ],
  fr: ['(?:pour|en) (?:celui-(?:ci|là)|ce (?:code|pin)|ça)'],
  it: ['(?:in|con) (?:questo|quello (?:qui|sopra)|#)'],
  ja: ['(?:これ|こちら|この(?:番号|PIN)|#)に(?:変更|変え|更新|なり)'],
};

/** It is the one that is in force. */
export const IN_FORCE: Words = {
  en: [
    "(?<!(?:not|no longer|isn['’]t|never) (?:the |our )?)(?:current(?:ly)?|present|valid|latest|up[- ]to[- ]date|in force|in effect|correct|right|newest|actual|(?<!(?:chose|picked|set|made|created|put|entered)(?: in| up)? a )fresh)(?! (?:carrier|provider|operator|company|phone|system|year|month|week|now))",
    '(?:the|our|this|that|my|is|are) new(?= (?:one|pin|code|port|passcode|value)|$|[.,;:!)])',
    'new (?:pin|port|passcode|code)',
    'a new one(?=\\s?[:#(])',
    'now (?:is|it is|reads)',
    "(?:is|it is|it['’]s) now",
  ],
  es: [
    '(?<!no (?:es |está )?|ya no (?:es |está )?)(?:vigente|actual|válid[oa]|correct[oa]|buen[oa]|bueno)',
    '(?:el|la) nuev[oa]',
    'nuevo (?:pin|código)',
    'ahora es',
  ],
  fr: [
    '(?<!plus |pas )(?:actuel|valable|valide|correct|en vigueur|en cours|à jour)',
    '(?<!plus |pas )(?:le|mon|notre) (?:bon|nouveau)',
    'le nouveau',
    'nouveau (?:code|pin)',
  ],
  it: [
    '(?<!non (?:è |più )?|più )(?:attuale|valid[oa]|corrett[oa]|giust[oa]|in vigore|aggiornat[oa]|buono)',
    '(?:il|quello) nuovo',
    'nuovo (?:pin|codice)',
    '(?:da allora|ora è|adesso è)',
  ],
  de: ['(?:aktuell|gültig|richtig|neu)e?[rsn]?'],
  pt: ['(?:vigente|atual|válid[oa]|corret[oa]|nov[oa])'],
  ja: [
    '現在(?:も|の|は|、|,)',
    // The sign of the genitive is a part of the label: 現在の暗証番号.
    '(?:現在|今|現)(?=\\s?PIN)',
    '有効',
    '最新',
    '新しい',
    '新(?=PIN|番号|暗証)',
    '現行',
    '正しい',
    '今の',
    '変更後',
    '設定し(?:直し|た)',
  ],
};

/** One who changed it himself, and gives it, gives what it was changed to. */
export const OWN_CHANGE: Words = {
  en: [
    "(?<!since )(?:i|we)(?:['’]ve| have| had)?(?: just| only| already| also| recently)? (?:changed|replaced|reset|rotated|renewed|set|put|chose|picked|made)",
  ],
  es: [
    '(?:lo |la )?(?:acabo de cambiar|acabamos de cambiar|cambié|cambiamos|renové|renovamos|hemos cambiado|he cambiado)',
  ],
  fr: [
    "(?:je l['’]ai|j['’]ai|nous l['’]avons|nous avons|on l['’]a|on a|je viens de|nous venons de) (?:changé|remplacé|modifié|renouvelé|changer|remplacer)",
  ],
  it: ["(?:l['’]ho|ho|l['’]abbiamo|abbiamo)(?: appena)? (?:cambiat|sostituit|modificat|rinnovat|reimpostat)[oa]"],
  ja: ['(?:私|弊社|当社|当方)(?:が|で|の方で)?[^。.、,]{0,10}(?:変更|再設定|更新)'],
};
/** Time has passed since. */
export const SINCE: Words = {
  en: [
    'since',
    'then',
    'after(?:wards?| that)?',
    'later',
    'meanwhile',
    'in the meantime',
    'twice',
    '(?:a couple of|several|a few|many|two|three) times',
  ],
  es: [
    '(?:un par de|varias|dos|tres|muchas) veces',
    'luego',
    'después',
    'desde (?:entonces|que)',
    'entretanto',
    'más tarde',
  ],
  fr: ['(?:deux|trois|plusieurs|quelques) fois', 'depuis', 'ensuite', 'après', 'entre-temps', 'plus tard'],
  it: [
    '(?:due|tre|più|diverse|un paio di) volte',
    'poi',
    'dopo',
    'da (?:allora|quando)',
    'nel frattempo',
    'in seguito',
  ],
  ja: ['その後', '後に', 'のちに', '以降', '何度か', '数回', '[2-9二三]回', '[2-9二三]度'],
};
