import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentencesOf } from '../../../../src/paper/sentence/sentence.ts';

/** Each string has a bar where a sentence ends. */
const divided = [
  'One ends.| Two ends!| Does three?| Four',
  'e.g. this, i.e. that, Smith et al. (2024) vs. Dr. Who, cf. Fig. 3 and Eq. 4, resp. both.| Next.',
  'as shown by Smith et al.| We go on.',
  'such as (e.g., GPT-3.5, v1.0).| Then 3.5 points.| It is done ... nearly.',
  'pour milk, etc.).| Moreover, it runs.| It covers cups, etc.| To this end, we run.',
  'J. K. Rowling and D. Silver wrote it.| See https://a.org/b.c?d=e. |Good.',
  'variability in human activities.| Furthermore, exclusive dependence.',
  'human activities.|Furthermore, exclusive',
  'LLM-based GUI agents.|D-PoT involves',
  'a Node.js server with e.g.Xerces at github.com/A.B is up.| Yes.',
  'often contain various descriptions (e.g., "proceed beyond", "depart from").| How to',
  'He said "so it is."| They agreed.',
  'asks "what is it?" and goes on.| 3D models follow.| vLLM is faster.| "Quoted" begins.',
  'on $p. A < 5$ alone.| And \\(x. Y\\) too.',
  'three parts: 1. Plan it.| 2. Act.| 3. Learn.| The end.',
  'by 4.1 pp. |It gains.| See pp. 3 and Sec. 4 now.',
  'We gain (in part. Not all of it) much.| Yes.',
  'First paragraph without a stop\n\n|Second one.',
  'under 50 ms.| These results hold at https://a.org/x.|\n\nhttps://b.org',
  '这是第一句。|这是第二句。',
  'we introduce E.T. Bench and M.A.P. Neo.| People in the U.S. Evaluate it.| The U.S.| Evaluating it, we see more.',
  'has these limits: (1). Narrow tests.| (2). High cost (Sec. 4).| This finding helps.',
  'Corpus v. 1.0 and App ver. 2.5 run.| It beats the one of Yang et al.| Subsequently, v2.5 came.',
  'via Hogwild! Inference, it beats the CheckThat! Lab.| It runs on AI!| We like it!| Code follows.',
  'He asks "why?"| We answer (in part).| “It runs!”| \\textbf{Two ends.}| It does.',
  'Bauten des 19. Jahrhunderts.| Die Silberprägung von Milet im 6. Jahrhundert v. Chr.',
  'Der Palast wurde im frühen 20. Jh. ergraben.| Er wurde in der 1. Hälfte des 5. Jhs. n. Chr. an der Stelle eines Hauses aus dem 3. Jh. n. Chr. errichtet, das im 4. Jh. umgebaut worden war.| Das zeigt ein Fund.',
  'Die Silberprägung von Milet im 6. Jahrhundert v. Chr.| Milet Mitte des 7. Jhs.v. Chr.',
  'Rezension zu: B. Deppert-Lippitz, Die Münzprägung Milets vom 4. bis 1. Jh. v. Chr.',
  'Ein Kommentar der sog. Molpoi-Satzung: Byblis Nr. 2',
  'Die Münzprägung Milets vom 4. bis 1. Jh. v. Chr.| Sie ist bekannt.| Die Proxenoi des 3. Jahrhunderts',
  'Ausstellung zur Feier von 100 Jahren Ausgrabungen in Milet, 16.03. - 31.12.1999, und am 18.04.2000 in Wien.| Das Symposion fand vom 26. September – 1. Oktober 1999 statt.',
  'Die Arbeiten nach dem 2. Weltkrieg und das 10. Internationale Kolloquium, vgl. Abb. 3 und Taf. 12, wurden u. a. in Didyma Suppl. 3 und zum 65. Geburtstag des Leiters vorgelegt.| Die sog. Ionische Halle',
  'In der Kampagne wurden Gräber bis Nr. 12 geöffnet.| Der Raum ist auf Seite 12.| Die Halle wurde aus Marmor des Typs B gebaut.| Es folgt das Register nach H. Winckler.',
  'We follow die Stadt. |Der Mann in rank 3. |Then 12. |August is a month; it was written v. |Smith.',
];

for (const sample of divided) {
  test(`divides ${JSON.stringify(sample)}`, () => {
    const source = sample.replaceAll('|', '');
    assert.deepEqual(
      sentencesOf(source).map(({ text }) => text),
      sample.split('|').map((part) => part.trim()),
    );
  });
}

test('sentences cover everything but white space, in order', () => {
  const texts = fc.array(
    fc.oneof(fc.constantFrom('. ', '.', '? ', 'A', 'b', '\n\n', ')', '(', '"', '$', ' '), fc.string()),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const source = parts.join('');
      let last = 0;
      for (const { text, start, end } of sentencesOf(source)) {
        assert.equal(source.slice(start, end), text);
        assert.equal(source.slice(last, start).trim(), '');
        assert.notEqual(text.trim(), '');
        last = end;
      }
      assert.equal(source.slice(last).trim(), '');
    }),
    { numRuns: 500 },
  );
});
