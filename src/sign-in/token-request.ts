import { OperationalError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';

export type Grant = 'client-credentials' | 'refresh-token';

export type TokenRequest = {
  readonly grant: Grant;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret | null;
  readonly scope: string | null;
  readonly refreshToken: Secret | null;
  readonly timeoutMs?: number;
};

export type TokenAnswer = {
  readonly token: Secret;
  readonly lifeMs: number;
  /** A new refresh token, when the provider rotates them. */
  readonly refreshToken: Secret | null;
};

const TIMEOUT_MS = 20_000;
/** RFC 6749 section 5.1 only recommends `expires_in`; without it an hour is what the providers give. */
const USUAL_LIFE_SECONDS = 3600;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Which setting a refusal is about (RFC 6749 section 5.2). */
const REFUSALS: Readonly<Record<string, string>> = {
  invalid_client: 'Check the OAuth client id and the client secret; a secret may have expired.',
  unauthorized_client: 'Allow this grant for the OAuth client, or choose the other one.',
  invalid_grant: 'The OAuth refresh token is expired or revoked: give consent again and set the new one.',
  invalid_scope: 'Check the OAuth scope.',
  unsupported_grant_type: 'Check the OAuth grant and the token URL.',
  invalid_request: 'Check the OAuth token URL, client id and scope.',
};

/**
 * Tokens and secrets travel by TLS only (RFC 6749 section 3.2); loopback is for tests and local proxies.
 *
 * @throws OperationalError `token-settings`, permanent
 */
export function checkTokenUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'https:') return;
  if (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname)) return;
  throw new OperationalError('token-settings', 'The OAuth token URL is not an https URL.', {
    remedy: 'Set the OAuth token URL as the provider gives it, beginning with https://.',
  });
}

/**
 * One request to the token endpoint (RFC 6749 sections 4.4.2 and 6).
 *
 * @throws OperationalError `token-refused` (permanent, names the setting) or `token-unavailable` (temporary)
 */
export async function requestToken(request: TokenRequest): Promise<TokenAnswer> {
  const response = await post(request);
  const body = await readBody(response);
  if (response.ok) return readToken(body);
  const word = typeof body.error === 'string' ? body.error : '';
  const remedy = REFUSALS[word];
  // A provider that asks for patience or is ill says so by status, whatever the body claims.
  const temporary = response.status >= 500 || response.status === 429 || response.status === 408;
  if (temporary || !remedy)
    throw unavailable(`HTTP status ${response.status}${word ? `, ${plain(word)}` : ''}`, temporary);
  throw new OperationalError('token-refused', `The token endpoint refuses the sign-in: ${word}.`, { remedy });
}

async function post(request: TokenRequest): Promise<Response> {
  const form = new URLSearchParams({ client_id: request.clientId });
  form.set('grant_type', request.grant === 'refresh-token' ? 'refresh_token' : 'client_credentials');
  if (request.clientSecret) form.set('client_secret', request.clientSecret.reveal());
  if (request.scope) form.set('scope', request.scope);
  if (request.grant === 'refresh-token' && request.refreshToken)
    form.set('refresh_token', request.refreshToken.reveal());
  try {
    return await fetch(request.tokenUrl, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: form,
      // A redirect would carry the secret to a host nobody configured.
      redirect: 'error',
      signal: AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS),
    });
  } catch (cause) {
    throw unavailable(reasonOf(cause), true, cause);
  }
}

async function readBody(response: Response): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw unavailable(reasonOf(cause), true, cause);
  }
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    // An error page instead of JSON: the status has to tell.
    return {};
  }
}

function readToken(body: Record<string, unknown>): TokenAnswer {
  if (typeof body.access_token !== 'string' || body.access_token === '') {
    throw unavailable('an answer without access token', true);
  }
  const seconds = Number(body.expires_in ?? USUAL_LIFE_SECONDS);
  return {
    token: new Secret(body.access_token),
    lifeMs: (Number.isFinite(seconds) && seconds > 0 ? seconds : USUAL_LIFE_SECONDS) * 1000,
    refreshToken: typeof body.refresh_token === 'string' && body.refresh_token ? new Secret(body.refresh_token) : null,
  };
}

const unavailable = (reason: string, temporary: boolean, cause?: unknown): OperationalError =>
  new OperationalError('token-unavailable', `The OAuth token endpoint gives no token: ${reason}.`, {
    temporary,
    remedy: 'Check the OAuth token URL and that its host can be reached from here.',
    cause,
  });

/** Words of the other side are shown only as far as they are words. */
const plain = (word: string): string => word.replace(/[^\w -]/g, '').slice(0, 60);

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return String(cause);
}
