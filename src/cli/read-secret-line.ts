import { UsageError } from '../base/errors.ts';
import type { CliContext } from './context.ts';

const ENTER = /[\r\n]/;

/**
 * Reads one line that nobody may see: at a terminal without echo, else the first line of standard input.
 *
 * @throws UsageError when it is stopped with Ctrl-C
 */
export async function readSecretLine({ stdin, stderr }: CliContext, prompt: string): Promise<string> {
  if (!stdin.isTTY) {
    let text = '';
    for await (const chunk of stdin) {
      text += String(chunk);
      if (ENTER.test(text)) break;
    }
    return text.split(ENTER)[0]?.trim() ?? '';
  }
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let line = '';
      const onData = (chunk: Buffer): void => {
        for (const key of chunk.toString()) {
          if (key === '\u0003') {
            reject(new UsageError('Stopped; nothing was changed.', 130));
            return;
          }
          if (ENTER.test(key)) {
            stdin.off('data', onData);
            resolve(line);
            return;
          }
          line = key === '\u007f' || key === '\b' ? line.slice(0, -1) : line + key;
        }
      };
      stdin.on('data', onData);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
