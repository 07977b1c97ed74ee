/**
 * A mail as the desk sees it: what `parse` makes of the raw bytes. Plain data, so that it can cross a worker's border
 * and be stored with a decision.
 */
export type Address = { readonly address: string; readonly name: string };

/** A header field as it stands in the mail: name in lower case, value unfolded, as it is and decoded (RFC 2047), in order. */
export type HeaderField = { readonly name: string; readonly raw: string; readonly value: string };

export type Attachment = {
  readonly filename: string | null;
  /** Content-Type as declared, lower case, without parameters. The bytes say what it is, not this. */
  readonly declaredType: string;
  readonly inline: boolean;
  readonly contentId: string | null;
  /** Shown by the HTML body (cid:), as logos in signatures are. */
  readonly shownInBody: boolean;
  readonly bytes: Uint8Array;
};

export type ParsedMessage = {
  /** With angle brackets, or null. */
  readonly messageId: string | null;
  /** Lower-cased addresses. null when there is none that could be answered. */
  readonly from: Address | null;
  readonly replyTo: readonly Address[];
  readonly sender: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** Decoded, one line; '' when there is none. */
  readonly subject: string;
  readonly date: Date | null;
  /** With angle brackets. */
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** All fields of the top header, duplicates included. */
  readonly headers: readonly HeaderField[];
  /** What of the header programs read differently: names of fields, `line-ends`, `header-length`. */
  readonly ambiguousFields: readonly string[];
  /** Content types (lower case, without parameters) of the mail's own MIME tree, not of mails inside it, outermost first. */
  readonly partTypes: readonly string[];
  /** `report-type` of an outermost multipart/report, or null. */
  readonly reportType: string | null;
  /** What a person would see: from HTML where there is any, else from the text part. '\n' line ends, zero-width marks gone. */
  readonly visibleText: string;
  /** The same mail as its text part has it, where the HTML was read; null where there is one version only. */
  readonly plainText: string | null;
  readonly attachments: readonly Attachment[];
  /** Keyed digest input: what makes two mails "the same content" whatever way they came (rules, section 10). */
  readonly contentDigestInput: string;
  /** Who signed it by S/MIME, as their certificates say, which anybody can make. */
  readonly signers: readonly string[];
  /** Why some of what was written cannot be read, though it is there; null where all of it was read. */
  readonly unread: 'encrypted' | 'damaged' | 'partial' | 'elsewhere' | null;
  /** The parser gave up (time, nesting, size) and this is what a cruder one could read; null when all went well. */
  readonly parserTrouble: string | null;
};
