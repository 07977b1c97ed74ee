/** What the finders read: the sender's own words, by place. Plain strings, so that each finder can be tried with one line. */
export type WrittenMail = {
  readonly subject: string;
  readonly own: string;
  readonly signature: string;
};
