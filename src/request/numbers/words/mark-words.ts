import { regexp } from '../../../base/regexp.ts';
import { allWords, wholeWord } from '../../text/word-pattern.ts';
import { DO_NOT_PHRASES, STAYS_PHRASES } from './exclusion-phrases.ts';

const STAYING = wholeWord(
  allWords(DO_NOT_PHRASES, STAYS_PHRASES, {
    en: [
      'keep',
      'kept',
      'stays?',
      'remains?',
      'do not (?:port|move|transfer|convert)',
      "don['’]t (?:port|move|transfer|convert)",
      'excluded?',
      'not (?:porting|ported|moving|included)',
      'skip',
      'retain',
      'leave',
    ],
    es: ['conserv(?:ar|a)', 'mantener', 'exclu(?:ir|id[oa])', 'queda', 'se queda'],
    fr: ['conserv(?:er|é)', 'garder', 'exclu[es]?', 'non porté'],
    it: ['mantenere', 'conservare', 'tenere', 'esclus[oa]', 'escludere'],
    de: ['behalten', 'bleibt', 'nicht portieren', 'ausgeschlossen'],
    pt: ['manter', 'conservar', 'excluíd[oa]', 'fica'],
    ja: ['残す', '残し', '除外', '対象外', '非対象', 'しない', '不要'],
  }),
);
/** A whole cell that takes its row out, and one that does so under a heading that asks for it. */
export const CELL_OUT = regexp(
  `^[^\\p{L}\\d]*(?:${STAYING})(?: (?:aquí|ici|qui|chez vous|con ustedes|da voi|con voi|hier|here|with you|por favor|merci|bitte|please))?[^\\p{L}\\d]*$`,
  'iu',
);
export const CELL_NO = regexp(
  /^[^\p{L}\d✗✘❌×]*(?:no|n|false|nein|non?|não|いいえ|否|不可|不要|しない|[✗✘❌×✕])[^\p{L}\d]*$/iu,
);
/** Beside a number or in its row: something else is to be done with it, or nobody knows yet. */
export const CELL_OTHER = regexp(
  /^[^\p{L}\d]*(?:disconnect|cancel|terminate|hold|tbd|unknown|later|maybe|cancelar|dar de baja|baja|pendiente|después|más tarde|(?:à )?résilier|(?:à )?annuler|en attente|plus tard|(?:da )?disdire|(?:da )?cessare|in attesa|più tardi|kündigen|abschalten|später|offen|pendente|解約(?:予定|する)?|廃止|キャンセル|保留|後日|未定|検討中)[^\p{L}\d]*$/iu,
);
/** Boxes before entries: one that is ticked says that the others are not meant. */
export const TICKED = /^\s*(?:[-*•]\s*)?(?:\[[xX✓✔]\]|[☑☒✅✔✓])/u;
export const UNTICKED = /^\s*(?:[-*•]\s*)?(?:\[\s{0,2}\]|[☐□])/u;
/** Struck out. */
export const STRUCK = /~~[^~\n]{0,200}$/u;

const ROWS =
  '(?:rows?|lines?|numbers?|entries|ones|those|tns?|filas?|l[ií]neas?|n[uú]meros?|l[oa]s|lignes?|num[ée]ros?|ceux|celles|righe|linee|numeri|quell[ei])';
const BEARING = [
  "(?:(?:that|which) (?:are|have) )?(?:marked|labell?ed|flagged|tagged|with|marcad[oa]s(?: con)?|señalad[oa]s(?: con)?|con|marqué(?:e)?s(?: d['’]un| par| avec)?|avec|contrassegnat[ei](?: con)?|segnat[ei](?: con)?)",
  '(?:(?:that|which|where it|que|qui|che|con|dove è|donde) )?(?:says?|saying|reads?|reading|dicen?|ponen?|indican|disent|indiquent|notée?s|dicono|riportano|scritto|indicat[ei])',
].join('|');
const QUOTED = '["“”«\'‘「『]\\s?([^"“”«»\'’」』\\n]{1,25}?)\\s?["“”»\'’」』]';
/** "Rows marked K ...", "le righe con «uguale a oggi» ...", "※印の番号は ...". */
export const MARKED = regexp(
  `(?<!\\p{L})${ROWS} (?:${BEARING})\\s+(?:(?:an?|the|la|el|un|una|le|il|l['’]) ?)?(?:${QUOTED}|([^\\s"“”«»,.;:()\\d]{1,12}))(?=[\\s,.;:)])|([※★☆○●◎△▲×■□])(?:印|マ[ー-]ク)?(?:の(?:番号|行|もの))?は|「([^」\\n]{1,12})」(?:とある|と書いた|と記した|の)(?:番号|行|もの|回線)`,
  'giu',
);
/** "K = stays with you", "(* stays)". */
export const LEGEND =
  /(?:^|[(;,]\s?|\s)["“']?([\p{Lu}]{1,4}|[*†#※★☆○●◎△▲×])["”']?\s?(?:=|:|means|significa|signifie)\s/u;
