/** OpenPGP in the text of a mail (RFC 9580 sections 6.2 and 7): what a person sees of it. */

const BEGIN = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*$/;
const SIGNATURE = /^-----BEGIN PGP SIGNATURE-----[ \t]*$/;
const END = /^-----END PGP SIGNATURE-----[ \t]*$/;
const HEADER = /^(?:Hash|Charset|NotDashEscaped)[ \t]*:[ \t]*[\w ,./-]{0,80}$/i;

/** A text of which some is encrypted: what it says stands nowhere in the mail. */
export const isArmouredSecret = (text: string): boolean => /^-----BEGIN PGP MESSAGE-----[ \t]*\r?$/m.test(text);

/** Clear-signed text without its armour, its dashes as they were written; other text as it is. */
export function withoutArmour(text: string): string {
  if (!text.includes('-----BEGIN PGP SIGNED MESSAGE-----')) return text;
  const kept: string[] = [];
  let place: 'outside' | 'headers' | 'signed' | 'signature' = 'outside';
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (place === 'signature') {
      if (END.test(line)) place = 'outside';
    } else if (SIGNATURE.test(line) && place !== 'outside') place = 'signature';
    else if (BEGIN.test(line)) place = 'headers';
    else if (place === 'headers' && HEADER.test(line)) continue;
    else if (place === 'headers' && line.trim() === '') place = 'signed';
    else kept.push(place === 'signed' ? line.replace(/^- /, '') : line);
  }
  return kept.join('\n');
}
