import type { Found } from '../../base/evidence.ts';
import type { ChosenKind } from '../kind/choose-kind.ts';
import type { KindCandidate } from '../kind/find-kind.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import type { FormsRead } from './read-forms.ts';

const several: Pick<ChosenKind, 'kind' | 'kindTrouble'> = { kind: 'unknown', kindTrouble: 'several-requests' };
const unclear: Pick<ChosenKind, 'kind' | 'kindTrouble'> = { kind: 'unknown', kindTrouble: 'kind-unclear' };
const chosen = (kind: ChosenKind['kind']): Pick<ChosenKind, 'kind' | 'kindTrouble'> => ({ kind, kindTrouble: null });

/**
 * The kind that words and forms together ask for (rules, sections 2 and 4). Words come first; a form speaks where they
 * do not, and a letter that names this provider as the current one is never a port-in.
 *
 * @param spoken what the words ask for
 * @param isDenied the words speak of a deed and ask for none: they deny it, doubt it, or tell of it
 * @param isDoubted nothing is asked clearly, and the words deny or doubt the form (`doubtsForm`)
 */
export function kindWithForms(
  spoken: ChosenKind,
  forms: FormsRead,
  { isDenied, isDoubted }: { readonly isDenied: boolean; readonly isDoubted: boolean },
): ChosenKind {
  const { letters, newNumberForms } = forms;
  if (letters.length + newNumberForms.length === 0 || spoken.kindTrouble === 'several-requests') return spoken;
  const evidence = [
    ...spoken.evidence,
    ...forms.kinds.map(({ value, source, quote }) => ({ fact: 'kind', value, source, quote })),
  ];
  if (isDoubted) return { ...unclear, evidence };
  if (letters.length > 0 && newNumberForms.length > 0) return { ...several, evidence };
  if (
    spoken.kindTrouble &&
    (isDenied || spoken.evidence.some(({ fact, value }) => fact === 'rival:kind' && /hold/.test(value)))
  )
    return { ...spoken, evidence };
  const said = spoken.kindTrouble ? null : spoken.kind;
  if (newNumberForms.length > 0)
    return { ...(said === null || said === 'new-numbers' ? chosen('new-numbers') : several), evidence };
  const leaving = letters.filter(({ leavesUs }) => leavesUs).length;
  if (leaving > 0 && leaving < letters.length) return { ...several, evidence };
  if (leaving > 0) return { ...chosen(said === null || said === 'port-in' ? 'port-out' : said), evidence };
  if (said === 'new-numbers') return { ...several, evidence };
  // A letter to another carrier about numbers that are to leave here: one of the two is a mistake.
  if (said === 'port-out' && letters.some(({ namesProvider }) => namesProvider)) return { ...unclear, evidence };
  return { ...chosen(said ?? 'port-in'), evidence };
}

/**
 * Wishes without those that a letter to another carrier explains: "please take over the numbers on the attached letter" brings them
 * here, and transfers nothing between two organisations of this provider (rules, section 2).
 */
export function withoutLettersMove(
  wishes: readonly KindCandidate[],
  { letters }: Pick<FormsRead, 'letters'>,
  mentions: readonly Found<OrganisationMention>[],
): readonly KindCandidate[] {
  const isFromElsewhere =
    letters.length > 0 && letters.every(({ leavesUs, namesProvider }) => namesProvider && !leavesUs);
  const isReceived = mentions.some(({ value }) => value.role === 'destination' && value.id !== null);
  if (!isFromElsewhere || isReceived) return wishes;
  // A move with numbers of its own is another request.
  const isLetters = ({ value, hasNumbers, destinations }: KindCandidate): boolean =>
    value === 'org-transfer' && !hasNumbers && destinations.length === 0;
  return wishes.filter((wish) => !isLetters(wish));
}
