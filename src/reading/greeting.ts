import { regexp } from '../base/regexp.ts';

/** A line that greets: what its sender says begins there. */
export const GREETING = regexp(
  /^\s*(?:hi|hello|dear|good (?:morning|afternoon|day)|hola|buen[oa]s|estimad[oa]s?|bonjour|bonsoir|madame|buongiorno|buonasera|salve|gentil[ei]|spett\p{L}*|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rn]?|お世話|いつも|ご担当)(?!\p{Ll})/iu,
);
