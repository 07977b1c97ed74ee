/**
 * Whether a name that a mail calls the destination is nearly a customer's and yet another's (desk rules, section 5: named but not in the
 * registry): "Cedar Mesa Imaging" beside Cedar Mesa Clinics, another legal form, another state's company.
 */
import { regexp } from '../../base/regexp.ts';
import { foldWords, LEGAL_FORMS } from './fold-name.ts';
import type { DirectoryEntry } from './organisation-directory.ts';

/** What goes on behind a name without being a part of it. */
const NO_PART =
  /^(?:tenants?|organi[sz]ations?|orgs?|account|company|group|team|pin|id|please|thanks?|and|customer|domain|organización|organisation|organizzazione|cuenta|compte|empresa|société|società|cliente?)$/u;
const SAME_FORM: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  limited: 'ltd',
  company: 'co',
};
const formOf = (word = ''): string | null => (LEGAL_FORMS.has(word) ? (SAME_FORM[word] ?? word) : null);

/** Another word of a name, on the same line. */
const NEXT = regexp(/^ (\p{Lu}[\p{L}&'’-]{2,})/u);
/** "of Nevada, Inc.", "Canada Ltd". */
const NEXT_WITH_FORM = regexp(
  /^(?: (?:of|de|du|di|del|della))?(?: \p{Lu}[\p{L}'’-]+){1,2},? (\p{L}[\p{L}.]{1,6})(?!\p{L})/u,
);

/**
 * @param written the name as the mail has it
 * @param behind what follows it
 */
export function isNamesake({ name }: DirectoryEntry, written: string, behind: string): boolean {
  const whole = foldWords(name);
  const form = formOf(whole.at(-1));
  const said = formOf(foldWords(/^,? \(?(\p{L}[\p{L}.]{1,12})/u.exec(behind)?.[1] ?? '')[0]);
  if (form !== null && said !== null && form !== said) return true;
  if (said !== null) return false;
  if (formOf(foldWords(NEXT_WITH_FORM.exec(behind)?.[1] ?? '')[0]) !== null) return true;
  const isWhole = foldWords(written).length >= whole.filter((word) => formOf(word) === null).length;
  const [next] = foldWords(NEXT.exec(behind)?.[1] ?? '');
  return !isWhole && next !== undefined && !whole.includes(next) && formOf(next) === null && !NO_PART.test(next);
}
