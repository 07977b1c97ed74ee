/**
 * A customer who says that they stay with this provider ("we stay with you", "御社のまま"), wherever in a mail that asks to go: the turn that
 * people give a letter in its last line or in a ticket's last entry. The sender's words in, the statements that say it out.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { withoutDeniedStay } from '../kind/cues/denied-stays.ts';
import { simplify } from '../kind/simplify-statement.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';

const EN_US = '(?:you|your (?:company|network|people|lot|service)|PROVIDER)';
const ES_US = '(?:ustedes|vosotros|su (?:compañía|empresa|red|servicio)|PROVIDER)';
const FR_US = '(?:vous|votre (?:société|réseau|maison|service)|PROVIDER)';
const IT_US = '(?:voi|la vostra (?:azienda|rete|società)|PROVIDER)';
const JA_US = '(?:御社|貴社|そちら(?:様|さま|さん)?|PROVIDER(?:様|さん)?)';

/** People stay; of lines that stay the numbers tell. */
const STAYS: readonly RegExp[] = [
  `(?<!\\p{L})(?:we|i|he|she|everybody|everyone|the (?:boss|owner|board|company|firm|client|customer))(?:['’](?:ll|re|s|m|d)| will| shall| are| am| is|,)*(?: (?!(?:in|out|on)(?!\\p{L}))\\p{L}+){0,4}? (?:stay|remain|stick)(?:s|ing)? (?:put|(?:on )?with ${EN_US})`,
  `(?<!\\p{L})(?:nos quedamos|me quedo|(?:él|ella|usted|don \\p{L}+|doña \\p{L}+) se queda|(?:nosotros|yo) (?:nos|me) qued\\p{L}+|seguimos|continuamos|permanecemos|quedarnos|quedarme|seguir(?:emos)?|nos quedaremos) (?:(?:aún|todavía|mejor|todos|entonces|siempre|al final) )?con ${ES_US}`,
  `(?<!\\p{L})(?:nous|on|je|il|elle|(?:pour|à|de)) (?:\\p{L}+ ){0,2}?(?:rest(?:ons|e|erons|era|ent|er)|demeur(?:ons|e|er)) (?:(?:donc|finalement|encore|tous|toutes|toujours|bien|plutôt) )?(?:chez|avec) ${FR_US}`,
  `(?<!\\p{L})(?:(?:resti|rimani)amo|(?:rester|rimarr)emo|resto|rimango|(?:lui|lei|si) (?:resta|rimane)|(?:di )?(?:restare|rimanere)) (?:(?:ancora|dunque|quindi|tutti|tutte|comunque|sempre|alla fine) )?(?:con|da|presso) ${IT_US}|(?<!\\p{L})ci teniamo (?:\\p{L}+ )?voi`,
  `${JA_US}のまま|${JA_US}(?:に|と|で|を)(?:引き?続き|このまま|今後も|これからも)?、?,?(?:残ること|残ります|残りたい|続けること|続けます|継続(?:する|し|で|した)|お願いし続け|使い続け)`,
  "(?<!\\p{L})(?:happy|content|fine|well|better|good|comfortable|settled|(?:loves?|likes?|prefers?)(?: it| being)?)(?: just| right| exactly)? where (?:they|he|she|it|we)(?: (?:is|are)|['’](?:s|re))",
  '(?<!\\p{L})(?:bien|content[oa]s?|feli(?:z|ces)|a gusto|mejor|cómod[oa]s?) (?:ahí |allí )?donde está(?:n|mos)?',
  "(?<!\\p{L})(?:bien|content\\p{L}*|heureu\\p{L}+|mieux|à l['’]aise) (?:là )?où (?:il|elle|ils|elles|on|nous|c['’]) ?(?:est|sont|sommes)(?! (?:all|part|pass|ven)\\p{L}+)",
  "(?<!\\p{L})(?:bene|content[oaie]|felic[ei]|meglio|a posto) (?:lì |là )?dov(?:e|['’]) ?(?:è|sono|siamo|sta|stanno|stiamo)",
  '(?:今|現在)の(?:まま|会社|ところ)(?:で|が)(?:満足|良い|いい|よい|十分|結構|続け)',
].map((pattern) => regexp(`(?:${pattern})(?!\\p{Script=Latin})`, 'iu'));
/** "We are not staying", "until the day of the move", "for the internet only": none of this stays. */
const OTHERWISE = regexp(
  /(?<!\p{L})(?:not|n['’]t|never|no longer|until|till|only for|for (?:the |our )?(?:internet|fiber|mobiles?|broadband|e-?mail|hosting|rest|others?)|would(?: have)?|no (?:nos|me|se|seguimos|continuamos)|hasta|para (?:el |la |los )?(?:internet|móvil\p{L}*|fibra|resto|demás)|ne|n['’]|plus|jusqu\p{L}*|pour (?:le |la |les |l['’])?(?:internet|mobiles?|fibre|reste|autres)|non|fino|per (?:il |la |i |l['’])?(?:internet|cellular\p{L}*|mobile|fibra|resto|altr\p{L}*)|else|(?:the|all|of the) (?:rest|others?)|other \p{L}+|(?:le|du|el|del|il) rest[eo]|(?:les|los|las|gli|le) (?:autres|demás|otr[oa]s|altr[ie]))(?!\p{L})|他の|残り|その他|(?<!ここ|そこ|これ|今|いま)まで|ません|ない|なら|インタ-ネット|携帯/iu,
);

/** @returns the statements in which somebody stays */
export const stayingCustomers = (own: string, providerNames: readonly string[]): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .map(({ text }) => withoutDeniedStay(simplify(text, providerNames)))
    .filter((said) => STAYS.some((pattern) => pattern.test(said)) && !OTHERWISE.test(said))
    .map((said) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(said, { start: 0, end: Math.min(said.length, 120) }),
    }));
