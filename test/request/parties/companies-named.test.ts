import { expect, test } from 'vitest';
import { companiesNamed } from '../../../src/request/parties/companies-named.ts';

const named = (said: string): string[] => companiesNamed(said.replaceAll('ー', '-'));

test.each([
  ['whereupon they are the property of Brewline Telecom', 'Brewline Telecom'],
  ['set them free for Brewline Voice then', 'Brewline Voice'],
  ['our new provider is welcome to them', 'our new provider'],
  ['the rest is for another carrier', 'another carrier'],
  ['quedan listos para Brewline Telecom', 'Brewline Telecom'],
  ['un nuevo operador los espera', 'un nuevo operador'],
  ["notre futur opérateur s'en charge", 'notre futur opérateur'],
  ['a cose fatte diventano di Brewline Telefonia', 'Brewline Telefonia'],
  ['il nuovo gestore li aspetta', 'il nuovo gestore'],
  ['NUMをサービス番号に変えてから青海通信に移してください', '青海通信'],
])('"%s" names a company that is to come', (said, name) =>
  expect(named(said).some((one) => one.includes(name))).toBe(true));

test.each([
  'Brewline Telecom has built our call queues',
  'say hello to the man who worked at Brewline Telecom',
  'we did not choose Brewline Telecom',
  'Telecom owner',
  'NUM Night Line',
  'NUM Main Voice',
  'saluden al técnico que trabajaba en Brewline Telecom',
  'Brewline Télécom avait installé le standard',
  'Brewline Telefonia ci aveva montato il centralino',
  '青海通信が設置しました',
  'please convert NUM to service numbers',
])('"%s" names none', (said) => expect(named(said)).toEqual([]));
