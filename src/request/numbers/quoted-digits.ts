const QUOTED = /["“”„«»「」『』‘’']( ?\+?[\d(][\d().\s-]{4,20}\d ?)["“”„«»「」『』‘’']/gu;

/** "「425-555-0100」": marks that only set a value off say nothing of who speaks; blanked, length for length. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, ' $1 ');
