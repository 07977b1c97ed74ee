/** What of a page is a quotation: mail programs mark it, or a line above says whose words follow. An indentation quotes nobody. */
import type { Element } from 'domhandler';
import { regexp } from '../../base/regexp.ts';
import { DAY, isAttribution, TIME } from '../trim/earlier.ts';
import type { Seen } from './seen.ts';

/** `open`: it may be a quotation or an indentation. */
export type Quoting = 'none' | 'open' | 'quoted';

const classOf = ({ attribs }: Element): string => ` ${attribs.class ?? ''} ${attribs.id ?? ''} `.toLowerCase();

const QUOTES =
  / (?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|divrplyfwdmsg|appendonsend|mail-editor-reference-message-container) /;
/** Boxes around all of an earlier mail, in a blockquote, and who wrote it; not around what introduces it alone. */
const WRAPS =
  / (?:gmail_quote|gmail_quote_container|protonmail_quote|zmail_extra|mail-editor-reference-message-container) /;
/** What Outlook's editor names its paragraphs; those of earlier mails it names anew. */
const TYPED = / elementToProof /;
const SIGNATURES =
  /(?:^| |_|-)(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature|applemailsignature)(?: |$)/;

export const isSignature = (element: Element): boolean => SIGNATURES.test(classOf(element));

export const wraps = (element: Element): boolean => element.name !== 'blockquote' && WRAPS.test(classOf(element));
export const isTyped = ({ attribs }: Element): boolean => TYPED.test(` ${attribs.class ?? ''} `);

/** What stands above an element: its last lines, and whether any of it is quoted. */
export type Above = { readonly lines: readonly string[]; readonly hasQuotes: boolean };

export function quotingOf(element: Element, { sideLine }: Seen, above: () => Above): Quoting {
  const isMarked = QUOTES.test(classOf(element));
  if (element.name !== 'blockquote') return isMarked ? 'quoted' : 'none';
  if (element.attribs.type?.toLowerCase() === 'cite' || element.attribs.cite !== undefined) return 'quoted';
  const { lines, hasQuotes } = above();
  if (isAttribution(lines) || (isMarked && sideLine !== 'none')) return 'quoted';
  // In an answer that goes through a mail piece by piece only the first piece says whose words they are.
  if (sideLine === 'drawn') return hasQuotes ? 'quoted' : 'open';
  // Nothing above that it could be indented from: the answer may stand below what it answers.
  return hasQuotes || lines.length === 0 || maySaySo(lines.at(-1) ?? '') ? 'open' : 'none';
}

/** A line that may say whose words follow: an address in brackets, or day and time, before a colon; a verb of saying. */
const maySaySo = (line: string): boolean =>
  /[:：]\s*$/.test(line) &&
  (/<[^<>\s]+@[^<>\s]+>/.test(line) || (DAY.test(line) && TIME.test(line)) || SAYING.test(line));

/** The verbs by which the desk's languages, and programs in others, introduce another's words. */
const SAYING = regexp(
  /(?<!\p{L})(?:wr(?:ote|ites)|said|says|asked|replied|answered|escrib(?:ió|iste|ía|e)|dijo|pregunt[óo]|respondió|a(?:vez)? écrit|écriv\p{L}+|a dit|a demandé|a répondu|(?:ha|hai|avete) (?:scritto|detto|chiesto|risposto)|scri(?:sse|ve|veva)|schr(?:ieb|eibt)|escreveu|disse|schreef|skrev|pisze|napisał)(?!\p{L})|(?:書|言|述べ|答え)\p{Script=Hiragana}{0,4}(?:ました|た)/iu,
);
