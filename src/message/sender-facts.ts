/** Who wrote a mail, as far as its header fields and the trusted server tell. */
export type SenderFacts = {
  /** null where no domain can be told. */
  readonly domain: string | null;
  /** Of the trusted authserv-id only (rules, section 10). */
  readonly authentication: 'pass' | 'fail' | 'none';
  /** Names of header fields given twice that must be there once. */
  readonly ambiguousHeaders: readonly string[];
  /** X-Auto-Response-Suppress asks for no automatic answer. */
  readonly wantsNoAnswer: boolean;
};
