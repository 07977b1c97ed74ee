import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { businessDaysUntil, daysBetween } from '../../../src/request/dates/business-days.ts';

const HAND_CHECKED: readonly [why: string, from: string, to: string, days: number][] = [
  ['over a weekend', '2026-03-13', '2026-03-18', 3],
  ['the day itself does not count', '2026-03-16', '2026-03-16', 0],
  ['a day that is past', '2026-03-16', '2026-03-10', 0],
  ['Independence Day on a Saturday is kept on Friday', '2026-07-01', '2026-07-06', 2],
  ['Thanksgiving', '2026-11-25', '2026-11-30', 2],
  ['Juneteenth', '2026-06-18', '2026-06-22', 1],
  ['New Year on a Saturday is kept in the old year', '2027-12-30', '2028-01-03', 1],
  ['Martin Luther King day', '2026-01-16', '2026-01-20', 1],
];

describe('US business days', () => {
  test.each(HAND_CHECKED)('%s: %s to %s', (_, from, to, days) => {
    expect(businessDaysUntil(from, to)).toBe(days);
  });

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in %s', (zone) => {
    const module = join(import.meta.dirname, '../../../src/request/dates/business-days.ts');
    const script = `import { businessDaysUntil as d } from '${module}'; console.log(JSON.stringify(${JSON.stringify(HAND_CHECKED)}.map(([, a, b]) => d(a, b))))`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(said.toString())).toEqual(HAND_CHECKED.map(([, , , days]) => days));
  });

  test('a wish for the year 9999 is answered at once', () => {
    expect(businessDaysUntil('2026-03-16', '9999-01-01')).toBe(Number.POSITIVE_INFINITY);
  });

  test('calendar days go both ways', () => {
    expect(daysBetween('2026-01-15', '2026-03-16')).toBe(60);
    expect(daysBetween('2026-03-17', '2026-03-16')).toBe(-1);
  });
});
