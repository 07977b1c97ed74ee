/**
 * Sign-in by OAuth 2: settings come in, an access token that is good for the next minutes goes out. It never sees a
 * mailbox and never writes a secret anywhere; a rotated refresh token is handed to whoever keeps it.
 */
import type { Clock } from '../base/clock.ts';
import { OperationalError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { checkTokenUrl, type Grant, requestToken } from './token-request.ts';

/** Gives access tokens for IMAP and SMTP sign-in (XOAUTH2, OAUTHBEARER). */
export type TokenSource = {
  /** A token good for two more minutes at least; fetched only when the one at hand is not. */
  token(): Promise<Secret>;
  /** A fresh token, whatever the clock says: for a server that refused the last one. */
  renew(): Promise<Secret>;
};

/** Where a provider's new refresh token is kept in place of the configured one (RFC 6749 section 6). */
export type KeptRefreshToken = {
  /** The one to use now: what was kept, unless another has been configured since. */
  load(): Promise<Secret>;
  save(token: Secret): Promise<void>;
};

export type TokenSettings = {
  /** Microsoft 365: `client-credentials`; Gmail: `refresh-token`. */
  readonly grant: Grant;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** null for a public client (RFC 6749 section 2.1). */
  readonly clientSecret: Secret | null;
  readonly scope: string | null;
  /** Needed by `refresh-token`. */
  readonly refreshToken: Secret | null;
  readonly clock: Clock;
  /** Where a rotated refresh token is kept over restarts; without it in memory alone. */
  readonly kept?: KeptRefreshToken;
  /** How long one request may take, in milliseconds; 20 seconds when left out. */
  readonly timeoutMs?: number;
};

/** A token is renewed this long before it ends, so that none ends between the check and the sign-in. */
const EARLY_MS = 120_000;

/**
 * Opens a source of access tokens; nothing is asked before the first call.
 *
 * @throws OperationalError `token-settings` (permanent) for a URL that is not https, or a missing refresh token. Its
 *   methods throw `token-refused` (permanent) and `token-unavailable` (temporary).
 */
export function openTokenSource(settings: TokenSettings): TokenSource {
  checkTokenUrl(settings.tokenUrl);
  if (settings.grant === 'refresh-token' && !settings.refreshToken) {
    throw new OperationalError('token-settings', 'The sign-in by refresh token has no refresh token.', {
      remedy: 'Set the OAuth refresh token, or choose the client credentials grant.',
    });
  }
  let refreshToken = settings.refreshToken;
  /** The last rotation has not been written down: only memory has it. */
  let isUnkept = false;
  let held: { readonly token: Secret; readonly renewAt: number } | null = null;
  let underway: Promise<Secret> | null = null;

  /** @throws OperationalError where it cannot be written; the token is not lost for that */
  const keep = async (token: Secret): Promise<void> => {
    isUnkept = settings.kept !== undefined;
    await settings.kept?.save(token);
    isUnkept = false;
  };
  const request = async (): Promise<Secret> => {
    // Looked up each time: another program of this desk (`doctor`) may have rotated it.
    if (refreshToken && isUnkept) await keep(refreshToken);
    else if (refreshToken && settings.kept) refreshToken = await settings.kept.load();
    const answer = await requestToken({ ...settings, refreshToken });
    // A short-lived token is used for half its life rather than never.
    const life = answer.lifeMs - Math.min(EARLY_MS, answer.lifeMs / 2);
    held = { token: answer.token, renewAt: settings.clock().getTime() + life };
    if (answer.refreshToken && answer.refreshToken.reveal() !== refreshToken?.reveal()) {
      refreshToken = answer.refreshToken;
      await keep(refreshToken);
    }
    return answer.token;
  };
  // One request in flight: a second one would spend a refresh token that the first has just rotated away.
  const renew = (): Promise<Secret> => {
    underway ??= request().finally(() => {
      underway = null;
    });
    return underway;
  };
  return {
    renew,
    token: async () => (held && settings.clock().getTime() < held.renewAt ? held.token : renew()),
  };
}
