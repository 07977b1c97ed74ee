/** How a mail names an organisation: the side it gives it, or neither. */
export type OrganisationMention = {
  /** Registry id; null when the mail names somebody who is not in the registry. */
  readonly id: string | null;
  /** As written, for the agent. */
  readonly name: string;
  /**
   * `acquirer`: gets something else, a branch or a task, and with it perhaps the numbers; `unsaid`: where numbers are asked to move;
   * `mentioned`: elsewhere, or as somebody with no part in it.
   */
  readonly role: 'source' | 'destination' | 'acquirer' | 'unsaid' | 'mentioned';
  /** Nearly the name of the customer, and another's as it stands there: "Contoso Imaging", "Contoso GmbH". */
  readonly isNamesake?: boolean;
};

/** The name of somebody who is told of by no name: "the new firm", "the buyer's organization". */
export const UNNAMED = '';
