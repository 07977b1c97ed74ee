import { expect, test } from 'vitest';
import { read } from './reading.ts';

const [A, B] = ['425-555-0101', '425-555-0102'];

test.each([
  `Please port either ${A} or ${B} to Anchor.`,
  `Please port ${A}, or alternatively ${B} to Anchor.`,
  `Please port to Anchor:\neither ${A}\nor ${B}`,
  `Please port ${A}, ${B}, your choice, to Anchor.`,
  `Veuillez porter vers Anchor soit le ${A}, soit le ${B}.`,
  `Veuillez porter vers Anchor ou bien le ${A}, ou bien le ${B}.`,
  `Veuillez porter vers Anchor le ${A}, le ${B}, au choix.`,
  `Por favor porten a Anchor ya sea el ${A}, ya sea el ${B}.`,
  `Por favor porten a Anchor o bien el ${A}, o bien el ${B}.`,
  `Por favor porten a Anchor el ${A}, el ${B}, el que prefieran.`,
  `Vi preghiamo di portare verso Anchor o il ${A} o il ${B}.`,
  `Vi preghiamo di portare verso Anchor il ${A}, il ${B}, a vostra scelta.`,
  `${A}か${B}をAnchorへポートアウトしてください。`,
  `${A}、あるいは${B}をAnchorへポートアウトしてください。`,
])('one of two that nobody names: %s', (words) => {
  expect(read(words).unclear).not.toEqual([]);
});

test.each([
  `Vi preghiamo di portare verso Anchor sia il ${A} sia il ${B}.`,
  `Vi preghiamo di portare verso Anchor sia il ${A} che il ${B}.`,
  `Por favor porten a Anchor tanto el ${A} como el ${B}.`,
  `Veuillez porter vers Anchor tant le ${A} que le ${B}.`,
  `Veuillez porter vers Anchor les deux lignes, soit le ${A} et le ${B}.`,
  `Please port to Anchor:\n${A}\n\nO ${B} também.`,
])('both: %s', (words) => {
  expect(read(words)).toMatchObject({ numbers: ['+14255550101', '+14255550102'], unclear: [] });
});
