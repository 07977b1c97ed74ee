/** More of a thread is not looked for. */
const MAX_IDS = 100;

/**
 * The message ids of a Message-ID, In-Reply-To or References field (RFC 5322 section 3.6.4), with their brackets, the last
 * hundred. Gateways fold long ones in the middle: an id holds no white space, so what stands there is the folding's.
 */
export const readMessageIds = (value: string): string[] =>
  (value.match(/<[^<>]{1,1000}>/g) ?? [])
    .map((id) => id.replace(/\s+/g, ''))
    .filter((id) => id.length > 2)
    .slice(-MAX_IDS);
