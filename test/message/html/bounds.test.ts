import { expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';
import { cpuSeconds } from '../../setup/cpu-time.ts';

const N = '425-555-0102';
const rows = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('');

// Far above what each takes, far below what it would take if it grew with the square.
/** Seconds of CPU. */
const LIMIT = 20;

test.each<[string, string, RegExp]>([
  ['a hundred thousand elements in each other', `${'<div>'.repeat(100_000)}${N}`, /^~~425-555-0102~~$/],
  ['a hundred thousand that are struck out', `${'<s>'.repeat(100_000)}${N}`, /^~~425-555-0102~~$/],
  [
    'nine hundred with a rule that looks up',
    `<style>i .x{display:none}</style>${'<b>'.repeat(900)}${N}`,
    /^425-555-0102$/,
  ],
  [
    'two thousand rules',
    `<style>${rows(2_000, (i) => `.c${i}{color:#${(i + 4096).toString(16)}}`)}</style>${rows(5_000, (i) => `<p class="c${i}">a</p>`)}<p>${N}`,
    /(?:^|\n)425-555-0102$/,
  ],
  [
    'a sheet of five hundred thousand rules',
    `<style>${'a{color:red}'.repeat(500_000)}</style>${N}`,
    /^~~425-555-0102~~$/,
  ],
  [
    'rules that all meet all elements',
    `<style>${rows(2_000, (i) => `*:not(.a${i}){color:#123}`)}</style>${'<p>a'.repeat(20_000)}<p>${N}`,
    /~~425-555-0102~~$/,
  ],
  [
    'rules that count siblings',
    `<style>${rows(500, (i) => `p:nth-child(${i}n+1){color:#123}`)}</style>${'<p>a'.repeat(20_000)}<p>${N}`,
    /~~425-555-0102~~$/,
  ],
  ['rules in rules in rules', `<style>${'@media screen{'.repeat(50_000)}</style>${N}`, /^~~425-555-0102~~$/],
  ['a selector without end', `<style>${'a '.repeat(100_000)}{color:red}</style>${N}`, /^~~425-555-0102~~$/],
  ['a style attribute without end', `<p style="transform:${'scale(1) '.repeat(50_000)}">${N}`, /^~~425-555-0102~~$/],
  ['more elements than anybody writes', `${N}${'<i>a</i>'.repeat(200_000)}`, /^~~425-555-0102/],
  [
    'elements that are opened again and again',
    `${N}<p>${rows(500, (i) => `<b id=${i}>`)}a</p>${'<p>b'.repeat(2_000)}`,
    /^~~425-555-0102~~/,
  ],
  [
    'cells that all go over all rows',
    `<table>${'<tr><td rowspan=65534>a<td>b'.repeat(20_000)}</table><p>${N}`,
    /425-555-0102$/,
  ],
  ['a line of a hundred thousand cells', `<table><tr>${'<td>a'.repeat(100_000)}<td>${N}`, /\| 425-555-0102$/],
  ['a line of fifty thousand pieces', `${'<s>ab </s>'.repeat(50_000)}${N}`, /~~ +425-555-0102$/],
])('a page of any size is read in time: %s', async (_, html, wanted) => {
  const spent = await cpuSeconds(() => expect(visibleHtml(html)).toMatch(wanted));
  expect(spent).toBeLessThan(LIMIT);
});
