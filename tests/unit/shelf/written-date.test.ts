import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateHeading, shortYear, writtenDate, writtenWeek } from '../../../src/shelf/written-date.ts';
import { saidIn } from '../words/language.ts';

const dates = ['2025-07-01', '2025-07', '2025'];

test('a date is written as far as it is known', () => {
  assert.deepEqual(dates.map(writtenDate), ['1 July 2025', 'July 2025', '2025']);
  assert.deepEqual(['1066-10-14', '0800-12'].map(writtenDate), ['14 October 1066', 'December 800']);
});

test('a week names a month or year once that its first and last day share', () => {
  for (const [first, last, written] of [
    ['2025-07-07', '2025-07-13', '7 to 13 July 2025'],
    ['2025-06-30', '2025-07-06', '30 June to 6 July 2025'],
    ['2025-12-29', '2026-01-04', '29 December 2025 to 4 January 2026'],
  ] as const)
    assert.equal(writtenWeek(first, last), written);
});

test('a month that begins a line begins with a capital letter', () => {
  assert.equal(dateHeading('2025-07'), 'July 2025');
  assert.equal(dateHeading('2025-07-01'), '1 July 2025');
});

for (const [language, written] of Object.entries({
  de: ['1. Juli 2025', 'Juli 2025', '2025', '30. Juni – 6. Juli 2025', 'Juli 2025'],
  fr: ['1er juillet 2025', 'juillet 2025', '2025', '30 juin – 6 juillet 2025', 'Juillet 2025'],
  es: ['1 de julio de 2025', 'julio de 2025', '2025', '30 de junio – 6 de julio de 2025', 'Julio de 2025'],
  pt: ['1º de julho de 2025', 'julho de 2025', '2025', '30 de junho – 6 de julho de 2025', 'Julho de 2025'],
  zh: ['2025年7月1日', '2025年7月', '2025年', '2025年6月30日至2025年7月6日', '2025年7月'],
  ja: ['2025年7月1日', '2025年7月', '2025年', '2025年6月30日～2025年7月6日', '2025年7月'],
  ar: ['1 يوليو 2025', 'يوليو 2025', '2025', 'من 30 يونيو 2025 إلى 6 يوليو 2025', 'يوليو 2025'],
}))
  test(`dates in ${language}`, () => {
    const found = saidIn(
      language,
      `import { dateHeading, shortYear, writtenDate, writtenWeek } from '#src/shelf/written-date.ts';
      const dates = ${JSON.stringify(dates)};
      export default [...dates.map(writtenDate), writtenWeek('2025-06-30', '2025-07-06'), dateHeading('2025-07')];`,
    );
    assert.deepEqual(found, written);
  });

test('years before Christ have their era, in every language', () => {
  assert.deepEqual(['-0299', '-0043-03-15', '0079-08'].map(writtenDate), [
    '300 BC',
    '15 March 44 BC',
    'August 79',
  ]);
  assert.deepEqual(['-0299-05', '0300', '2025-07'].map(shortYear), ['300 BC', '300', '2025']);
  for (const [language, written] of Object.entries({
    de: '300 v. Chr.',
    fr: '300 av. J.-C.',
    es: '300 a. C.',
    pt: '300 a.C.',
    zh: '公元前300年',
    ja: '紀元前300年',
    ar: '300 ق.م',
  }))
    assert.deepEqual(
      saidIn(
        language,
        `import { writtenDate } from '#src/shelf/written-date.ts'; export default [writtenDate('-0299')];`,
      ),
      [written],
    );
});
