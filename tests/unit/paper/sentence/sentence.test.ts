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
