import { systemClock } from '../base/clock.ts';
import type { Settings } from '../config/settings.ts';
import { REASON_CODES } from '../decision/reasons.ts';
import type { DeskAtWork } from '../open-mail.ts';
import { loadTemplates } from '../templates/load-templates.ts';
import type { CliContext } from './context.ts';
import { withStore } from './with-store.ts';

/** Memory of one reading thread, as in the daemon. */
const MEMORY_MB = 512;

/**
 * The configured desk without its mailboxes, for what an agent does by hand; a running daemon sends what comes of it. It is
 * closed whatever happens.
 */
export const withDesk = <T>(
  context: CliContext,
  work: (desk: DeskAtWork, settings: Settings) => Promise<T>,
): Promise<T> =>
  withStore(context, async ({ store, keys, guard, settings }) => {
    const { desk, limits, templatesDir } = settings;
    const [{ openParserPool }, { openReaderPool }, { openReadingPool }, { makeBlankForms }] = await Promise.all([
      import('../message/parser-pool.ts'),
      import('../documents/reader-pool.ts'),
      import('../reading/reading-pool.ts'),
      import('../documents/blank-forms/make-blank-forms.ts'),
    ]);
    const parser = openParserPool({ ...settings.parser, workers: 1, memoryMb: MEMORY_MB });
    const reader = openReaderPool({ ...settings.reader, workers: 1, memoryMb: MEMORY_MB });
    const reading = openReadingPool({ ...settings.parser, workers: 1, memoryMb: MEMORY_MB });
    const templates = loadTemplates(templatesDir, REASON_CODES);
    const blankForms = () => makeBlankForms(desk.providerNames[0]);
    try {
      const parts = { store, keys, parser, reader, reading, templates, blankForms, desk, limits };
      return await work({ ...parts, pinGuard: guard, clock: systemClock }, settings);
    } finally {
      await parser.close();
      await reader.close();
      await reading.close();
    }
  });
