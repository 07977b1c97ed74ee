/**
 * An OAuth 2 provider on loopback: hands out tokens (RFC 6749) and tells a mail server whether one is good (RFC 7662).
 * Tests steer what it answers and read what it was asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type TokenEndpoint = {
  readonly tokenUrl: string;
  readonly introspectionUrl: string;
  /** The forms that came to the token URL, in order. */
  readonly requests: readonly URLSearchParams[];
  /** Every token handed out so far, in order. */
  readonly issued: readonly string[];
  /** What the next token requests get; null: the usual token. A function may take its time or never answer. */
  answerWith(answer: ((form: URLSearchParams, response: ServerResponse) => void) | null): void;
  /** The mail server refuses it from now on. */
  revoke(token: string): void;
  stop(): Promise<void>;
};

export type TokenEndpointOptions = {
  /** Whose mailbox a client's token opens: client id to user name. */
  readonly users?: Readonly<Record<string, string>>;
  readonly lifeSeconds?: number;
  /** Hand out a new refresh token with each answer, and take each only once. */
  readonly rotate?: boolean;
};

export async function startTokenEndpoint(options: TokenEndpointOptions = {}): Promise<TokenEndpoint> {
  const requests: URLSearchParams[] = [];
  const issued: string[] = [];
  const owners = new Map<string, string>();
  const spent = new Set<string>();
  let override: ((form: URLSearchParams, response: ServerResponse) => void) | null = null;

  const giveToken = (form: URLSearchParams, response: ServerResponse): void => {
    const client = form.get('client_id') ?? '';
    const refresh = form.get('refresh_token');
    if (refresh !== null && spent.has(refresh)) {
      sendJson(response, 400, { error: 'invalid_grant' });
      return;
    }
    const token = `token-${issued.length + 1}`;
    issued.push(token);
    owners.set(token, options.users?.[client] ?? client);
    if (refresh !== null && options.rotate) spent.add(refresh);
    const rotated = options.rotate ? { refresh_token: `refresh-${issued.length}` } : {};
    sendJson(response, 200, {
      access_token: token,
      token_type: 'Bearer',
      expires_in: options.lifeSeconds ?? 3600,
      ...rotated,
    });
  };

  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await bodyOf(request));
    if (request.url?.startsWith('/introspect')) {
      const user = owners.get(form.get('token') ?? '');
      return sendJson(response, 200, user === undefined ? { active: false } : { active: true, username: user });
    }
    requests.push(form);
    (override ?? giveToken)(form, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  const base = `http://127.0.0.1:${address.port}`;
  return {
    tokenUrl: `${base}/token`,
    introspectionUrl: `${base}/introspect`,
    requests,
    issued,
    answerWith: (answer) => {
      override = answer;
    },
    revoke: (token) => void owners.delete(token),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
