/**
 * The patterns that Spanish, French and Italian share: verb, object, direction. A language's file gives the words; each
 * is the source of a regular expression without groups that capture.
 */
import { regexp } from '../../../base/regexp.ts';
import { caseless } from '../../text/caseless.ts';
import { CANCELLING_SUPPLEMENT, type Cue, type CueTable } from './cue.ts';

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
  /** The same without articles and pronouns. */
  readonly nouns: string;
  /** Handing over from one owner to another, in every form. */
  readonly transfer: string;
  /** "dejar salir", "faire partir", "l'uscita del": letting go in plain words. */
  readonly letGo: string;
  /** Moving them, in any form. */
  readonly shift: string;
  /** What numbers do that leave: "los que se van con X". */
  readonly goes: string;
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
  /** Who receives the numbers, where that is the writer. */
  readonly toUs: string;
  /** Who was spoken of before: "chez eux", "a esa compañía". */
  readonly toThem: string;
  readonly side: string;
  readonly changeCarrier: string;
  /** What a form calls the provider that loses the numbers. */
  readonly losing: string;
  /** Going to a company or away from here, and taking the numbers along. */
  readonly leave: string;
  readonly take: string;
  readonly convert: string;
  /** Verbs that make anything of anything: only with "into a service number". */
  readonly make: string;
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
  '(?:sauf|hormis|except|ten[eí]|tien[ei]|contrat|pertene|appart|gard|conserv|rest|demeur|salvo|menos|qued|manten|permanec|tranne|eccett|esclus|exclu|riman|tenere|teniamo)';
const NEAR = '[^.!?;]{0,50}?';
/** A name behind a direction: a company's, a domain. */
const NAME =
  '(?:(?!PROVIDER|NUM|PIN|CASE)\\p{Lu}[\\p{L}\\d&-]+|[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]{2,}|[\\p{L}\\d-]+·\\p{L}+)';
/** "In favour of", before who gets what is released. */
const IN_FAVOUR =
  "(?:au (?:profit|bénéfice)|en faveur|à destination) (?:de|d['’]|du)|(?:a|en) (?:favor|beneficio|provecho) (?:de|del)|a (?:favore|beneficio|vantaggio) (?:di|del|della)";
/** What is ceded goes to an owner. */
const CEDED = '(?<!\\p{L})[cC][eèé]d\\p{L}*';
/** Calls go out, too. */
const NO_CALLS = '(?:(?!llamad|appel|chiamat)[^.!?;]){0,80}?';
/** "The new line" is one that is known. */
const UNKNOWN = '(?<!(?<!\\p{L})(?:las?|los|el|il|lo|gli|le|les|sus?|tus?|leurs?|nostr[aoie]|nuestr[ao]s?|notre|nos) )';
/** From, and not of: "los números de nuestro departamento". */
const AWAY = "desde|depuis|da|dal|dalla|dall['’]";
/** What somebody else claims. */
const CLAIMED =
  "(?<!\\p{L})(?:sostien[ei]n?|sostengono|afferma(?:no)?|pretende|asegura[n]?|afirma[n]?|alega[n]?|prétend(?:ent)?|affirme(?:nt)?) (?:\\p{L}+ ){0,2}(?:que|qu['’]|che)[^.;!?]{0,80}$";
/** Whole words; \b knows no accents. */
const W = (words: string): string => `(?<!\\p{L})(?:${words})(?:(?<=['’])|(?!\\p{L}))`;
/** Between two words; an elided one stands close: "à l'opérateur". */
const S = "(?:(?<=['’])| )";

const cue = (kind: Cue['kind'], strength: Cue['strength'], ...patterns: string[]): Cue[] =>
  patterns.map((pattern) => ({ kind, strength, pattern: caseless(pattern) }));

/** @returns the language's table; see `CueTable` for how a statement is seen */
export function romanceTable(words: RomanceWords): CueTable {
  const { port, move, release, bring, things, nouns, transfer, to, from, article, carrier, other, here, side } = words;
  const moving = W(`${move}|${port}`);
  const elsewhere = `${W(to)}${S}(?:${W(article)}${S})*(?:${W(other)}${S})+(?:${W(article)}${S})*${W(carrier)}`;
  const anotherCarrier = `${W(to)}${S}(?:${W(`${article}|${other}`)}${S})*${W(carrier)}`;
  const hereward = `${W(to)}${S}(?:${W(article)}${S})*${W(here)}(?! (?:${words.toUs}))`;
  const toName = `${W(to)}${S}(?:${W(article)}${S})*${NAME}`;
  const toCompany = `${W(words.toName)}${S}(?:${W(`${article}|${carrier}|${other}`)},? ?${S}?)*${NAME}`;
  const object = `(?:${W(nouns)}|NUM)`;
  // As far as what is not asked for, or where the numbers go instead: "pasar las líneas a X, que escriba a ustedes".
  const askedReach = `(?:(?!(?<!\\p{L})${STAYING}|${toCompany}|${anotherCarrier})[^.!?;]){0,110}?`;
  const any = (list: readonly string[]): RegExp[] => list.map((source) => regexp(source, 'iu'));
  return {
    cues: [
      ...cue(
        'port-out',
        'clear',
        W(words.portOut),
        `${W(release)}${REACH}(?:${W(things)}|NUM)`,
        // "Nous vous prions de libérer, au profit de X :", and a list below; what others are to release comes from elsewhere.
        `(?<!${W('que|che')} ${NAME}[^.!?;]{0,40})${W(release)}(?<!${CEDED})[^.!?;]{0,60}:$`,
        // "soltarlos", "rilasciateli": what is let go stands in the verb.
        `${W(release)}(?<=\\p{L}{4}l[oaie]s?)`,
        `${moving}${REACH}(?:${elsewhere}|${anotherCarrier})`,
        `${W(port)}${REACH}${toName}`,
        `${W(`${move}|${port}`)}${REACH}${W(from)} PROVIDER(?!\\p{L})${NEAR}${W(to)}`,
        W(words.changeCarrier),
        `${W(carrier)} (?:${words.losing})[^.!?;]{0,30}PROVIDER`,
        `${W(port)}${REACH}${W(words.toUs)}`,
        `${W(words.letGo)}${NO_CALLS}${object}${NO_CALLS}${toCompany}`,
        `${W(words.letGo)}${NO_CALLS}${toCompany}${NO_CALLS}${object}`,
      ),
      ...cue(
        'port-out',
        'vague',
        `${W(port)}${REACH}(?:${W(things)}|NUM)`,
        // "Il rilascio verso X di:", and a list below; what is ceded goes to an owner.
        `${W(release)}(?<!${CEDED})${NEAR}(?:${toName}|${W(IN_FAVOUR)}${S}(?:${W(article)}${S})*${NAME})`,
        `^\\W*${W(port)}`,
        `^\\W*(?:solicitud|demande|richiesta) (?:de|di) ${W(port)}`,
        `(?<!\\p{L})(?:adress|transm|envo|envi|mand|sum|somet|soum|present|trasm|invi|inoltr)\\p{L}* (?:la|une|notre|nuestra|una|nostra|la presente|esta|cette) (?:solicitud|demande|richiesta|orden) (?:de|di) ${W(port)}`,
        // "Emmener chez eux les numéros", "llevarnos a esa compañía tres números": to whom, the sentence before has told.
        `${moving}${REACH}(?:${object}${REACH}${W(words.toThem)}|${W(words.toThem)}${REACH}${object})`,
        // What is changed to a name is a label, and what is assigned goes to a person: neither is a number's provider.
        `${W(`(?!cambi|chang|mud|asign|affect|attribu|assegn)(?:${move})`)}${REACH}(?:${W(things)}|NUM)${REACH}${toName}`,
        `${W(`(?!cambi|chang|mud|asign|affect|attribu|assegn)(?:${move})`)}${REACH}${toName}${REACH}(?:${W(things)}|NUM)`,
        // "pásenlas a X", "passateli a X": what is moved stands in the verb.
        `${W(`(?!cambi|chang|mud|asign|assegn)(?:${move})`)}(?<=\\p{L}{3}(?:l[oaie]s?)) ${toCompany}`,
        // "Fate uscire verso X questi tre:", and a list below.
        `${W(words.letGo)}${NO_CALLS}${toCompany}[^.!?;]{0,40}:$`,
        `${W(words.leave)}${REACH}${W(words.take)}${REACH}(?:${W(things)}|NUM)`,
        `(?:${object}|${W('l[oa]s que|ceux qui|celles qui|quelli che|quelle che')})${NEAR}${W(words.goes)} ${toCompany}`,
        `${object}${NEAR}${W(words.shift)}${NEAR}${toCompany}`,
        `${object} ${W('à|a|da|por|que se')} ${W(port)}`,
        // "A et B doivent être portés", "vanno portate": what has to be done with them.
        W(
          '(?:doi(?:t|vent)|devr(?:a|ont|aient)) (?:toutes |tous |donc )?être portée?s?|(?:deben?|deberán?|tienen? que|han? de) (?:tod[oa]s )?(?:portarse|ser portad[oa]s?)|(?:dev(?:e|ono)|dovr(?:à|anno)) (?:tutt[ei] )?(?:essere|venire) portat[oaie]|(?:va|vanno) (?:tutt[ei] )?portat[oaie]',
        ),
        // "Merci de les porter :", "vi prego di portarli", "pórtenlos": they stand before the verb, or in it.
        `${W("merci (?:de|d['’]avance de)|prière de|veuillez|(?:vous )?(?:pri(?:e|ons)|demand(?:e|ons)) de|(?:souhait|voul|désir)ons")} (?:bien )?l[ae]s? porter(?!\\p{L})`,
        `${W('por favor|favor de|(?:ruego|rogamos|pido|pedimos|queremos|deseamos|quisiéramos|solicitamos)|(?:prego|preghiamo|chiedo|chiediamo) di|vorremmo|vogliamo|desideriamo|per favore')},? (?:portarl[oa]s?|portarl[ieoa])(?!\\p{L})`,
        '(?<!\\p{L})(?:p[oó]rten|portad|portate)l[oaie]s?(?!\\p{L})',
        `${W(transfer)}${REACH}${toCompany}${REACH}(?:${object}|:$)`,
        `${object}${REACH}${W(transfer)}${REACH}${toCompany}`,
        `${W(transfer)}${REACH}${object}${REACH}${toCompany}`,
      ),
      ...cue('org-transfer', 'open', W(transfer)),
      ...cue(
        'org-transfer',
        'clear',
        `${moving}${REACH}${W(from)}${S}(?:${W(article)}${S})*${W('organi\\p{L}+|tenants?|inquilinos?|locataires?|account|cuenta|compte')}${NEAR}${W(to)}`,
        `${moving}${REACH}${W(`${to}|${AWAY}|entre|tra|fra`)}${S}(?:${W(`${article}|${other}`)}${S})*${W(side)}`,
        `(?:${W(things)}|NUM)${REACH}${W(move)}${NEAR}${W(`${to}|${from}`)}${S}(?:${W(`${article}|${other}`)}${S})*${W(side)}`,
        `${W(side)} (?:${W(article)} )?(?:de (?:origen|destino)|source|cible|de destination|d['’]origine|di (?:origine|destinazione)|destinataria|cedente|receptora|cessionnaire|cédante)`,
      ),
      ...cue(
        'convert-to-service',
        'clear',
        `${W(words.convert)}${REACH}${W(words.serviceNumber)}`,
        `${W(words.make)}${REACH}${W(words.intoService)}`,
        `${W('faire|faites|hacer|hagan|fare|fate')}(?:(?!(?:port|trans|tras|bascul|migr))[^.!?;]){0,60}?${W('une?|des|unos?|unas?|dei|delle|un')} ${W(words.serviceNumber)}`,
        '(?<!\\p{L})(?:usuarios?|utilisateurs?|utent[ei])(?!\\p{L}) (?:a|à|en|vers|in) (?:tipo |type )?servi[cz]i?[oe]?(?!\\p{L})',
        `${object}${NEAR}${W(words.intoService)}`,
        `${W(words.want)}${NEAR}${W('como|come|comme')} ${W(words.serviceNumber)}`,
      ),
      ...cue(
        'convert-to-service',
        'vague',
        `${W('conv(?:ert|iert|ers)\\p{L}*')}${REACH}(?:${W(things)}|NUM)`,
        `${W('l[oaie]|les|l[oa]s')} ${W('conv(?:ert|iert|ers)\\p{L}*')}`,
      ),
      ...cue('port-in', 'clear', W(words.portIn)).map((one) => ({ ...one, isByName: true })),
      ...cue('port-in', 'clear', `${W(`${move}|${port}|${bring}`)}${askedReach}${hereward}`),
      ...cue(
        'port-in',
        'vague',
        `${W(bring)}${NEAR}${object}`,
        "(?<!\\p{L})(?:carta de (?:autorización|agencia)|lettre (?:d['’]autorisation|de mandat)|lettera di autorizzazione|loa)(?!\\p{L})",
      ),
      ...cue(
        'new-numbers',
        'clear',
        `${W(words.want)}[^.!?;]{0,60}?${UNKNOWN}${W(words.newThings)}`,
        `^\\W*${W(words.newThings)}`,
        // The form is the request.
        `${W('formulario|formulaire|modulo')}[^.!?;]{0,40}?${W(words.newThings)}`,
      ),
      ...cue('new-numbers', 'vague', `${UNKNOWN}${W(words.newThings)}`),
      ...cue('status', 'clear', ...words.status.map(W)),
      ...cue('withdraw', 'clear', ...words.withdraw.map(W), CANCELLING_SUPPLEMENT),
    ],
    noRequest: any(words.noRequest),
    conditions: any(words.conditions),
    politely: regexp(words.politely, 'iu'),
    denied: any([...words.denied, CLAIMED]),
    hold: any(words.hold),
    past: regexp(words.past, 'iu'),
    reverse: regexp(words.reverse, 'iu'),
    arriving: regexp(
      `${W(carrier)} (?:${words.losing})[^\\n]{0,30}PROVIDER|${W(words.toUs)}|${W(from)} (?:PROVIDER|${words.here})`,
      'iu',
    ),
    later: regexp(words.later, 'iu'),
    explicit: regexp(W(words.portOut), 'iu'),
    porting: regexp(W(port), 'iu'),
    destinations: [
      `(?:${W(things)}|NUM)[^.!?;\\p{Lu}]{0,25}?${W(words.toName)}${S}(?:${W(`${article}|${carrier}|${other}`)}${S})*(${NAME})`,
      `${W(words.toName)}${S}(?:${W(`${article}|${carrier}|${other}`)}${S})*(${NAME})(?: ${NAME})*[,:]? ?(?:${W(`${article}|${things}`)}${S})*NUM`,
    ].map((source) => regexp(caseless(source), 'gu')),
    toService: regexp(`${W(words.intoService)}`, 'iu'),
  };
}
