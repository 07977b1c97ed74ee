/** A mail that a program wrote, as its maker's default texts have it, and a person's mail that says much the same. */
export type Told = {
  /** What it is, for the title of its test. */
  readonly what: string;
  readonly machine: Written;
  readonly person: Written;
  /** What it is ignored as; `auto-reply` where it is not said. */
  readonly because?: 'bounce' | 'mailing-list';
};

export type Written = { readonly subject: string; readonly text: string; readonly from?: string };

export const mail = (subject: string, text: string, from?: string): Written => ({
  subject,
  text,
  ...(from ? { from } : {}),
});
