/** The bytes of a text in a charset: the platform decodes all of them and encodes UTF-8 only. */
export function bytesIn(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text);
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le');
  const table = tableOf(charset);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? missing(character, charset)));
}

const tables = new Map<string, Map<string, number[]>>();

/** Every character of one or two bytes, the first bytes that give it. */
function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(charset);
  const keep = (bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let first = 0; first < 256; first++) keep([first]);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) keep([first, second]);
  tables.set(charset, table);
  return table;
}

function missing(character: string, charset: string): never {
  throw new Error(`${charset} has no ${character}`);
}
