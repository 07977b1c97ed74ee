/**
 * How a language says that a request was not the owner's, by sense: who denies, what only an owner can do, and the request that
 * is spoken of. Sources of regular expressions without groups that capture; characters are folded (`foldCharacters`).
 */

import { regexp } from '../../base/regexp.ts';

/** What is denied: a request by whatever name. */
const EN_REQUEST =
  '(?:requests?|orders?|port(?:ing|s)?(?:[- ]?outs?)?|transfers?|conversions?|e-?mails?|mails?|messages?|letters?|loas?|forms?|instructions?|CASE|ptn-\\d{4}-\\d+)';
const EN_NOBODY =
  '(?:nobody|no ?one|none of (?:us|our|my|the)|not (?:one|a (?:single )?(?:soul|person)|any(?:one|body))|no (?:person|employee|manager|officer|director|colleague|member))';
const EN_NOT = "(?:n['’]t| not| never|(?<=never))";
const EN_PERMIT = '(?:authori[sz]ed?|permit(?:ted)?|sanctioned?|consent(?:ed)? to|allow(?:ed)?|approved?)';
const EN_MAKE =
  '(?:ma[dk]e|place[d]?|submit(?:ted)?|fil(?:e|ed)|sen[dt]|wr(?:ite|ote|itten)|sign(?:ed)?|request(?:ed)?|order(?:ed)?|ask(?:ed)? for|agree(?:d)? to|initiated?|approved?)';
/** What was denied stands behind: a request, or a word for one that was named. */
const EN_OBJECT = `(?: (?:him|her|them|you|anyone|anybody|to|for|out|in))* (?:(?:this|that|it|such a thing|what you see|what is below)(?=[\\s,]*(?:$|[.,;:!)]|at all|from|in (?:our|my)|below|which|nor|and|or|for us|on))|(?:(?:this|that|these|those|any|such|the|a|an|your|said) )+(?!(?:kind|sort|type) )[^.!?;]{0,24}?${EN_REQUEST})(?!\\p{L})(?![^.!?;]{0,24}(?:before|like (?:this|that|these)|of (?:this|that) (?:kind|sort)|yet|myself))`;
const EN_LEAVE = '(?:consent|authori[sz]ation|authority|approval|knowledge|permission|agreement|say-?so|leave|mandate)';
const EN_ACT =
  '(?:ask|request|order|sen[dt]|send|make|move|port|transfer|act|sign|write|speak|submit|do (?:so|this|that|it))';

const EN = [
  `(?:we|i)(?:['’]ve| have| had| did| do| ever)?${EN_NOT}(?: \\p{L}+)? ${EN_PERMIT} (?:this|that|it|any|anything|such|a|an|the|your|his|her|their|him|them|these|those|anyone|anybody|somebody|someone)`,
  `(?:we|i)(?:['’]ve| have| had| did| ever)?${EN_NOT}(?: \\p{L}+)? ${EN_MAKE}${EN_OBJECT}`,
  `${EN_NOBODY}(?!\\p{L})[^.!?;]{0,40}? (?:authori[sz]ed|permitted|sanctioned|consented to)(?: \\p{L}+)?`,
  `${EN_NOBODY}(?!\\p{L})[^.!?;]{0,40}? (?:made|placed|submitted|filed|sent|wrote|signed|requested|ordered|asked (?:you )?for|agreed to|approved|initiated)${EN_OBJECT}`,
  `(?:${EN_NOBODY}(?!\\p{L})[^.!?;]{0,40}? (?:was|were|is|has|had)|(?:was|were|is|has|had|are)(?:n['’]t| not| never)) (?:\\p{L}+ )?(?:been )?(?:authori[sz]ed|allowed|permitted|entitled|empowered) to ${EN_ACT}`,
  `(?:gave|given|give) (?:nobody|no ?one|no)(?!\\p{L})[^.!?;]{0,20}${EN_LEAVE}|(?:never|not|n['’]t) (?:\\p{L}+ )?(?:gave|given?) (?:\\p{L}+ ){0,3}?(?:leave|permission|consent|authori[sz]ation|authority) (?:to|for)`,
  `${EN_REQUEST}(?!\\p{L})[^.!?;]{0,60}? (?:is|was|were|are|has|had|been)(?:n['’]t| not| never)(?: \\p{L}+)? (?:authori[sz]ed|sanctioned|requested|ordered) ?(?:by|from|here|$|[.,;:!)])`,
  `${EN_REQUEST}(?!\\p{L})[^.!?;]{0,60}? (?:is|was|were|are)(?:n['’]t| not|,? (?:in fact|however),? not)(?: (?:one|any))?(?: of)? (?:ours|mine|from (?:us|me|here)|our (?:own|doing|request|order)|made by|sent by|written by)`,
  `${EN_REQUEST}(?!\\p{L})[^.!?;]{0,60}? (?:did|does|do)(?:n['’]t| not) (?:come|originate|stem|go out) from (?:us|me|here|our|anyone|anybody)`,
  "(?:this|that|it) (?:was|is)(?:n['’]t| not) (?:from )?(?:(?:us|me)(?! being| (?:who|that) (?!ask|request|sent|wrote|ma[dk]e|order|authori|did))|our (?:request|order|mail|message|doing)|sent by|written by)",
  'not (?:sent|authori[sz]ed|requested|written|made|signed) by (?:us|me|any(?:one|body) (?:here|at|of|in))',
  `know nothing (?:of|about) (?:this|that|the|your|such an?|any such) [^.!?;]{0,20}${EN_REQUEST}|had nothing to do with (?:this|that|the|your) [^.!?;]{0,20}${EN_REQUEST}`,
  `(?<!(?:be|not|never|may|must|can|nothing) )(?:made|sent|submitted|placed|filed|signed|ported|moved|requested|ordered|acted|issued|asked|wrote|written|did|done)(?!\\p{L})[^.!?;]{0,40} without (?:(?:our|my|the|any|his|her|their|owner['’]s|customer['’]s|company['’]s) ){0,2}(?:\\p{L}+ )?${EN_LEAVE}`,
  `(?<!(?:i|we) )(?:had|has) no (?:authority|right|business|mandate|permission|standing) (?:whatsoever )?to ${EN_ACT}`,
  `not the (?:author|writer|sender|one who (?:wrote|sent|asked|made|ordered|requested))(?!\\p{L})[^.!?;]{0,20}(?:${EN_REQUEST}|this|that|it)(?!\\p{L})`,
  `${EN_REQUEST}(?!\\p{L})[^.!?;]{0,60} (?:is|was|were|be) (?:an? )?(?:forg(?:ed|ery)|faked?|bogus|fabricated)`,
  'un-?authori[sz]ed (?:port|transfer|request|attempt|mail|order)|(?:attempted|port-?out|number) fraud|slamming|impersonat\\p{L}+|(?:pos(?:ed?|ing)|pretend(?:ed|ing|s)? to be|pass(?:ed|ing) \\p{L}+ off) (?:as )?(?:us|me|our|my|one of us)|(?:used|using|misus\\p{L}+|abus\\p{L}+) (?:our|my) (?:good )?name|hijacked',
];

const ES_REQUEST =
  '(?:solicitud(?:es)?|petici(?:ón|ones)|pedidos?|[óo]rden(?:es)?|portabilidad(?:es)?|portaci(?:ón|ones)|traspasos?|transferencias?|trámites?|correos?|mensajes?|cartas?|gesti(?:ón|ones)|CASE)';
/** What was done, not what is asked: "no lo tramite" is a wish. */
const ES_MAKE =
  '(?:(?:solicit|envi|mand|firm|orden|tramit|present)(?:é|ó|amos|aron|ado)|ped(?:í|imos|ido)|pidi(?:ó|eron)|hi(?:ce|zo|cimos|cieron)|hecho|escri(?:bí|bió|bimos|bieron|to))';
/** "A request like this one": of the writer's own. */
const ES_OWN = '(?![^.!?;]{0,24}(?:como (?:est|es)[ea]|así|parecid|antes))';
const ES_LEAVE = '(?:consentimiento|autorización|permiso|aprobación|conocimiento|acuerdo|visto bueno|aval)';
const ES = [
  '(?:nadie|ningun[oa]|ningún)(?!\\p{L})[^.!?;]{0,40}?(?<!\\p{L})(?:autoriz|aprob|aprueb|permiti|consinti)\\p{L}*',
  `(?:nadie|ningun[oa]|ningún)(?!\\p{L})[^.!?;]{0,40}?(?<!\\p{L})(?:(?:l[oa]s? (?:ha |había )?)${ES_MAKE}|${ES_MAKE} (?:est[ea]|es[ea]|eso|esto|tal|ningun[oa]|ningún|la|el|su)(?!\\p{L})[^.!?;]{0,20}${ES_REQUEST}${ES_OWN}|${ES_MAKE} (?:eso|esto|tal cosa)(?!\\p{L}))`,
  '(?:no|nunca|jamás) (?:l[oa]s? |se l[oa]s? |le )?(?:(?:hemos |he |habíamos |había |ha sido |fue |fueron )(?:nunca )?(?:autorizad|aprobad|permitid|consentid)[oa]s?|autoric[eé]|autoriz(?:ó|amos|aron)|aprob(?:é|ó|amos|aron)|consent(?:í|imos)|permit(?:í|imos|ió))(?!\\p{L}| (?:a[úu]n|todavía))',
  `(?:no|nunca|jamás) (?:(?:l[oa]s? )(?:hemos |he |habíamos )?${ES_MAKE}|(?:hemos |he )?${ES_MAKE} (?:est[ea]|es[ea]|tal|ningun[oa]|ningún|la|el|su)(?!\\p{L})[^.!?;]{0,20}${ES_REQUEST}${ES_OWN}|(?:hemos |he )?${ES_MAKE} (?:eso|esto|tal cosa)(?!\\p{L}))`,
  `${ES_REQUEST}(?!\\p{L})[^.!?;]{0,70}? no (?:es|era|fue|son|eran|fueron) (?:nuestr[oa]s?|mí[oa]s?|de (?:aquí|nosotros|parte nuestra|esta (?:casa|oficina|empresa))|cosa nuestra)`,
  `${ES_REQUEST}(?!\\p{L})[^.!?;]{0,70}? no (?:ha |han )?(?:sal|v[ie]n|proced|proven|provin|part)\\p{L}* de (?:aquí|nosotros|nuestr\\p{L}+|mí|esta (?:casa|oficina|empresa))`,
  'no (?:fuimos|fui|hemos sido|he sido) (?:nosotros|yo)|no autorizad[oa]s? por',
  `(?<!no )(?:hech|envi|mand|present|tramit|solicit|firm|hizo|hicieron|pidi|ped|orden|actu)\\p{L}*(?!\\p{L})[^.!?;]{0,40} sin (?:(?:nuestr[oa]|mi|el|la|su|ningún|ninguna|previ[oa]) ){0,2}${ES_LEAVE}`,
  'no ten[íi]an? (?:(?:el|la|ningún|ninguna) )?(?:permiso|autorización|autoridad|derecho|facultad(?:es)?) (?:para|de|a) (?:ped|solicit|mand|envi|hac|orden|port)\\p{L}*',
  `no (?:soy|fui|somos) (?:yo )?(?:el|la|l[oa]s) (?:autor(?:a|es)?|que (?:pidi|mand|envi|escribi|hi[zc])\\p{L}*)(?!\\p{L})`,
  `suplant\\p{L}+|(?:us(?:ó|aron|ado|ando)|utiliz\\p{L}+) (?:nuestro|mi) nombre|falsific\\p{L}+|(?:hi[zc]\\p{L}+|hac\\p{L}+|hecho) pasar por (?:nosotros|mí|nuestr[oa]|mi(?!\\p{L}))|hicieron pasar por|(?:aquí|nosotros)(?!\\p{L})[^.!?;]{0,20}no l[oa]s? (?:ha |había )?${ES_MAKE} nadie|(?:portabilidad|solicitud) fraudulenta`,
];

const FR_REQUEST =
  '(?:demandes?|commandes?|ordres?|portabilités?|portages?|transferts?|courriels?|mails?|messages?|lettres?|mandats?|CASE)';
const FR_MAKE = '(?:demand|envoy|sollicit|écri|sign|command|fait|adress|transmis)';
const FR_LEAVE = '(?:accord|autorisation|consentement|aval|permission|approbation|mandat|feu vert)';
const FR_OBJECT = `(?:(?:cela|ceci|ça|rien de tel)(?!\\p{L})|(?:ce|cet|cette|ces|la|le|une?|de|telle|votre)(?!\\p{L})[^.!?;]{0,20}${FR_REQUEST}(?![^.!?;]{0,20}(?:de ce (?:genre|type)|pareil|semblable|comme (?:cel|ça)|auparavant|avant)))`;
const FR = [
  "personne(?!\\p{L})[^.!?;]{0,50}?(?:(?<!\\p{L})ne |n['’])[^.!?;]{0,20}?(?:autoris|approuv|permis|mandat)\\p{L}*",
  `personne(?!\\p{L})[^.!?;]{0,50}?(?:(?<!\\p{L})ne |n['’])(?:(?:l['’])(?:a|avait) (?:jamais )?${FR_MAKE}\\p{L}*|[^.!?;]{0,10}?${FR_MAKE}\\p{L}* ${FR_OBJECT})`,
  "(?:(?<!\\p{L})ne |n['’])(?:l['’]|y |les )?(?:avons|ai|avions|avais|a|avait|est|était|étaient|sont)(?: \\p{L}+)? ?(?:jamais|pas|nullement|aucunement) (?:été )?(?:autoris|approuv(?:é|ée)|permis|mandat)\\p{L}*(?! (?:encore|à l['’]avance|à (?:utilis|li|copi|diffus|divulg)))",
  `(?:(?<!\\p{L})ne |n['’])(?:l['’]|les )(?:avons|ai|avions|avais) (?:jamais|pas|nullement) ${FR_MAKE}\\p{L}*|n['’](?:avons|ai|avions|avais) (?:jamais|pas|nullement) ${FR_MAKE}\\p{L}* ${FR_OBJECT}`,
  `${FR_REQUEST}(?!\\p{L})[^.!?;]{0,70}?(?:ne (?:vient|venait|provient|provenait|sort) pas|n['’](?:émane|émanait|est|était) pas (?:venue? |partie? |sortie? )?)(?: ?(?:de (?:nous|moi|chez nous|notre (?:fait|part|initiative)|mon fait)|la nôtre|le nôtre|la mienne|le mien|d['’]ici))`,
  "ce n['’](?:est|était) pas (?:nous|moi)(?= qui (?:avons|ai|l['’]avons|l['’]ai|en avons)|[\\s,]*(?:$|[.!;,]))",
  `(?:faite?s?|envoyée?s?|adressée?s?|présentée?s?|signée?s?|demandée?s?|passée?s?|agi|écrite?s?|transmise?s?)(?!\\p{L})[^.!?;]{0,40} sans (?:(?:notre|mon|l['’]|aucune?|le|la|son|leur) ?){0,2}${FR_LEAVE}|à notre insu`,
  "n['’](?:avait|avaient) (?:pas (?:le droit|l['’]autorisation|qualité|mandat)|aucun(?:e)? (?:droit|autorisation|mandat|pouvoir)) (?:de|pour) (?:le |la |les )?(?:demand|envoy|écri|fai|sign|port|command)\\p{L}*",
  `pas (?:l['’]auteure?|moi qui|nous qui)(?!\\p{L})[^.!?;]{0,30}${FR_REQUEST}`,
  'usurp\\p{L}+|(?:utilisé|employé|abusé de|servi de) (?:notre|mon) nom|(?:fait|faisant|fait-il) passer pour (?:nous|moi|notre|mon|ma)(?!\\p{L})|falsifi\\p{L}+|(?:portage|demande|portabilité) frauduleu\\p{L}+',
];

const IT_REQUEST =
  '(?:richiest[ae]|domand[ae]|ordin[ei]|portabilità|pratic(?:a|he)|trasferiment[oi]|e-?mail|mail|messagg[io]|letter[ae]|CASE)';
const IT_MAKE = '(?:richiest|chiest|inviat|mandat|fatt|firmat|scritt|ordinat|presentat|trasmess)';
const IT_LEAVE = '(?:consenso|autorizzazione|permesso|approvazione|benestare|assenso|mandato)';
const IT_OBJECT = `(?:(?:ciò|nulla di simile)(?!\\p{L})|(?:quest[ao]|quell[ao]|quel|l[ao]|alcun[ao]?|nessun[ao]?|tale|una?)(?!\\p{L})[^.!?;]{0,20}${IT_REQUEST}(?![^.!?;]{0,20}(?:del genere|simil|come quest|prima)))`;
const IT = [
  'nessuno(?!\\p{L})[^.!?;]{0,40}?(?<!\\p{L})(?:autorizz|approv|permess|acconsent)\\p{L}*',
  `nessuno(?!\\p{L})[^.!?;]{0,40}?(?<!\\p{L})(?:l['’](?:ha|aveva) (?:mai )?${IT_MAKE}\\p{L}*|${IT_MAKE}\\p{L}* ${IT_OBJECT})`,
  "(?:non (?:l['’]|lo |la |li |le )?(?:abbiamo|ho|avevamo|avevo|è stat[oa]|era stat[oa]|era|fu)(?: mai)?|mai) (?:stat[oa] )?(?:autorizz|approvat|permess|acconsent)\\p{L}*(?! a (?:usa|legg|divulg|copi))",
  `non (?:l['’]|l[aoie] )(?:abbiamo|ho|avevamo) (?:mai )?${IT_MAKE}\\p{L}*|non (?:abbiamo|ho|avevamo) (?:mai )?${IT_MAKE}\\p{L}* ${IT_OBJECT}`,
  `${IT_REQUEST}(?!\\p{L})[^.!?;]{0,70}? non (?:è|era|proviene|viene|arriva|veniva|proveniva|partiva)(?: partit[oa]| arrivat[oa]| uscit[oa]| stat[oa] fatta)? (?:(?:la |il )?(?:nostr[oa]|mi[oa])|da (?:noi|me|qui)|dalla nostra|di nostra)`,
  'non (?:siamo|sono) stat[io] (?:noi|io)',
  `(?:fatt|inviat|mandat|presentat|spedit|firmat|chiest|richiest|agito|trasmess)\\p{L}*(?!\\p{L})[^.!?;]{0,40} senza (?:(?:il|la|alcun[oa]?|nessun[oa]?|nostr[oa]|mi[oa]|suo) ){0,3}${IT_LEAVE}|a nostra insaputa`,
  'non avev(?:a|ano) (?:il |alcun |nessun )?(?:diritto|permesso|potere|titolo|autorità|mandato) (?:di|per) (?:chied|richied|mand|invi|far|firm|ordin)\\p{L}*',
  `non (?:sono|ero) (?:io )?(?:l['’]autore|l['’]autrice|chi)(?!\\p{L})[^.!?;]{0,20}${IT_REQUEST}`,
  `(?:usat\\p{L}+|utilizzat\\p{L}+) il (?:nostro|mio) nome|spacciat\\p{L}+ per (?:noi|me|(?:(?:il|la|un|una|uno) |l['’]|un['’])?(?:nostr|mi)[oaie]\\p{L}*)|fing\\p{L}+ (?:di essere )?(?:noi|me|(?:il|la) (?:nostr|mi)[oa])|(?:da noi|di noi|qui)(?!\\p{L})[^.!?;]{0,20}non l['’](?:ha|aveva) (?:mai )?${IT_MAKE}\\p{L}* nessuno|non l['’](?:ha|aveva) (?:mai )?${IT_MAKE}a (?:qui |da noi )?nessuno|falsificat\\p{L}+|(?:portabilità|richiesta) fraudolenta`,
];

const JA_REQUEST = '(?:依頼|申請|申し?込|メ-ル|手続|転出|移行|移管|移転|ポ-トアウト|書類|文書)';
const JA = [
  '(?:誰も|だれも|誰一人|誰ひとり|社内の者)[^.!?]{0,20}(?:承認|許可|依頼|申請|指示|同意|承諾|了承)(?:を)?(?:し|出し|与え)?(?:て(?:い|お)?)?(?:りません|ません|ない|なかった)',
  '(?<!(?:まだ|未だ)[^.!?]{0,12})(?:承認|許可|依頼|申請|送信|同意|承諾)(?:して|した覚えは?が?|した事実は?が?|を?(?:出し|与え)て)(?:い?ません|おりません|い?ない|ありません|ございません)',
  '(?:私|わたくし|当社|弊社|当方|当店|当院|うち)(?:が|から|の方から|で)?(?:送った|出した|お送りした|依頼した|申請した|書いた|行った|お願いした)(?:もの|こと|メ-ル|依頼)?では(?:なく|ない|ありません|ございません)',
  `${JA_REQUEST}[^.!?]{0,30}(?:私|わたくし|当社|弊社|当方|当店)(?:の(?:もの|依頼|申請))?では(?:なく|ない|ありません|ございません)`,
  `(?:身に覚えの?[がは]?|心当たりの?[がは]?)(?:ない|なく|ありません|ございません)(?=[^.!?]{0,20}${JA_REQUEST}|です|$|[.,])`,
  '(?:無断で|許可なく|承諾なく|断りなく|同意なく|了解なく|勝手に)[^.!?]{0,16}(?:送っ?|送られ|出し|出され|申請し|申請され|依頼し|依頼され|行わ?れ?|行っ|され|使われ|使っ)(?:た|て|まし)',
  '(?:誰も|だれも|誰一人|誰ひとり|社内の者)[^.!?]{0,20}(?:送っ|出し|書い|お送りし|送信し)て(?:いません|おりません|いない)',
  `${JA_REQUEST}[^.!?]{0,16}権限(?:が|は|も)(?:ない|なく|ありません|ございません|なかった)`,
  'なりすま|名前を騙|名を騙|名義を悪用|偽造|不正な(?:申請|依頼|転出|移管|メ-ル)',
];

const spaced = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => regexp(`(?<!\\p{L})(?:${source})`, 'iu'));

/** Each matches a statement in which somebody denies a request. */
export const DENIALS: readonly RegExp[] = [
  ...[EN, ES, FR, IT].flatMap(spaced),
  ...JA.map((source) => regexp(source, 'iu')),
];
