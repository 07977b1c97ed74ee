import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { editDistance } from '../base/edit-distance.ts';
import { UsageError } from '../base/errors.ts';
import { SETTINGS } from './schema.ts';
import type { Setting } from './setting.ts';

/** Where the program looks for its settings. */
export type Surroundings = { readonly env: NodeJS.ProcessEnv; readonly cwd: string };

export type Origin = 'default' | '.env' | 'environment' | 'file';
/** The text of one setting, and where it came from. '' is "not set". */
export type RawValue = { readonly text: string; readonly origin: Origin };

/**
 * The text of every setting: the environment before .env before the default. `NAME_FILE` names a file that holds a secret.
 *
 * @param mistakes unknown names and unreadable files are added here
 */
export function readValues(
  { env, cwd }: Surroundings,
  mistakes: string[],
): { values: Map<string, RawValue>; nothingConfigured: boolean } {
  const file = join(cwd, '.env');
  const written = existsSync(file) ? readEnvFile(file) : {};
  const given: readonly (readonly [Origin, NodeJS.Dict<string>])[] = [
    ['environment', env],
    ['.env', written],
  ];
  const names = given.flatMap(([origin, source]) =>
    Object.keys(source)
      .filter((n) => n.startsWith('PORTDESK_'))
      .map((name) => [origin, name] as const),
  );
  for (const [origin, name] of names)
    if (!isKnown(name)) mistakes.push(`${name} (${origin}) is no setting. ${nearest(name)}`);
  const values = new Map(SETTINGS.map((setting) => [setting.name as string, rawValueOf(setting, given, mistakes)]));
  return { values, nothingConfigured: names.length === 0 && !existsSync(file) };
}

function readEnvFile(file: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`, 1);
  }
}

function rawValueOf(
  setting: Setting,
  given: readonly (readonly [Origin, NodeJS.Dict<string>])[],
  mistakes: string[],
): RawValue {
  for (const [origin, source] of given) {
    const text = source[setting.name];
    if (text !== undefined && text !== '') return { text, origin };
    const path = setting.secret ? source[`${setting.name}_FILE`] : undefined;
    if (!path) continue;
    try {
      return { text: readFileSync(path, 'utf8').trim(), origin: 'file' };
    } catch {
      mistakes.push(`${setting.name}_FILE: ${path} cannot be read. Check the path and its permissions.`);
    }
  }
  return { text: setting.default ?? '', origin: 'default' };
}

const isKnown = (name: string): boolean =>
  SETTINGS.some((setting) => setting.name === name || (setting.secret && `${setting.name}_FILE` === name)) ||
  name === 'PORTDESK_CORPORA';

/** The setting whose name is nearest, for typing errors. */
function nearest(name: string): string {
  const [best] = SETTINGS.map((setting) => ({ name: setting.name, distance: editDistance(name, setting.name) })).sort(
    (a, b) => a.distance - b.distance,
  );
  return best && best.distance <= 6 ? `Did you mean ${best.name}?` : 'portdesk config shows all of them.';
}
