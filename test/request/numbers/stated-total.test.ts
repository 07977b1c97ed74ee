import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const TWO = '425-555-0101, 425-555-0102';

test.each([
  [`Please port all three of our lines: ${TWO}`, ''],
  [`Veuillez porter ces trois numéros : ${TWO}`, ''],
  [`Por favor porten estas cuatro líneas: ${TWO}`, ''],
  [`Vi prego di portare tutti e tre i numeri: ${TWO}`, ''],
  [`次の3番号を転出してください。${TWO}`, ''],
  [`Please port out: ${TWO}\nTotal numbers: 5`, ''],
  [`Please port out: ${TWO}`, 'Port out of 14 numbers'],
  [`${TWO}`, 'Port out of three numbers'],
  [`As the subject says, please port out these lines:\n${TWO}`, 'Port out of three lines'],
  [`Please port out these lines:\n${TWO}, 425-555-0103`, 'Port out of two lines'],
  [`Please port out these three lines:\n${TWO}`, 'Port out of three lines'],
  [`Please port 425-555-0103, plus these three: ${TWO}`, ''],
])('"%s" (subject "%s") states another total than it lists', (own, subject) => {
  expect(read(own, { subject }).differingTotals).not.toEqual([]);
});

test.each([
  [`Please port both lines: ${TWO}`, ''],
  [`Please port these two numbers: ${TWO}`, 'Port out of 2 numbers'],
  [`Please port ${TWO}. The other three lines stay with you.`, ''],
  [`Please port our 425 numbers: ${TWO}`, ''],
  [`Please port 425-555-0103, plus both of these: ${TWO}`, ''],
  [`Porten el 425-555-0103, más estos dos: ${TWO}`, ''],
  [`Please port out these lines to Sundial Telecom:\n${TWO}`, 'Port-out of three lines'],
  [`Veuillez porter les numéros suivants :\n${TWO}`, 'Portabilité de trois numéros'],
  [`以下の番号を転出してください：\n${TWO}`, '3番号の転出'],
  [`Please port these two numbers out of our three: ${TWO}, except 425-555-0103`, ''],
])('"%s" (subject "%s") states no other total', (own, subject) => {
  expect(read(own, { subject }).differingTotals).toEqual([]);
});

const SIX = [1, 2, 3, 4, 5, 6].map((last) => `425-555-010${last}`).join('\n');
const WISHES = {
  en: 'Please port these out:',
  es: 'Por favor porten lo siguiente:',
  fr: 'Merci de porter ce qui suit :',
  it: 'Vi chiedo di portare quanto segue:',
  ja: '以下を転出してください。',
};
type Language = keyof typeof WISHES;
const mailsWith = (language: Language, words: string): string[] => [
  `${WISHES[language]}\n${SIX}\n\n${words}`,
  `${words}\n\n${WISHES[language]}\n${SIX}\n`,
];

describe('six numbers are listed, and another total stands elsewhere:', () => {
  test.each<[Language, string]>([
    ['en', 'All five ring in the same room.'],
    ['en', 'The five are unassigned.'],
    ['en', 'Both are unassigned.'],
    ['en', 'That makes seven in all.'],
    ['en', 'Nobody uses any of the eight lines any longer.'],
    ['en', 'QTY: 7'],
    ['en', 'NPQTY: 0004'],
    ['en', 'Lines: 5'],
    ['en', 'A pair of lines, nothing more.'],
    ['en', 'All 5 of them are user numbers.'],
    ['en', 'For the avoidance of doubt, the list comprises twelve (12) telephone numbers.'],
    ['es', 'Las cinco suenan en la misma sala.'],
    ['es', 'El hotel le cede una docena de líneas.'],
    ['es', 'Cantidad de líneas a portar: 7'],
    ['es', 'Son siete en total.'],
    ['fr', 'Les cinq sonnent dans la même salle.'],
    ['fr', 'Lignes : 8'],
    ['fr', 'Une douzaine de numéros.'],
    ['it', 'Tutte e cinque suonano nella stessa stanza.'],
    ['it', 'Totale sette numeri.'],
    ['it', 'Entrambi sono liberi.'],
    ['ja', '右の七番号につき、開通希望日は四月八日です。'],
    ['ja', '計7件の転出をお願いします。'],
    ['ja', '五つとも未割り当てです。'],
    ['ja', '回線数：7'],
  ])('(%s) %s', (language, words) => {
    for (const own of mailsWith(language, words)) expect(read(own).differingTotals, own).not.toEqual([]);
  });
});

describe('six numbers are listed, and what is counted is something else:', () => {
  test.each<[Language, string]>([
    ['en', 'All six ring in the same room.'],
    ['en', 'Half a dozen numbers in all.'],
    ['en', 'The five floors are empty, and all four walls are wet.'],
    ['en', 'We have been with you for two weeks.'],
    ['en', 'Both companies agree.'],
    ['en', 'Our two partners have signed.'],
    ['en', 'All three of us will be there.'],
    ['en', 'The two new hires start on the 30th.'],
    ['en', 'The other three lines stay with you.'],
    ['en', 'We keep the two lines in the lobby.'],
    ['en', 'Kyle and Marta both know about it.'],
    ['en', 'Our three colleagues left; all three were on these lines.'],
    ['en', 'We bought 12 desk phones.'],
    ['en', 'About 20 lines were here once.'],
    ['es', 'Los cinco pisos están vacíos.'],
    ['es', 'Llámenme a las cinco.'],
    ['es', 'Los dos estamos de acuerdo.'],
    ['fr', 'Les deux sociétés sont d’accord, tous les deux jours.'],
    ['fr', 'Les trois autres lignes restent chez vous.'],
    ['fr', 'Je serai là jusqu’au 27.'],
    ['it', 'Chiamate verso le cinque.'],
    ['it', 'Tutti e due i soci sono d’accord.'],
    ['ja', '2つの会社で合意済みです。'],
    ['ja', 'この3つの店舗は閉店しました。'],
    ['ja', '先方は貴社に数十番号を契約されています。'],
  ])('(%s) %s', (language, words) => {
    for (const own of mailsWith(language, words)) {
      expect(read(own).differingTotals, own).toEqual([]);
      expect(read(own).numbers, own).toHaveLength(6);
    }
  });
});

test.each([
  'Please port 425-555-0101 and 425-555-0102; both ring at night. Also port 425-555-0103.',
  'Please port 425-555-0101 to 0110 and 425-555-0121 to 0124. The ten are at the front, the four in the shop.',
  'We have ten lines, and seven of them stay. Please port the others: 425-555-0101, 425-555-0102, 425-555-0103',
])('a total of a natural part is none that differs: %s', (own) => {
  expect(read(own).differingTotals).toEqual([]);
});
