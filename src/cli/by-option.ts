import { userInfo } from 'node:os';
import { Option } from 'commander';

/** Who acts, for the audit trail: the machine's user unless said otherwise. */
export const byOption = (): Option => new Option('--by <name>', 'who acts, for the audit trail').default(userName());

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
