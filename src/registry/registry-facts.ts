import type { NumberType } from '../store/schema.ts';

/** What the registry knows (desk rules, section 1), as the decision is given it. The PIN is never part of it. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly tenantId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly language: string;
  readonly contacts: readonly Contact[];
  readonly hasPin: boolean;
};

export type Contact = { readonly email: string; readonly name: string; readonly notify: boolean };

export type NumberFact = {
  /** E.164 */
  readonly number: string;
  readonly organisation: string;
  readonly type: NumberType;
  readonly assigned: boolean;
  readonly active: boolean;
};
