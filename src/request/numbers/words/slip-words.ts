/** How a list is said to go on where it is not, and how its writer owns to a slip in it. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** "Turn the page", "continues overleaf", "→ p. 2", "the rest in my next mail". */
export const GOES_OVERLEAF = regexp(
  `${wholeWord({
    en: [
      "(?:continue[sd]?|continuing|cont[’']?d?\\.?|goes on|carries on|more|rest|remainder|others|remaining|see|turn|over|flip)(?: (?:\\p{L}+ ){0,4}?)?(?:overleaf|on the back|the (?:next |other )?(?:page|sheet|side)|(?:next|second|other|following|reverse) (?:page|sheet|side)|page (?:2|two)|p\\. ?2)",
      'overleaf',
      '(?:please )?turn over',
      'p\\.t\\.o\\.?|pto(?=\\s*$)',
      '(?:rest|more|others|remaining|remainder|second half|part (?:2|two)) (?:\\p{L}+ ){0,4}?(?:in|with|by) (?:my |the |a |our )?(?:next|second|separate|following|another) (?:e-?mail|mail|message)',
      'to be continued',
    ],
    es: [
      '(?:sigue[n]?|continúa[n]?|ver|vea|pase|pasar|voltear|voltee|dar|resto|demás)(?: (?:\\p{L}+ ){0,4}?)?(?:al dorso|el dorso|al reverso|el reverso|a la vuelta|la vuelta a la (?:hoja|página)|(?:la |de )?(?:página|hoja)(?: siguiente| 2| dos)?|(?:siguiente|otra|segunda|próxima) (?:página|hoja|cara)|pág\\. ?2)',
      '(?:al dorso|a la vuelta de la hoja)',
      '(?:resto|demás|más) (?:\\p{L}+ ){0,4}?en (?:el|mi|un|otro) (?:próximo |segundo |siguiente |otro )?(?:correo|mensaje|email)',
      'continuará',
    ],
    fr: [
      '(?:tourne[rz]|voir|voyez|suite|continue|se poursuit|reste|autres)(?: (?:\\p{L}+ ){0,4}?)?(?:au verso|au dos|la page|la feuille|page (?:2|suivante)|(?:autre|prochaine|deuxième|seconde) (?:page|feuille|face)|p\\. ?2)',
      't\\.?s\\.?v\\.?p\\.?',
      'au verso',
      '(?:suite|reste|autres) (?:\\p{L}+ ){0,4}?(?:dans|par) (?:le|mon|un|notre) (?:prochain |second |autre )?(?:courriel|mail|message|envoi)',
      // A list goes on; a way, steps or advice are to be followed.
      '(?<=^\\s*|[.,;:!?()–—-]\\s*|(?:suite|liste|reste|autres|restants?|numéros|lignes|est|sont)\\s)à suivre',
    ],
    it: [
      '(?:segue|seguono|continua(?:no)?|vedi|vedere|voltare|voltate|girare|girate|resto|altri)(?: (?:\\p{L}+ ){0,4}?)?(?:sul retro|a tergo|(?:la )?pagina(?=\\s*$)|il foglio|(?:a |in )?pagina (?:2|due|seguente|successiva)|(?:altra|seconda|prossima) (?:pagina|facciata)|altro (?:foglio|lato)|pag\\. ?2|p\\. ?2)',
      '(?:sul retro|a tergo)',
      '(?:resto|altri|altre) (?:\\p{L}+ ){0,4}?(?:nella|in una?|con la) (?:mia |prossima |seconda |altra ){1,2}(?:mail|e-?mail)',
      'continua (?=\\s*[).\\]]*\\s*$)',
    ],
    ja: [
      '(?:次|裏|2|二|次の)(?:ペ-ジ|頁|面|枚)目?(?:に|へ|を)?(?:続|つづ|ご覧|参照|めく|あり|ございます|$)',
      '(?:裏面|次頁|次ペ-ジ|裏)(?:に|へ)(?:続|つづ)',
      '(?:続き|残り)は(?:次|別|後)(?:の)?(?:メ-ル|便)',
    ],
  })}|(?:→|[-=]+>|>>)\\s*(?:p(?:age|ág|ag)?\\.? ?[2-9]|overleaf|verso|dorso|retro|tourn\\p{L}+|volt\\p{L}+)`,
  'imu',
);

/** A finger on the wrong key, digits that changed places, an ending that is another. */
export const SLIP = regexp(
  wholeWord({
    en: [
      '(?:slip(?:ped)? (?:of|with) (?:the|my) (?:finger|pen|key|thumb)s?|(?:finger|thumb)s? (?:slipped|landed|hit)|(?:hit|struck|pressed|typed) (?:the|a) (?:wrong|neighbou?ring|next|adjacent) (?:key|digit|one|number)|mistyped|misprint(?:ed)?|typo|fat[- ]fingered)',
      '(?:transposed|swapped|switched|mixed up|garbled) (?:two|the|some|a couple of) (?:last )?(?:digits|figures|numbers)',
      '(?:a|one|some|the last) (?:digits?|figures?) (?:is |are |may be |might be |came out )?(?:off|wrong|missing|out|mistaken)',
      '(?:ends?|ending) (?:differently|in (?:something|some other|another|a different)\\p{L}*)',
      "(?:line|row|entry|number|one|third|second|first|last) (?:\\p{L}+ ){0,3}?(?:(?:is|came out|looks) (?:\\p{L}+ )?(?:wrong|off by \\p{L}+|mistaken|not right|incorrect)|can(?:not|[’']t) be right)",
    ],
    es: [
      '(?:(?:el )?dedos? (?:se )?(?:me )?(?:cayó|fue|resbaló|corrió|patinó)|se me (?:fue|va|corrió|resbaló) (?:el dedo|la mano)|(?:tecla|número|dígito|cifra) (?:de al lado|equivocad[oa]|errad[oa]|incorrect[oa])|errata|desliz|me equivoqué|tecleé mal|(?:puse|escribí|copié) mal)',
      '(?:termina|acaba) en otr[oa](?: cosa| cifra| número)?',
      '(?:invertí|cambié|crucé|bailan?) (?:l[oa]s |dos )?(?:dos |últim[oa]s )?(?:dígitos|cifras|números)',
    ],
    fr: [
      "(?:(?:mon |le )?doigts? (?:m['’]a |a |ont )?(?:glissé|dérapé|ripé|fourché)|faute de frappe|(?:touche|chiffre) (?:d['’]à côté|voisine?|erronée?|faux|fausse)|coquille|je me suis trompée?|mal (?:tapé|recopié|écrit|saisi))",
      '(?:se termine|finit) (?:autrement|par autre chose|par un autre)',
      '(?:inversé|interverti|permuté) (?:les |deux )?(?:deux )?(?:derniers )?chiffres',
    ],
    it: [
      '(?:(?:mi è |è )?(?:scivolato|scappato|finito) il dito|(?:il )?dito (?:mi )?(?:è )?(?:scivolato|finito|caduto)|errore di battitura|refuso|(?:tasto|cifra|numero) (?:accanto|vicin[oa]|sbagliat[oa]|errat[oa])|(?:ho |mi sono )(?:sbagliat[oa]|digitato male|scritto male|copiato male))',
      "(?:finisce|termina) (?:diversamente|con altro|in altro|con un[’']?altra?)",
      '(?:invertito|scambiato) (?:le |due )?(?:due |ultime )?cifre',
    ],
    ja: [
      '(?:打ち間違|打ちまちが|入力ミス|誤入力|誤記|書き間違|タイプミス|押し間違)',
      '指が(?:滑|すべ|当た|ずれ|隣)',
      '(?:末尾|下一桁|終わり|最後の数字)(?:が|は)(?:違|別|ちが|間違)',
      '数字(?:が|を)(?:入れ替|逆|取り違)',
    ],
  }),
  'iu',
);
/** What has been put right, what was never wrong, what would be told if it were, or what is no number of the list. */
export const SLIP_MENDED = regexp(
  /(?<!\p{L})(?:no|not|never|without|if|should|in case|any|corrected?|fixed|checked|double-checked|right (?:list|one|number)|this (?:list|one|time)|here is|instead|pin|passcode|subject|name|address|date|asunto|nombre|nom|objet|adresse|oggetto|nome|indirizzo|sin|ningún|ninguna|si|por si|corregid[oa]|corrijo|correct[oa]|cotej\p{L}+|revis\p{L}+|pas de|aucune?|sans|si|corrigée?|vérifi\p{L}+|bonne liste|nessun[oa]?|senza|se (?:ci|vi|c['’]è|trova\p{L}+|vede\p{L}+|fosse)|corrett[oa]|controllat[oa]|verificat[oa])(?!\p{L})|n['’]t(?!\p{L})|ありません|なければ|あれば|場合|修正(?:済|し)|訂正|正しい|確認済|暗証|件名|氏名|住所/iu,
);
