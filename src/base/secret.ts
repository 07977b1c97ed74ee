import { inspect } from 'node:util';

/**
 * A value that must never be seen: a PIN, a password, a key. It can be passed around, logged or serialised by
 * accident and shows only `[secret]`; whoever really needs the value calls `reveal()`, which is easy to search for.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
