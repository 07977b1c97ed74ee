/**
 * Where somebody works at a carrier, by the words of the deed: "Harborline Voice, Number Porting, 401-555-0160". Set apart on either
 * side as the parts of a signature are, it asks for nothing. By sense and language; a name is capitalised.
 */
import { regexp } from '../../../base/regexp.ts';

const TEAMS = [
  '(?:(?:Local )?Number )?(?:Porting|Portability)(?: (?:Desk|Team|Cent(?:er|re)|Dep(?:artmen)?t\\.?|Group|Office|Operations|Services))?|LNP(?: \\p{Lu}\\p{Ll}+)?',
  '(?:(?:Departamento|Área|Equipo|Servicio|Mesa|Oficina) de )?(?:la )?[Pp]ortabilidad(?: (?:[Nn]umérica|de [Nn]úmeros))?',
  '(?:(?:Service|Cellule|Pôle|Équipe|Bureau) (?:de (?:la )?)?)?[Pp]ort(?:abilité|ages?)(?: (?:des )?[Nn]uméros)?',
  '(?:(?:Ufficio|Servizio|Reparto|Team) )?[Pp]ortabilità(?: (?:dei )?[Nn]umeri)?',
  '(?:番号)?ポ[ー-]タビリティ(?:担当|課|係|窓口|部)',
].join('|');
const SET_OFF = '[,|·•/–—]';
const TEAM_NAME = regexp(
  `(?<=\\p{L}\\.?\\s?${SET_OFF} ?)(?:${TEAMS})(?=\\s*${SET_OFF}\\s*(?:\\p{L}|[(+\\d]|$))|(?<=^\\s*|\\n\\s*)(?:${TEAMS})(?=\\s*${SET_OFF}\\s*\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*\\s*(?:${SET_OFF}|\\n|$))`,
  'gu',
);

/** @returns a text in which those names are as long, and say nothing */
export const withoutTeamNames = (text: string): string => text.replace(TEAM_NAME, (name) => 'X'.repeat(name.length));
