/**
 * What can go wrong in the world around the desk. What is wrong with a mail is never an exception:
 * that is a `Reason` or a finding. A bug is an ordinary `Error`.
 */

/** Failure of something outside the program. Temporary ones are tried again with back-off. */
export class OperationalError extends Error {
  /** Stable kebab-case word for logs and tests, e.g. `imap-sign-in-refused`. */
  readonly code: string;
  readonly temporary: boolean;
  /** What the operator can do about it, in one sentence; shown after the message. */
  readonly remedy: string | null;

  constructor(
    code: string,
    message: string,
    options: { temporary?: boolean; remedy?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'OperationalError';
    this.code = code;
    this.temporary = options.temporary ?? false;
    this.remedy = options.remedy ?? null;
  }
}

/** Wrong usage or a wrong setting: the person at the keyboard can mend it. Ends a command with its exit status. */
export class UsageError extends Error {
  readonly exitStatus: number;

  constructor(message: string, exitStatus = 2) {
    super(message);
    this.name = 'UsageError';
    this.exitStatus = exitStatus;
  }
}

/** Whether trying again later may help. Unknown errors count as permanent. */
export function isTemporary(error: unknown): boolean {
  return error instanceof OperationalError && error.temporary;
}

/** One line for people: the message and, where there is one, the remedy. Never a stack. */
export function messageOf(error: unknown): string {
  if (error instanceof OperationalError && error.remedy) return `${error.message} ${error.remedy}`;
  return error instanceof Error ? error.message : String(error);
}
