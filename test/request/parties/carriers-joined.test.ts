import { expect, test } from 'vitest';
import { carriersJoined } from '../../../src/request/parties/carriers-joined.ts';

test.each([
  ['downstairs has signed up with Brewline Voice', 'Brewline Voice'],
  ['the bar switches to Brewline Telecom', 'Brewline Telecom'],
  ['Brewline Mobile picks it up', 'Brewline Mobile'],
  ['la cocina tiene contrato con Boricua Fibra', 'Boricua Fibra'],
  ['el último lo acoge Boricua Telecom', 'Boricua Telecom'],
  ["NUM vigie, Orque Mobile l'accueille", 'Orque Mobile'],
  ['le bar passe chez Orque Mobile', 'Orque Mobile'],
  ["l'ultimo lo accoglie Baia Mobile", 'Baia Mobile'],
  ['il bar passa a Baia Telecom', 'Baia Telecom'],
  ['厨房はアオカゼ通信と契約済みです', 'アオカゼ通信'],
])('"%s" names a carrier', (clause, name) => {
  expect(carriersJoined([clause])).toContain(name);
});

test.each([
  'we chose Friday for it',
  'Marta takes it over from me',
  'the bar switches to Summer hours',
  'we had a contract with Oldtown Telecom',
  'our internet contract with Coquí Cable goes on',
  "Léa l'accueille à la gare",
  'Marta lo recibe el lunes',
  '弁護士と契約しました',
])('"%s" names none', (clause) => {
  expect(carriersJoined([clause])).toEqual([]);
});
