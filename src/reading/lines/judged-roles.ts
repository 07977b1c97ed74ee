/** Whose each line is, by the rules and the model together. What could be of the request stays said, wherever it stands and whatever it looks like. */
import { TELEPHONE } from '../../base/telephone-shape.ts';
import { areWays, maySign } from '../../message/trim/sign-lines.ts';
import type { Signer } from '../../message/trim/signer-name.ts';
import type { LineRole } from '../../page/page.ts';
import { isPlain, ticketOf } from '../printed-lines.ts';
import { judgeLines, type Spoken } from './line-model.ts';

export type RuledMail = {
  readonly lines: readonly string[];
  /** What the rules take each for; as many. */
  readonly roles: readonly LineRole[];
  readonly subject: string;
  readonly signer: Signer | null;
};

/** The rules tell what comes from an earlier mail; of what is left the model tells who speaks. */
export function judgedRoles({ lines, roles, subject, signer }: RuledMail): LineRole[] {
  const judged = judgeLines({ lines, roles, subject, signer });
  const ticket = ticketOf(subject);
  const listed = listedIn(lines, roles, judged);
  return roles.map((role, i) => {
    const spoken = judged[i];
    if (!spoken || spoken === 'earlier') return role;
    const line = lines[i] ?? '';
    const isKnown = role === 'notice' || role === spoken || spoken === 'said';
    const isNothingAsked = isPlain(line, ticket) || (spoken === 'sign-off' && maySign(line) && !listed.has(i));
    return isKnown || isNothingAsked ? spoken : role;
  });
}

/** Lines with numbers that the model alone takes for a sign-off, where not all that stand together are ways to reach somebody: a list. */
function listedIn(
  lines: readonly string[],
  roles: readonly LineRole[],
  judged: readonly (Spoken | null)[],
): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && (judged[to] === null || (judged[to] === 'sign-off' && roles[to] === 'said'))) to++;
    const numbered = Array.from({ length: to - from }, (_, i) => from + i).filter((i) =>
      TELEPHONE.test(lines[i] ?? ''),
    );
    if (numbered.length > 1 && !areWays(numbered.map((i) => lines[i] ?? ''))) for (const i of numbered) found.add(i);
    from = Math.max(from, to);
  }
  return found;
}
