import type { Address } from '../message/parsed-message.ts';

/** A mail of ours, before it becomes bytes. */
export type OutgoingMail = {
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  /** With angle brackets; fixed, so that a second copy is recognised as one. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Further header fields, e.g. Auto-Submitted. */
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly OutgoingAttachment[];
};

export type OutgoingAttachment = {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
};
