/**
 * "My answers are below, in blue": a note that says that its sender goes on within the earlier mail. The text above that mail in, what
 * the note says out: a sentence that names answers of its sender's own, and a place below or a colour.
 */

import { regexp } from '../../base/regexp.ts';

export type Hue = 'blue' | 'red' | 'green' | 'orange' | 'purple';

export type Pointer = {
  /** The colour that it names. */
  readonly hue: Hue | null;
  /** What stands behind the sentence, as it was laid out. */
  readonly rest: string;
  /** It ends in a colon. */
  readonly announces: boolean;
};

const alone = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const ANSWERS = regexp(
  `${alone(
    'answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respon(?:ses?|d|ded|ding)|comment(?:s|ed)?|remarks?|respuestas?|respond\\p{L}+|contest\\p{L}+|comentarios?|réponses?|répond\\p{L}*|commentaires?|rispost[ea]|rispond\\p{L}+|commenti|antwort\\p{L}*|beantwort\\p{L}*|kommentare?|anmerkungen',
  )}|回答|返信|返答|お答え|コメント`,
  'iu',
);
/** The answers of who is written to, or the mail below itself. */
const OTHERS = regexp(
  `${alone('your|yours|tus?|sus?|vuestr[ao]s?|votre|vos|vostr[aeio]|sua|sue|ihre?[nrm]?|deine?[nrm]?|any|no|an')} (?:\\p{L}+ )?(?:answer|repl|respon|comment|respuesta|réponse|rispost|antwort)|${alone('e-?mail|message|mail|request|thread|correo|mensaje|courriel|messaggio|nachricht')} (?:\\p{L}+ ){0,4}${alone('below|abajo|ci-dessous|plus bas|qui sotto|unten')}|ご回答|ご返信|ご返答`,
  'iu',
);
const HUES: Readonly<Record<Hue, string>> = {
  blue: `${alone('blue|azul(?:es)?|bleue?|blu|azzurro|blau\\p{L}{0,2}')}|青`,
  red: `${alone('red|rojo|rouge|rosso|rot(?:e[rn]?)?')}|赤`,
  green: `${alone('green|verde|vert|grün\\p{L}{0,2}')}|緑`,
  orange: `${alone('orange|naranja|arancione')}|橙|オレンジ`,
  purple: `${alone('purple|violet|morado|violeta|viola|lila')}|紫`,
};
const BELOW = regexp(
  `${alone(
    "below|inline|in[ -]line|interleaved|interspersed|in[ -]between|underneath|beneath|under (?:each|every|your)|(?:in|within|inside) (?:the|your) (?:text|e-?mail|mail|message|questions)|(?:más )?abajo|debajo|a continuación|intercalad[ao]s?|entre líneas|(?:en|dentro de) (?:su|tu|el) (?:texto|correo|mensaje)|ci-dessous|plus bas|sous (?:chaque|vos|chacune)|dans (?:votre|ton|le) (?:texte|message|mail|courriel)|entre (?:les|vos) lignes|(?:qui )?sotto|di seguito|(?:nel|all['’]interno del) (?:suo|vostro|tuo)? ?(?:testo|messaggio)|unten|darunter|unterhalb|unter (?:jede\\p{L}|den|ihren)|im text|dazwischen|zwischen (?:den|ihren)",
  )}|下記|以下|下に|文中|本文中|行間|インライン|${Object.values(HUES).join('|')}`,
  'iu',
);
const LONGEST_WORDS = 24;

/** @param above what its sender wrote above the earlier mail; @returns null where no sentence of it points below */
export function pointsBelow(above: string): Pointer | null {
  for (const { 0: sentence, index } of above.matchAll(/(?:[^\n.!?。！？]|\n(?![ \t]*\n)|[.!?](?=\S))+[.!?。！？]*/gu)) {
    if ((sentence.match(/\p{L}+/gu) ?? []).length > LONGEST_WORDS) continue;
    if (!ANSWERS.test(sentence) || !BELOW.test(sentence) || OTHERS.test(sentence)) continue;
    const hue = (Object.keys(HUES) as Hue[]).find((one) => regexp(HUES[one], 'iu').test(sentence)) ?? null;
    return { hue, rest: above.slice(index + sentence.length), announces: /[:：]\s*$/u.test(sentence) };
  }
  return null;
}

/** Nothing but a greeting: whoever answers below what they quote writes above it no more than that. */
export const saysNothing = (above: readonly string[]): boolean =>
  above.every((line) => !/[\p{L}\p{N}]/u.test(line) || /^[^.!?。\d]{1,40}[,:，、：]$/u.test(line.trim()));
