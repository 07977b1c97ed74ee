/** Sources of patterns with the flag `u`, without groups: a word with a capital, as names of companies have. */
export const CAPITAL = "\\p{Lu}[\\p{L}\\d&'’]*(?:-\\p{L}+)*";
/** More words are no name. */
export const MORE_WORDS = `(?: (?:${CAPITAL}|(?:of|&|de|di)(?!\\p{L}))){0,6}`;
