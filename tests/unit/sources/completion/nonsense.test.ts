import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentIn } from '../../../../src/import/content.ts';
import { fieldSchema } from '../../../../src/paper/paper.ts';
import { completeCollection } from '../../../../src/sources/completion/completion.ts';
import { services } from '../../../../src/sources/services/services.ts';
import { candidateOf, memoryStore } from '../../import/given.ts';
import {
  crossrefSingle,
  crossrefWork,
  dataciteList,
  openalexWork,
  openreviewNotes,
  semanticScholarPaper,
} from '../answers.ts';
import { memoryCache } from '../local-services.ts';

const work = {
  title: 'Robots that Knit',
  authors: [['Ada', 'Loom'] as const],
  year: 2024,
  doi: '10.1000/knit',
  arxiv: '2401.00001',
};

/** What each service would say of the paper. */
const answers = {
  [services.crossref.address]: crossrefSingle(crossrefWork(work)),
  [services.datacite.address]: dataciteList([work]),
  [services.openalex.address]: openalexWork(work),
  [services.openreview.address]: openreviewNotes([{ ...work, id: 'AbCdEfGhIj' }]),
  [services.semanticscholar.address]: [semanticScholarPaper(work)],
};

/** A value of which some parts, at any depth, are something else. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const inner: fc.Arbitrary<unknown> = Array.isArray(value)
    ? fc.tuple(...value.map(spoilt))
    : typeof value === 'object' && value !== null
      ? fc.record(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one)])))
      : fc.constant(value);
  const hostile = fc.constantFrom<unknown>(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '{process.exit()}',
    '../../etc/passwd',
    '\u202e\u0000',
    '9'.repeat(400),
    -1,
    1e300,
  );
  return fc.oneof(
    { weight: 12, arbitrary: inner },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: hostile },
  );
}

test('whatever a service says, nothing breaks, and what is taken is what a paper can have', async () => {
  const { content } = await contentIn(memoryStore());
  const given = { title: work.title, doi: work.doi, arxiv: work.arxiv, openreview: 'AbCdEfGhIj' };
  await fc.assert(
    fc.asyncProperty(
      fc.record(Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, spoilt(answer)]))),
      async (said) => {
        const collection = { candidates: [candidateOf(given)], sections: new Map(), read: [], problems: [] };
        await completeCollection(
          collection,
          content,
          { isOfShelf: false, isWanted: () => true },
          {
            client: {
              async ask({ address }, _, { isAnswer } = {}) {
                const body = JSON.stringify(said[address] ?? null);
                return isAnswer?.(body) ? { status: 200, body, at: 0 } : undefined;
              },
            },
            cache: memoryCache(),
            now: () => 0,
            services,
            tell: () => {},
          },
        );
        const [candidate] = collection.candidates;
        assert.ok(candidate);
        const values = Object.fromEntries(
          Object.entries(candidate.fields).map(([name, datum]) => [name, datum.value]),
        );
        fieldSchema.parse(values);
        for (const [name, value] of Object.entries(given)) assert.equal(values[name], value);
      },
    ),
    { numRuns: 150 },
  );
});
