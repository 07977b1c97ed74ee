/**
 * "The two reception lines, 808-555-0131 and 808-555-0132, and the fax on 808-555-0140": a count whose own numbers stand right
 * behind it has been kept, and says nothing of the others.
 */
import { regexp } from '../../base/regexp.ts';
import { TELEPHONE_SHAPE } from '../../base/telephone-shape.ts';

/** So far behind the count its first number stands, with what it counts in between. */
const NEAR = 40;
const FIRST = regexp(`^[^\\d.;\\n]{0,${NEAR}}[\\s,:(](${TELEPHONE_SHAPE})`, 'u');
const NEXT = regexp(`^\\)?(?:\\s*[,&/+]\\s*|\\s+)(?:(?:and|y|e|et|und)\\s+)?\\(?(${TELEPHONE_SHAPE})`, 'iu');
/** Something else follows, with a number of its own. */
const GOES_ON = regexp(`^\\)?\\s*[,;]?\\s*(?:(?:and|y|e|et|und)\\s+)?\\p{L}[^.\\n]{0,80}?${TELEPHONE_SHAPE}`, 'iu');

/**
 * @param behind what stands behind the count in its statement
 * @returns whether exactly so many numbers follow at once, and then others under another name
 */
export function isToldAtOnce(behind: string, count: number | null): boolean {
  if (count === null) return false;
  let match = FIRST.exec(behind);
  let rest = behind;
  let told = 0;
  while (match && told <= count) {
    told += 1;
    rest = rest.slice(match[0].length);
    match = NEXT.exec(rest);
  }
  return told === count && GOES_ON.test(rest);
}
