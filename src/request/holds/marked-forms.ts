/**
 * What the form of a mail says where no sentence does (desk rules, sections 3 and 6): a wish that stands in quotation marks is
 * somebody's words, a box that is not ticked asks for nothing, and where an approval's line is blank nobody has approved.
 */
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { plainStatement, sensesOf, TOKEN } from '../text/features.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { isEnquiry } from './order-fields.ts';

/** Longer than a name, shorter than a mail; over a blank line only where the marks tell beginning from end. */
const QUOTED = regexp(
  /[“„«「『]([^”“„«»「」『』]{20,2000})[”“»」』]|(?<![\d\p{L}])"((?:[^"\n]|\n(?!\s*\n)){20,2000})"/gu,
);

/** Wishes within quotation marks, as they stand. */
export function quotedWishes(text: string): string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, paired, plain]) => {
    const words = paired ?? plain ?? '';
    return findStatements(foldCharacters(words)).some((one) => asksForDeed(one.text)) ? [words] : [];
  });
}

const BOX = /\[[ _]?\]|\([ _]\)|[☐□❏❑◻]|\[ ?[xX✓✔] ?\]|\( ?[xX] ?\)|[☑☒■✅]/gu;
const isTicked = (box: string): boolean => /[xX✓✔☑☒■✅]/u.test(box);

type Option = { readonly ticked: boolean; readonly before: string; readonly after: string };

/** Boxes that leave the deed open: no ticked one names it and an empty one does, or an approval is not ticked. */
export function untickedBoxes(text: string): string[] {
  const options = text.split('\n').flatMap(optionsOf);
  const names = ({ before, after }: Option): boolean => [after, before].some((words) => isDeed(words));
  const isAsked = options.some((option) => option.ticked && names(option));
  return options.flatMap((option) => {
    const words = option.after || option.before;
    if (option.ticked) return [];
    return (!isAsked && names(option)) || isApproval(`${option.before} ${option.after}`) ? [words] : [];
  });
}

/** "Enquiry" in its box, beside an order in an empty one. */
export function tickedEnquiries(text: string): string[] {
  const options = text.split('\n').flatMap(optionsOf);
  const words = ({ after, before }: Option): string => after || before;
  if (!options.some((option) => !option.ticked && AN_ORDER.test(words(option)))) return [];
  return options.filter((option) => option.ticked && isEnquiry(words(option))).map(words);
}

const AN_ORDER =
  /^(?:(?:new|firm|final|nouvelle|nuev[oa]|nuov[oa]) )?(?:orders?|applications?|requests?|submission|pedidos?|[óo]rden|solicitud|commande|demande(?! d['’]info)|ordine|richiesta(?! di info)|domanda|port|申込|申請|依頼|注文|発注|転出)/iu;

function optionsOf(line: string): Option[] {
  const boxes = [...line.matchAll(BOX)];
  return boxes.map((box, i) => {
    const end = box.index + box[0].length;
    return {
      ticked: isTicked(box[0]),
      before: line
        .slice(boxes[i - 1] ? (boxes[i - 1]?.index ?? 0) + (boxes[i - 1]?.[0].length ?? 0) : 0, box.index)
        .trim(),
      after: line.slice(end, boxes[i + 1]?.index ?? line.length).trim(),
    };
  });
}

/** "Approved by: ____", "Direction :", with nothing behind. A box is told of above. */
const BLANK = regexp(/^[ \t>*\d.)-]*([\p{L}][\p{L} .,'’/()-]{2,50}?)[ \t]*(?:[:：]|\.{3,}|_{3,})[ \t._…-]*$/u);

/** Approvals whose line is blank. What stands on the line below is theirs. */
export function blankApprovals(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const [, label = ''] = BLANK.exec(line) ?? [];
    if (label === '' || !isApproval(label) || label.split(/\s+/).length > 5) return [];
    // A line to write on, or a label among filled ones; "Signed:" with a name below is a letter's end.
    const isLine = /[_.…]{3,}[ \t]*$/u.test(line);
    const below = lines[i + 1]?.trim() ?? '';
    return isLine || below === '' || /^[^:]{2,50}[:：]/u.test(below) ? [line.trim()] : [];
  });
}

const tokensOf = (words: string): readonly string[] => plainStatement(words).match(TOKEN) ?? [];
const isApproval = (words: string): boolean => tokensOf(words).some((token) => sensesOf(token).includes('approval'));
const isDeed = (words: string): boolean => words !== '' && (asksForDeed(words) || asksForDeed(`Please ${words}`));
