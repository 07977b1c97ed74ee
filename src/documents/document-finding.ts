/** An attachment that could matter and was not read. */
export type DocumentFinding = {
  readonly name: string;
  /**
   * `unread`: a kind of document this desk leaves to a person. `unclear`: a scan whose digits are not sure. `blank`: a
   * picture in which nothing can be read.
   */
  readonly trouble: 'unsupported' | 'too-large' | 'unreadable' | 'unread' | 'unclear' | 'blank';
};
