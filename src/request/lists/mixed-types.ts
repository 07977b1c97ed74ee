/**
 * Rows that are to become service numbers beside others that are to stay user numbers (desk rules, section 3): a column that says which
 * takes a part without naming it where nothing else reads it. The mail's tables in, doubts out.
 */
import { regexp } from '../../base/regexp.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { columnsIn, tablesOf } from '../text/tables.ts';
import { wholeWord } from '../text/word-pattern.ts';
import type { WrittenMail } from '../text/written-mail.ts';

const begins = (pattern: string): RegExp => regexp(`^\\W*${pattern}`, 'iu');
const SERVICE = begins(
  wholeWord({
    en: ['service'],
    es: ['(?:de )?servicio'],
    fr: ['(?:de )?service'],
    it: ['(?:di )?servizio'],
    ja: ['サービス'],
  }),
);
const USER = begins(
  wholeWord({
    en: ['users?', 'subscribers?'],
    es: ['(?:de )?usuarios?'],
    fr: ["(?:d['’])?utilisateurs?"],
    it: ['utent[ei]'],
    ja: ['ユーザー?', '利用者'],
  }),
);

/** @param mail its lists judged: what stays aside says nothing */
export const mixedTypes = (mail: WrittenMail): Doubt[] =>
  tablesOf(mail)
    .flatMap(columnsIn)
    .map((cells) => cells.map(foldCharacters))
    .flatMap((cells): Doubt[] => {
      const user = cells.find((cell) => USER.test(cell));
      const isMixed = user !== undefined && cells.some((cell) => SERVICE.test(cell));
      return isMixed ? [certainDoubt('numbers', 'body', user)] : [];
    });
