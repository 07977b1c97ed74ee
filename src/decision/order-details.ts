import type { IntakeRequest } from '../request/intake-request.ts';

/**
 * What an order holds beside its numbers, for whoever carries it out: the type of the numbers that are brought here, or
 * what the forms for new numbers ask.
 */
export function orderDetails({ kind, letters, newNumberForms }: IntakeRequest): Readonly<Record<string, unknown>> {
  if (kind === 'port-in') {
    const types = new Set(letters.flatMap(({ isTollFree, numberType }) => (isTollFree ? [] : (numberType ?? []))));
    const [numberType] = types.size === 1 ? types : [];
    return numberType ? { numberType } : {};
  }
  if (kind === 'new-numbers') return { forms: newNumberForms.map(({ asked, quantity }) => ({ ...asked, quantity })) };
  return {};
}
