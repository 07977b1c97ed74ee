/** What no notice about a mail speaks of: the matter of the mail itself. A statement in, whether it does out. */

import { regexp } from '../base/regexp.ts';
import { TELEPHONE_SHAPE } from '../base/telephone-shape.ts';
import { plainStatement, sensesOf, TOKEN } from '../request/text/features.ts';
import { wholeWord } from '../request/text/word-pattern.ts';

/** Numbers, requests, what the desk does with them: of the mail's own matter. */
const MATTER = regexp(
  wholeWord({
    en: [
      'numbers?|lines?|requests?|orders?|tns?|dids?|loas?|ports?|porting|transfers?|until|till|before|yet|first|only|stays?|keep|process\\p{L}*|act(?:ing)?|execut\\p{L}*|carry|proceed\\p{L}*|handle|confirm\\p{L}*|verif\\p{L}*|approv\\p{L}*|valid\\p{L}*|draft|test|void|binding|call|ring|phone',
    ],
    es: [
      'números?|líneas?|solicitud(?:es)?|pedidos?|portabilidad|traspasos?|hasta|antes (?!de imprimir)\\p{L}+|todavía|aún|sólo|solo|tramit\\p{L}+|proces\\p{L}+|ejecut\\p{L}+|confirm\\p{L}+|verifi\\p{L}+|aprob\\p{L}+|borrador|prueba|válid\\p{L}+|llam\\p{L}+',
    ],
    fr: [
      "numéros?|lignes?|demandes?|commandes?|portabilité|portages?|transferts?|jusqu['’]|avant (?!d['’]imprimer)\\p{L}+|encore|seulement|uniquement|trait(?:er|ez)|exécut\\p{L}+|confirm\\p{L}+|vérifi\\p{L}+|approuv\\p{L}+|brouillon|test|essai|valable|valide|appel\\p{L}+",
    ],
    it: [
      'numer[oi]|line[ae]|richiest[ae]|ordin[ei]|portabilità|trasferiment[oi]|fino a|finché|prima di (?!stampare)\\p{L}+|ancora|solo|soltanto|tratt\\p{L}+|esegu\\p{L}+|conferm\\p{L}+|verific\\p{L}+|approv\\p{L}+|bozza|prova|valid\\p{L}+|chiam\\p{L}+',
    ],
    ja: [
      '番号',
      '回線',
      '依頼',
      '申請',
      '転出',
      '移管',
      '移行',
      'ポ-ト',
      '手続',
      '処理',
      '確認',
      '承認',
      '前に',
      'まで',
      '待',
      '保留',
      '無効',
      '試験',
      'テスト',
      '電話',
    ],
  }),
  'iu',
);
/** A telephone number, or digits that could be anything that a request is made of. */
export const NUMBER = regexp(`${TELEPHONE_SHAPE}|\\d{6,}`, 'u');
/** Above this doubt the words themselves hold the request, whatever they look like. */
export const HOLDS_SURELY = 0.5;
const FURTHER = new Set(['waiting', 'approval', 'cancelling', 'trial', 'later']);

/** By its words alone. */
export const namesMatter = (statement: string): boolean => MATTER.test(statement);

/** @param statement one that may be of a notice */
export const isOfMatter = (statement: string): boolean => MATTER.test(statement) || further(statement);

const further = (statement: string): boolean =>
  (plainStatement(statement).match(TOKEN) ?? []).some((token) => sensesOf(token).some((sense) => FURTHER.has(sense)));
