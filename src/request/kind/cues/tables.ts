/** The words of all languages, and what tells a deed among them. */
import type { Language } from '../../../base/language.ts';
import { needsPin } from '../../../base/request-kind.ts';
import type { Cue, CueTable } from './cue.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';

export const TABLES: Readonly<Record<Language, CueTable>> = { en: EN, es: ES, fr: FR, it: IT, ja: JA };
export const ALL_TABLES: readonly CueTable[] = Object.values(TABLES);

/** A deed of its own words, not only a move that other words explain. */
export const isSaidDeed = ({ kind, strength }: Pick<Cue, 'kind' | 'strength'>): boolean =>
  strength !== 'open' && needsPin(kind);
