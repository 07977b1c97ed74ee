/**
 * The answer to "who receives?": a customer whom a mail names, and of whom it says nothing else ("It is Harborline Freight, domain
 * harborline.example"). Read only in a mail that goes on with a case (desk rules, section 9): a company in passing is no answer.
 */
import type { Found } from '../../base/evidence.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { foldWords, LEGAL_FORMS } from './fold-name.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** What may stand beside the name: what says that it is, what kind of name it is, courtesies. Folded. */
const BESIDE = new Set(
  (
    'it its is this that they are he she name named called the a an of domain tenant id organization organisation company customer firm buyer purchaser acquirer receiver recipient destination ' +
    'new owner receiving party side account their his her yes sure sorry hi hello thanks thank you and with here ' +
    'es se llama son el la los las un una nombre dominio organizacion empresa compania cliente comprador compradora adquirente receptora destino duena dueno titular de del su si perdon hola gracias ' +
    'c est cest ce sont nom il elle s agit appelle le les une domaine societe entreprise client cliente acquereur acheteur repreneur repreneuse cessionnaire destinataire d du des son sa oui pardon bonjour merci ' +
    'e si tratta chiama nome lo i dominio organizzazione societa azienda acquirente cessionaria cessionario destinataria destinazione di della suo sua grazie'
  ).split(' '),
);
const JAPANESE_BESIDE =
  /です|でございます|になります|となります|は|の|が|で|組織|会社|法人|テナント|ドメイン|移管|譲渡|移転|先|社名|名称|受け?取り?側|様|さん|株式会社|失礼(?:いた|致)しました|申し訳ありません/gu;
/** A sentence that answers holds no more. */
const LONGEST = 200;

/** @param mentions of the mail; who is only signed, or only in the subject, does not count */
export function namedAlone(own: string, mentions: readonly Found<OrganisationMention>[]): string | null {
  const inText = mentions.filter(({ value, source }) => source === 'body' && value.id !== null);
  const ids = new Set(inText.map(({ value }) => value.id));
  const [id] = ids;
  if (ids.size !== 1 || !id) return null;
  const names = [...new Set(inText.map(({ value }) => value.name))].sort((a, b) => b.length - a.length);
  const naming = findStatements(foldCharacters(own))
    .map(({ text }) => text)
    .filter((text) => names.some((name) => text.includes(name)));
  return naming.length > 0 && naming.every((text) => isNothingElse(text, names)) ? id : null;
}

function isNothingElse(statement: string, names: readonly string[]): boolean {
  if (statement.length > LONGEST || /[?？]|\d{4}/u.test(statement)) return false;
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), statement).replace(JAPANESE_BESIDE, ' ');
  return foldWords(rest).every((word) => BESIDE.has(word) || LEGAL_FORMS.has(word));
}
