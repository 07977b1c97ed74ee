/**
 * Headings that put a list off: "Numbers to go later:", "Deuxième vague :", in a mail's text and between the rows of a table. A day on
 * which numbers are to move puts nothing off (desk rules, section 6).
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { wholeWord } from '../text/word-pattern.ts';

const LATER = wholeWord({
  en: [
    'later(?: on)?',
    'afterwards',
    '(?:at|for) (?:a later|another|some other) (?:time|date|day|occasion)',
    '(?:second|third|next|later|last) (?:wave|phase|step|stage|batch|round|lot|instal?ment)',
    'not (?:in )?(?:this|the first) (?:time|wave|phase|batch|round|step)',
  ],
  es: [
    'más (?:tarde|adelante)',
    'luego',
    '(?:segunda|tercera|próxima|siguiente|otra|última) (?:fase|etapa|tanda|ronda|vez|ola)',
    'posteriormente',
  ],
  fr: [
    'plus tard',
    'ultérieurement',
    'par la suite',
    '(?:deuxième|seconde|troisième|prochaine|autre|dernière) (?:vague|phase|étape|fois|série|salve)',
  ],
  it: [
    'più (?:tardi|avanti)',
    'in (?:seguito|un secondo (?:momento|tempo))',
    '(?:seconda|terza|prossima|altra|ultima) (?:fase|ondata|tappa|volta|tranche|tornata)',
  ],
  ja: ['後で', '後日', '次回', '別の機会', '第[二三2３3２](?:弾|段階|期|陣)'],
});
const PUTS_OFF = regexp(LATER, 'iu');
/** A longer line is a sentence. */
const LONGEST = 70;
const MOST_LINES = 400;

/** @param heading without its colon */
export const putsOff = (heading: string): boolean => heading.length <= LONGEST && PUTS_OFF.test(heading);

/** The headings of the sender's own text. */
export const laterHeads = (own: string): Found<'hold'>[] =>
  foldCharacters(own)
    .split('\n')
    .slice(0, MOST_LINES)
    .flatMap((line): Found<'hold'>[] => {
      const head = /^([^:：]+)[:：]$/u.exec(line.trim())?.[1] ?? '';
      return putsOff(head)
        ? [{ value: 'hold', source: 'body', quote: quoteAround(head, { start: 0, end: head.length }) }]
        : [];
    });
