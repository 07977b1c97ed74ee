/**
 * Whether a mail domain is one organisation's own, so that a colleague may go on with a case (desk rules, section 9). Where
 * that is in doubt it is not: only the requester's very address counts then.
 */
import { domainToASCII } from 'node:url';
import publicMailDomains from 'free-email-domains';
import { parse } from 'tldts';
import { ACCESS_PROVIDERS, WORLDWIDE_NAMES } from './public-mail-domains.ts';

const PUBLIC_MAIL: ReadonlySet<string> = new Set([...publicMailDomains, ...ACCESS_PROVIDERS]);
const WORLDWIDE: ReadonlySet<string> = new Set(WORLDWIDE_NAMES);

/**
 * Microsoft 365 gives each tenant `contoso.onmicrosoft.com`, and `contoso.mail.onmicrosoft.com` for mail that goes on to it.
 * Not on the Public Suffix List, though each name below belongs to somebody else.
 */
const TENANT_SUFFIXES: ReadonlySet<string> = new Set(
  ['com', 'us', 'de'].flatMap((top) => [`onmicrosoft.${top}`, `mail.onmicrosoft.${top}`]),
);

/**
 * Whether two addresses lie in the same domain, and that is their organisation's own. A subdomain is another domain: who may
 * write from `students.` or `customers.` its parent does not say, and the rule names the requester's domain.
 *
 * @param one, other lower-cased addresses
 */
export function shareOwnDomain(one: string, other: string): boolean {
  return hasOwnDomain(one) && domainOf(one) === domainOf(other);
}

/** Whether an address lies in a domain of one organisation, whatever the registry has written down as its domain. */
export function hasOwnDomain(address: string): boolean {
  const domain = domainOf(address);
  return domain !== null && isOwnDomain(domain);
}

/**
 * False for public mail providers with everything below them (a subdomain of one is one), for suffixes that many register
 * under (`co.uk`, `github.io`: the Public Suffix List with its private part), addresses of machines and what is no domain.
 */
export function isOwnDomain(domain: string): boolean {
  const { domain: registrable, hostname } = parse(domain, { allowPrivateDomains: true });
  if (!hostname || !registrable || TENANT_SUFFIXES.has(hostname)) return false;
  return !isPublicMail(hostname);
}

/** The registry's part of the list only: a provider stays one whatever it rents out below its name. */
function isPublicMail(hostname: string): boolean {
  const { domain, domainWithoutSuffix } = parse(hostname);
  if (WORLDWIDE.has(domainWithoutSuffix ?? '')) return true;
  const shortest = domain?.split('.').length ?? 1;
  const labels = hostname.split('.');
  return labels.some((_, i) => labels.length - i >= shortest && PUBLIC_MAIL.has(labels.slice(i).join('.')));
}

/** In ASCII (RFC 5890): one domain is written in two ways. The last `@` is the one that counts (RFC 5321 section 4.1.2). */
function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 1 ? null : domainToASCII(address.slice(at + 1)).replace(/\.$/, '') || null;
}
