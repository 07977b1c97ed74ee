import { SETTINGS } from './schema.ts';
import type { Setting } from './setting.ts';

const HEAD = `# Settings of portdesk. Copy this file to .env and fill it in; every line that is commented out shows the default.
# The environment goes before this file. Secrets may come from files: NAME_FILE=/run/secrets/name instead of NAME.
# Check with: npm run --silent portdesk -- doctor
#
# Microsoft 365: PORTDESK_IMAP_HOST=outlook.office365.com, PORTDESK_SMTP_HOST=smtp.office365.com, both AUTH=oauth2,
#   PORTDESK_OAUTH_GRANT=client-credentials, TOKEN_URL, CLIENT_ID and CLIENT_SECRET of the registered application.
# Gmail: PORTDESK_IMAP_HOST=imap.gmail.com, PORTDESK_SMTP_HOST=smtp.gmail.com, both AUTH=oauth2,
#   PORTDESK_OAUTH_GRANT=refresh-token, TOKEN_URL=https://oauth2.googleapis.com/token, SCOPE=https://mail.google.com/
`;

/** The text of .env.example, made from the schema. */
export function envExample(): string {
  const groups = [...new Set(SETTINGS.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const settings = SETTINGS.filter((setting) => setting.group === group).map(entry);
    return [`# --- ${group} ${'-'.repeat(Math.max(0, 100 - group.length))}`, ...settings].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

function entry({ name, description, example, default: fallback, prominent, secret }: Setting): string {
  const comment = wrap(description).map((line) => `# ${line}`);
  const value = secret ? '' : prominent ? example : (fallback ?? '');
  const hint = secret || (!prominent && !fallback) ? [`# Example: ${example}`] : [];
  return [...comment, ...hint, `${prominent ? '' : '# '}${name}=${/\s/.test(value) ? `"${value}"` : value}`].join('\n');
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 108) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
