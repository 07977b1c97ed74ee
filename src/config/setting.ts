import { z } from 'zod';

/** One setting, written down once: the loader, `.env.example`, the README's table and the error messages come from here. */
export type Setting = {
  readonly name: `PORTDESK_${string}`;
  readonly group: string;
  readonly type: z.ZodType<unknown, string>;
  /** As it would be written in .env; null: there is none. */
  readonly default: string | null;
  /** What it does and when one would change it. */
  readonly description: string;
  readonly example: string;
  readonly secret?: boolean;
  /** Left uncommented in .env.example: an operator has to fill it in. */
  readonly prominent?: boolean;
};

const fail = (message: string) => ({ error: message });

export const text = z.string().min(1, 'is empty');
export const address = z.string().regex(/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/, 'is no mail address');
export const list = text.transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
export const addresses = list.refine(
  (all) => all.every((one) => address.safeParse(one).success),
  fail('holds something that is no mail address'),
);
export const oneOf = <const T extends string>(...words: readonly T[]) =>
  z.string().refine((value): value is T => words.includes(value as T), fail(`is none of: ${words.join(', ')}`));
export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'is no whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, fail(`is not between ${min} and ${max}`));
export const url = z
  .string()
  .refine(
    (value) => URL.canParse(value) && (/^https:/.test(value) || /^http:\/\/(localhost|127\.|\[::1\])/.test(value)),
    fail('is no https address'),
  );
export const longSecret = z.string().min(32, 'has fewer than 32 characters');

export const TLS = oneOf('implicit', 'starttls', 'none');
export const TLS_WORDS =
  'implicit (TLS from the first byte), starttls (required, never silently plain), or none (loopback only).';
