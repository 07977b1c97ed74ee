import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import type { OperationalError } from '../base/errors.ts';
import { connectImap, type ImapConnection } from './imap-connection.ts';
import { imapFailure } from './imap-failure.ts';
import { findSentFolder, folderPath } from './imap-folders.ts';
import { IMAP_TIMINGS, type ImapSettings } from './imap-settings.ts';
import { OUTCOME_FOLDERS, type Probe } from './mailbox.ts';

/**
 * Goes the way the desk goes, one step a finding, on a connection of its own: name, TCP, TLS and sign-in, inbox, what
 * the server can do, folders. Ends at the first step that fails. Changes nothing and never throws.
 */
export async function probeImap(settings: ImapSettings): Promise<readonly Probe[]> {
  const probes: Probe[] = [];
  for (const { what, doing, probe } of STEPS) {
    try {
      probes.push(...(await probe(settings)));
    } catch (error) {
      const failure = imapFailure(error, settings, doing);
      return [...probes, failed(whatOf(failure, what), failure)];
    }
  }
  return probes;
}

type Step = { what: string; doing: string; probe: (settings: ImapSettings) => Promise<Probe[]> };

const STEPS: readonly Step[] = [
  { what: 'host name', doing: 'look up the host', probe: probeName },
  { what: 'TCP connection', doing: 'connect', probe: probeTcp },
  { what: 'IMAP sign-in', doing: 'sign in', probe: probeSignIn },
];

const passed = (what: string, detail: string): Probe => ({ what, ok: true, detail, remedy: null });
const failed = (what: string, error: OperationalError): Probe => ({
  what,
  ok: false,
  detail: error.message,
  remedy: error.remedy,
});

/** Sign-in is several things at once; the failure knows which of them it was. */
function whatOf(failure: OperationalError, step: string): string {
  if (failure.code === 'imap-certificate-refused' || failure.code === 'imap-tls-mode') return 'TLS';
  if (failure.code.startsWith('token-')) return 'OAuth token';
  return failure.code === 'imap-inbox-missing' ? 'inbox' : step;
}

async function probeName(settings: ImapSettings): Promise<Probe[]> {
  const found = await lookup(settings.host, { all: true });
  return [passed('host name', `${settings.host} is ${found.map((entry) => entry.address).join(', ')}`)];
}

async function probeTcp(settings: ImapSettings): Promise<Probe[]> {
  const limit = settings.timings?.connect ?? IMAP_TIMINGS.connect;
  await new Promise<void>((resolve, reject) => {
    const socket = connect(settings.port, settings.host);
    socket.setTimeout(limit, () => socket.destroy(new Error(`no answer within ${limit / 1000} seconds`)));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
  return [passed('TCP connection', `port ${settings.port} is open`)];
}

async function probeSignIn(settings: ImapSettings): Promise<Probe[]> {
  const connection = await connectImap(settings, () => undefined);
  try {
    return [
      ...describe(connection, settings),
      ...(await connection.run('list the folders', () => probeFolders(connection, settings))),
    ];
  } finally {
    await connection.close();
  }
}

function describe({ client }: ImapConnection, settings: ImapSettings): Probe[] {
  const { tls, secureConnection, capabilities } = client;
  const inbox = client.mailbox || null;
  const filing = capabilities.has('MOVE')
    ? 'MOVE'
    : capabilities.has('UIDPLUS')
      ? 'COPY and UID EXPUNGE'
      : 'COPY and a mark';
  return [
    passed(
      'TLS',
      secureConnection && tls
        ? `${tls.version ?? 'TLS'}, ${tls.name ?? 'cipher unknown'}`
        : 'none: everything is sent in the clear',
    ),
    passed('IMAP sign-in', `${settings.user} by ${settings.token ? 'OAuth token' : 'password'}`),
    inbox?.readOnly
      ? {
          what: 'inbox',
          ok: false,
          detail: `${inbox.path} is read-only`,
          remedy: `Give ${settings.user} the right to change ${inbox.path}.`,
        }
      : passed('inbox', `${settings.inbox}, ${inbox?.exists ?? 0} mails`),
    passed(
      'arrivals',
      capabilities.has('IDLE') ? 'told at once (IDLE)' : 'looked for from time to time: the server has no IDLE',
    ),
    passed('filing', filing),
  ];
}

async function probeFolders({ client }: ImapConnection, settings: ImapSettings): Promise<Probe[]> {
  const present = new Set((await client.list()).map((folder) => folder.path));
  const sent = await findSentFolder(client, settings);
  const paths = [...OUTCOME_FOLDERS.map((folder) => folderPath(client, settings.folders[folder])), sent];
  const missing = [...new Set(paths)].filter((path) => !present.has(path));
  const detail = missing.length === 0 ? 'all there' : `made when first needed: ${missing.join(', ')}`;
  return [passed('folders', `${detail}; answers are kept in ${sent}`)];
}
