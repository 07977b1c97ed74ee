/** Whether a person sees a thing: surely, perhaps (on some screens, in some programs, with good eyes), or not at all. */
export type Sight = 'seen' | 'doubtful' | 'hidden';

const ORDER: readonly Sight[] = ['seen', 'doubtful', 'hidden'];

/** What is in a box is seen no better than the box. */
export const worst = (...sights: readonly Sight[]): Sight =>
  ORDER[Math.max(0, ...sights.map((sight) => ORDER.indexOf(sight)))] ?? 'hidden';

/** Seen in one way and hidden in another: doubtful. */
export function either(sights: readonly Sight[]): Sight {
  const [first = 'hidden'] = sights;
  return sights.every((sight) => sight === first) ? first : 'doubtful';
}

/** What lies between two limits is doubtful; below the lower it is hidden. NaN and null can't be told. */
export function bySize(value: number | null, hidden: number, doubtful: number): Sight {
  if (value === null || Number.isNaN(value)) return 'doubtful';
  return value <= hidden ? 'hidden' : value <= doubtful ? 'doubtful' : 'seen';
}
