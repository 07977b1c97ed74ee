import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';

/**
 * Words that change a list which was sent before: numbers beside them are to be added, or taken off, and are not the whole
 * list. Read only in a mail that goes on with a case; a request of its own says what it is about.
 */
const CHANGES = regexp(
  [
    // English
    '(?:remov|delet|drop|omit|exclud|scratch|add)(?:e|ed|es|s|d|ped|ping|ing|ting)?',
    'also|additional(?:ly)?|in addition|as well|plus|another|(?:one|two|three|some) more|too|besides|include|leave out|skip|without',
    String.raw`(?:take|took|taking|cross|strike|pull)\b[^.!?;]{0,60}\b(?:off|out)`,
    String.raw`(?:replace|swap|exchange|substitute)\w*|instead of|rather than`,
    // Spanish
    'quit(?:ar|en|e)|elimin(?:ar|en|e)|borr(?:ar|en|e)|retir(?:ar|en|e)|saqu(?:en|e)|sacar|omit(?:ir|an|a)|excluy(?:an|a)|excluir',
    'añad(?:ir|an|a)|agreg(?:ar|uen|ue)|inclu(?:ir|yan|ya)|también|además|en lugar de|en vez de|reempla\\p{L}+|sustitu\\p{L}+',
    // French
    'retir(?:er|ez)|enlev(?:er|ez)|supprim(?:er|ez)|ôt(?:er|ez)|exclu(?:re|ez)|ajout(?:er|ez)|aussi|également|en plus|remplac\\p{L}+|au lieu de|à la place',
    // Italian
    'togli(?:ere|ete)|tolga|rimuov(?:ere|ete|a)|elimina(?:re|te)?|esclud(?:ere|ete|a)|aggiung(?:ere|ete|a)|anche|inoltre|sostitu\\p{L}+|invece d\\p{L}+|al posto',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .concat('除[いくき]|外し|外す|削除|取り除|抜い|以外|追加|加え|代わり|差し替え|入れ替え')
    .join('|'),
  'iu',
);

export const changesList = (words: string): boolean => CHANGES.test(foldCharacters(words));
