/**
 * Which of the values that look like a PIN are taken for the port-out PIN of the side that gives. Usage: `npm run exam:pins
 * [-- FOLDER] [--only NAME] [--show]`, by default the mails of `fixtures/reading/pins`. The registry is empty, so a label that
 * names a customer stays unknown where a real desk would know the name. Another value that is taken is the one unforgivable
 * error; one that is not taken costs a person a minute.
 */
import { parseArgs } from 'node:util';
import { type MarkedThroughout, type NumberRole, readMarkedFolder } from '../fixtures/reading/read-roles.ts';
import type { OrganisationDirectory } from '../src/request/parties/organisation-directory.ts';
import { partyNames } from '../src/request/parties/party-names.ts';
import { candidatesIn } from '../src/request/pin/candidates.ts';
import { readRequest } from '../src/request/read-request.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, only: { type: 'string' } },
});
const folder = positionals[0] ?? new URL('../fixtures/reading/pins', import.meta.url).pathname;
const directory: OrganisationDirectory = {
  entries: [],
  byDomain: new Map(),
  byTenantId: new Map(),
  byFirstWord: new Map(),
};
const providerNames = ['Larkspur Voice'] as const;

type Score = {
  given: number;
  taken: number;
  unknown: number;
  chosen: number;
  others: number;
  wrong: number;
  acted: number;
};
const byAuthor = new Map<string, Score>();
for (const mail of readMarkedFolder(folder)) {
  if (options.only && !mail.id.includes(options.only)) continue;
  const author = mail.id.split('/')[0] ?? '';
  const score = byAuthor.get(author) ?? { given: 0, taken: 0, unknown: 0, chosen: 0, others: 0, wrong: 0, acted: 0 };
  byAuthor.set(author, score);
  const { purposes, chosen, because } = readPins(mail);
  for (const { role, value } of valuesOf(mail)) {
    const found = purposes.get(value) ?? [];
    const isTaken = found.includes('port-out');
    if (role === 'asked') {
      score.given += 1;
      if (isTaken) score.taken += 1;
      else if (found.includes('unknown')) score.unknown += 1;
      if (chosen === value) score.chosen += 1;
    } else {
      score.others += 1;
      if (isTaken) score.wrong += 1;
      if (chosen === value) score.acted += 1;
    }
    const isFault = role === 'asked' ? !isTaken : isTaken;
    if (isFault && options.show)
      console.log(
        `${role === 'asked' ? (found[0] ?? 'NOT SEEN') : chosen === value ? 'GIVEN WRONGLY' : 'TAKEN WRONGLY'} ${mail.id} ${value} ${because.get(value) ?? ''}\n    ${mail.subject}\n    ${mail.text.replace(/\n+/g, '\n    ')}`,
      );
  }
}
for (const [author, { given, taken, unknown, chosen, others, wrong, acted }] of byAuthor)
  console.log(
    `${author}: of ${given} given ${taken} taken (${unknown} unknown for a name or a word), ${chosen} alone in their mail; of ${others} others ${wrong} taken, ${acted} alone`,
  );

/** What each value was taken for, and the one that the whole mail gives. */
function readPins(mail: MarkedThroughout) {
  const written = { subject: mail.subject, own: mail.text, signature: '' };
  const { kind, organisations, pin } = readRequest({ mail: written, directory, desk: { providerNames }, limit: 1000 });
  const names = partyNames(written, { mentions: organisations, directory, providerNames, senderDomain: null, kind });
  const [purposes, because] = [new Map<string, readonly string[]>(), new Map<string, string>()];
  const found = [mail.text, mail.subject].flatMap((text) => candidatesIn(text, 'body', names).candidates);
  for (const one of found) {
    const value = digitsOf(one.value);
    purposes.set(value, [...(purposes.get(value) ?? []), one.purpose]);
    because.set(value, one.because);
  }
  return { purposes, because, chosen: pin.value?.reveal() ?? null };
}

function valuesOf({ subject, inSubject, text, numbers }: MarkedThroughout): { role: NumberRole; value: string }[] {
  return [
    ...inSubject.map(({ role, start, end }) => ({ role, value: digitsOf(subject.slice(start, end)) })),
    ...numbers.map(({ role, start, end }) => ({ role, value: digitsOf(text.slice(start, end)) })),
  ];
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}
