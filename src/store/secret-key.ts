import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationalError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';

const FILE = 'secret.key';
const SHORTEST = 32;

/**
 * The secret that protects PINs and stored mails: the configured one, else that of `<dataDir>/secret.key`, which is
 * made on first start and readable by its owner only.
 *
 * @param options with `create: false` a missing key is an error: what only reads makes none
 * @throws OperationalError `secret-key-*` when it is missing, too short, readable by others, or can't be read or made
 */
export async function openSecretKey(
  configured: Secret | null,
  dataDir: string,
  options: { readonly create?: boolean } = {},
): Promise<Secret> {
  if (configured) return longEnough(configured, 'The configured secret key');
  const file = join(dataDir, FILE);
  const key = await readKey(file);
  if (key) return key;
  if (options.create ?? true) return makeKey(file, dataDir);
  throw new OperationalError('secret-key-missing', `There is no secret key ${file}, and none is configured.`, {
    remedy: 'Restore the one that the database was made with; the first start of a new desk makes one.',
  });
}

async function readKey(file: string): Promise<Secret | null> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw readableByOthers(file, mode);
    return longEnough(new Secret((await readFile(file, 'utf8')).trim()), `The secret key in ${file}`);
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const remedy = 'Give this user, and nobody else, read access to the file.';
    throw new OperationalError('secret-key-unreadable', `The secret key ${file} can not be read.`, {
      remedy,
      cause: error,
    });
  }
}

/** Written aside and linked into place: of two desks that start at once one wins, and neither reads half a key. */
async function makeKey(file: string, dataDir: string): Promise<Secret> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dataDir, { recursive: true });
    const handle = await open(aside, 'wx', 0o600);
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`);
    await handle.sync();
    await handle.close();
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await unlink(aside);
  } catch (cause) {
    const remedy = 'Give this user write access to the folder, or set a secret key in the configuration.';
    throw new OperationalError('secret-key-not-writable', `No secret key can be made in ${dataDir}.`, {
      remedy,
      cause,
    });
  }
  const made = await readKey(file);
  if (!made) throw new Error('the secret key vanished while it was made');
  return made;
}

function longEnough(key: Secret, what: string): Secret {
  if (key.reveal().length >= SHORTEST) return key;
  const remedy = 'Make one with `openssl rand -base64 32`, or restore the one this database was made with.';
  throw new OperationalError('secret-key-too-short', `${what} has fewer than ${SHORTEST} characters.`, { remedy });
}

const readableByOthers = (file: string, mode: number): OperationalError =>
  new OperationalError(
    'secret-key-exposed',
    `The secret key ${file} can be read by others (mode ${(mode & 0o777).toString(8).padStart(4, '0')}).`,
    { remedy: `Run \`chmod 600 ${file}\`.` },
  );
