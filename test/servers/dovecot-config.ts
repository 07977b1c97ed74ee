import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';

export type DovecotConfig = {
  readonly dir: string;
  readonly imapPort: number;
  readonly imapsPort: number | null;
  readonly lmtpPort: number;
  readonly introspectionUrl: string | null;
  /** Replaces what the server says it can do, e.g. without MOVE. */
  readonly capability: string | null;
};

/** Dovecot 2.3's whole configuration for one test; nothing outside `dir` is read or written. */
export function dovecotConfig(config: DovecotConfig): string {
  const { dir, imapsPort, introspectionUrl } = config;
  const inDir = (name: string): string => join(dir, name);
  return [
    `base_dir = ${inDir('run')}`,
    `state_dir = ${inDir('state')}`,
    `log_path = ${inDir('dovecot.log')}`,
    'protocols = imap lmtp',
    'listen = 127.0.0.1',
    ...users(),
    `mail_location = maildir:${inDir('mail')}/%n`,
    'mail_fsync = never',
    'mail_max_userip_connections = 100',
    'disable_plaintext_auth = no',
    `auth_mechanisms = plain login${introspectionUrl ? ' xoauth2 oauthbearer' : ''}`,
    'auth_username_format = %n',
    'auth_failure_delay = 0 secs',
    // Without it a wrong password makes every later sign-in from loopback wait.
    'service anvil {\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}',
    'service stats {\n  unix_listener stats-writer {\n    mode = 0666\n  }\n}',
    ...(introspectionUrl
      ? [`passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${inDir('oauth2.conf')}\n}`]
      : []),
    `passdb {\n  driver = passwd-file\n  mechanisms = plain login\n  args = ${inDir('users')}\n}`,
    `userdb {\n  driver = passwd-file\n  args = ${inDir('users')}\n}`,
    ...(imapsPort === null
      ? ['ssl = no']
      : [`ssl = yes`, `ssl_cert = <${inDir('cert.pem')}`, `ssl_key = <${inDir('key.pem')}`]),
    ...(config.capability === null ? [] : [`imap_capability = ${config.capability}`]),
    `service imap-login {\n  inet_listener imap {\n    port = ${config.imapPort}\n  }\n  inet_listener imaps {\n    port = ${imapsPort ?? 0}\n  }\n}`,
    `service lmtp {\n  inet_listener lmtp {\n    port = ${config.lmtpPort}\n  }\n}`,
    'namespace inbox {\n  inbox = yes\n  separator = /\n  mailbox Sent {\n    auto = subscribe\n    special_use = \\Sent\n  }\n}',
    '',
  ].join('\n');
}

/** As root, Dovecot wants three separate users: for itself, for strangers at the door, and for the mail. */
function users(): string[] {
  if (process.getuid?.() === 0) {
    return [
      'default_internal_user = dovecot',
      'default_login_user = dovenull',
      'mail_uid = mail',
      'mail_gid = mail',
      'first_valid_uid = 1',
    ];
  }
  const { username, uid } = userInfo();
  const unchrooted = ['imap-login', 'anvil'].map((service) => `service ${service} {\n  chroot =\n}`);
  return [
    `default_internal_user = ${username}`,
    `default_login_user = ${username}`,
    `default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}`,
    `first_valid_uid = ${Math.min(uid, 1)}`,
    ...unchrooted,
  ];
}

export const oauth2Config = (introspectionUrl: string): string =>
  [
    `introspection_url = ${introspectionUrl}`,
    'introspection_mode = post',
    'username_attribute = username',
    'active_attribute = active',
    'active_value = true',
    '',
  ].join('\n');
