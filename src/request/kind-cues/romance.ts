/**
 * The patterns that Spanish, French and Italian share: verb, object, direction. A language's file gives the words; each
 * is the source of a regular expression without groups that capture.
 */
import { caseless } from './caseless.ts';
import type { Cue, CueTable } from './cue.ts';

export type RomanceWords = {
  /** Porting by its name: "portar", "portabilidad". */
  readonly port: string;
  readonly portOut: string;
  readonly portIn: string;
  /** Verbs and nouns of moving. */
  readonly move: string;
  /** Letting go: what only the provider that has the numbers can do. */
  readonly release: string;
  /** Bringing here. */
  readonly bring: string;
  readonly things: string;
  /** "to", before another provider or a name. */
  readonly to: string;
  /** "to", before a company that numbers go to. */
  readonly toName: string;
  readonly from: string;
  /** Words between a direction and the noun: "the", "our", "another new". */
  readonly article: string;
  readonly carrier: string;
  /** "another", "new": what tells somebody else's service. */
  readonly other: string;
  /** This desk, as its customers call it. */
  readonly here: string;
  readonly side: string;
  readonly changeCarrier: string;
  /** What a form calls the provider that loses the numbers. */
  readonly losing: string;
  /** Going to a company or away from here, and taking the numbers along. */
  readonly leave: string;
  readonly take: string;
  readonly convert: string;
  readonly serviceNumber: string;
  /** The same with the direction towards it. */
  readonly intoService: string;
  readonly want: string;
  readonly newThings: string;
  readonly status: readonly string[];
  readonly withdraw: readonly string[];
  readonly noRequest: readonly string[];
  readonly conditions: readonly string[];
  readonly politely: string;
  /** Leads that take the wish away. */
  readonly denied: readonly string[];
  readonly hold: readonly string[];
  readonly past: string;
  readonly reverse: string;
  readonly later: string;
};

const REACH = '[^.!?;]{0,110}?';
/** As far as what is not asked for: "transférer ..., sauf ceux que nous gardons chez vous". */
const STAYING =
  '(?:sauf|hormis|except|gard|conserv|rest|demeur|salvo|menos|qued|manten|permanec|tranne|eccett|esclus|exclu|riman|tenere|teniamo)';
const ASKED_REACH = `(?:(?!(?<!\\p{L})${STAYING})[^.!?;]){0,110}?`;
const NEAR = '[^.!?;]{0,50}?';
/** A name behind a direction. */
const NAME = '(?:(?!PROVIDER|NUM|PIN|CASE)\\p{Lu}[\\p{L}\\d&-]+)';
/** Whole words; \b knows no accents. */
const W = (words: string): string => `(?<!\\p{L})(?:${words})(?:(?<=['’])|(?!\\p{L}))`;
/** Between two words; an elided one stands close: "à l'opérateur". */
const S = "(?:(?<=['’])| )";

const cue = (kind: Cue['kind'], strength: Cue['strength'], ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ kind, strength, pattern: caseless(pattern) }));

/** @returns the language's table; see `CueTable` for how a statement is seen */
export function romanceTable(words: RomanceWords): CueTable {
  const { port, move, release, bring, things, to, from, article, carrier, other, here, side } = words;
  const moving = W(`${move}|${port}`);
  const elsewhere = `${W(to)}${S}(?:${W(article)}${S})*(?:${W(other)}${S})+(?:${W(article)}${S})*${W(carrier)}`;
  const anotherCarrier = `${W(to)}${S}(?:${W(`${article}|${other}`)}${S})*${W(carrier)}`;
  const hereward = `${W(to)}${S}(?:${W(article)}${S})*${W(here)}`;
  const toName = `${W(to)}${S}(?:${W(article)}${S})*${NAME}`;
  const any = (list: readonly string[]): RegExp[] => list.map((source) => new RegExp(source, 'iu'));
  return {
    cues: [
      ...cue(
        'port-out',
        'clear',
        W(words.portOut),
        `${W(release)}${REACH}(?:${W(things)}|NUM)`,
        `${moving}${REACH}(?:${elsewhere}|${anotherCarrier})`,
        `${W(port)}${REACH}${toName}`,
        `${W(`${move}|${port}`)}${REACH}${W(from)} PROVIDER(?!\\p{L})${NEAR}${W(to)}`,
        W(words.changeCarrier),
        `${W(carrier)} (?:${words.losing})[^.!?;]{0,30}PROVIDER`,
      ),
      ...cue(
        'port-out',
        'vague',
        `${W(port)}${REACH}(?:${W(things)}|NUM)`,
        `^\\W*${W(port)}`,
        `^\\W*(?:solicitud|demande|richiesta) (?:de|di) ${W(port)}`,
        // What is changed to a name is a label, and what is assigned goes to a person: neither is a number's provider.
        `${W(`(?!cambi|chang|mud|asign|affect|attribu|assegn)(?:${move})`)}${REACH}(?:${W(things)}|NUM)${REACH}${toName}`,
        `${W(`(?!cambi|chang|mud|asign|affect|attribu|assegn)(?:${move})`)}${REACH}${toName}${REACH}(?:${W(things)}|NUM)`,
        `${W(words.leave)}${REACH}${W(words.take)}${REACH}(?:${W(things)}|NUM)`,
      ),
      ...cue(
        'org-transfer',
        'clear',
        `${moving}${REACH}${W(`${to}|${from}|entre|tra|fra`)}${S}(?:${W(`${article}|${other}`)}${S})*${W(side)}`,
        `(?:${W(things)}|NUM)${REACH}${W(move)}${NEAR}${W(`${to}|${from}`)}${S}(?:${W(`${article}|${other}`)}${S})*${W(side)}`,
        `${W(side)} (?:${W(article)} )?(?:de (?:origen|destino)|source|cible|de destination|d['’]origine|di (?:origine|destinazione)|destinataria|cedente|receptora|cessionnaire|cédante)`,
      ),
      ...cue(
        'convert-to-service',
        'clear',
        `${W(words.convert)}${REACH}${W(words.serviceNumber)}`,
        '(?<!\\p{L})(?:usuarios?|utilisateurs?|utent[ei])(?!\\p{L}) (?:a|à|en|vers|in) (?:tipo |type )?servi[cz]i?[oe]?(?!\\p{L})',
        `(?:${W(things)}|NUM)${NEAR}${W(words.serviceNumber)}`,
      ),
      ...cue('convert-to-service', 'vague', `${W('conv(?:ert|iert|ers)\\p{L}*')}${REACH}(?:${W(things)}|NUM)`),
      ...cue(
        'port-in',
        'clear',
        W(words.portIn),
        `${W(`${move}|${port}|${bring}`)}${ASKED_REACH}${hereward}`,
        `${W(bring)}${REACH}(?:${W(things)}|NUM)`,
      ),
      ...cue(
        'port-in',
        'vague',
        "(?<!\\p{L})(?:carta de (?:autorización|agencia)|lettre (?:d['’]autorisation|de mandat)|lettera di autorizzazione|loa)(?!\\p{L})",
      ),
      ...cue(
        'new-numbers',
        'clear',
        `${W(words.want)}${REACH}${W(words.newThings)}`,
        `^\\W*${W(words.newThings)}`,
        // The form is the request.
        `${W('formulario|formulaire|modulo')}[^.!?;]{0,40}?${W(words.newThings)}`,
      ),
      ...cue('new-numbers', 'vague', W(words.newThings)),
      ...cue('status', 'clear', ...words.status.map(W)),
      ...cue('withdraw', 'clear', ...words.withdraw.map(W)),
    ],
    noRequest: any(words.noRequest),
    conditions: any(words.conditions),
    politely: new RegExp(words.politely, 'iu'),
    denied: any(words.denied),
    hold: any(words.hold),
    past: new RegExp(words.past, 'iu'),
    reverse: new RegExp(words.reverse, 'iu'),
    later: new RegExp(words.later, 'iu'),
    explicit: new RegExp(W(words.portOut), 'iu'),
    porting: new RegExp(W(port), 'iu'),
    destinations: [
      `(?:${W(things)}|NUM)[^.!?;\\p{Lu}]{0,25}?${W(words.toName)}${S}(?:${W(`${article}|${carrier}|${other}`)}${S})*(${NAME})`,
      `${W(words.toName)}${S}(?:${W(`${article}|${carrier}|${other}`)}${S})*(${NAME})(?: ${NAME})*[,:]? ?(?:${W(`${article}|${things}`)}${S})*NUM`,
    ].map((source) => new RegExp(caseless(source), 'gu')),
    toService: new RegExp(`${W(words.intoService)}`, 'iu'),
  };
}
