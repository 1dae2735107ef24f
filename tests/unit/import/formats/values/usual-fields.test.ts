import assert from 'node:assert/strict';
import test from 'node:test';
import { usualFields } from '../../../../../src/import/formats/values/usual-fields.ts';

test('words have no entities and no tags, styles are ours, addresses stay', () => {
  assert.deepEqual(
    usualFields({
      title: '[1506.07365] Hands &amp; <i>grips</i> at CD4<SUP>+</SUP>',
      abstract:
        '<p>Less &lt; than PM<sub>2.5</sub>.</p><AbstractText Label="RESULTS" NlmCategory="X">Fine.</AbstractText>',
      container: 'Hands &amp; Grips',
      keywords: ['a &lt; b', 'R&D'],
      paper: 'https://north.example/?a=1&amp;b=2',
      pdf: 'https://north.example/2:2<50::AID>.pdf',
      code: ['https://code.example/a&quot;&gt;code'],
      authors: ['Gaston Roe (1897-1978)', 'Kit Lee (1946-....)'],
      language: 'English',
      doi: '10.5555/ABC',
    }),
    {
      arxiv: '1506.07365',
      title: 'Hands & \\emph{grips} at CD4\\textsuperscript{+}',
      abstract: 'Less < than PM\\textsubscript{2.5}.\n\nRESULTS: Fine.',
      container: 'Hands & Grips',
      keywords: ['a < b', 'R&D'],
      paper: 'https://north.example/?a=1&b=2',
      pdf: 'https://north.example/2:2%3C50::AID%3E.pdf',
      code: ['https://code.example/a'],
      authors: ['Gaston Roe', 'Kit Lee'],
      language: 'en',
      doi: '10.5555/abc',
    },
  );
});

test('languages by any name', () => {
  const names = ['ngerman', 'français', 'FR', 'fre', 'en_AU', 'brazilian', 'und', 'Elvish'];
  assert.deepEqual(
    names.map((language) => usualFields({ language })['language']),
    ['de', 'fr', 'fr', 'fr', 'en-AU', 'pt-BR', 'und', 'Elvish'],
  );
});

test('what only looks like a tag is text', () => {
  for (const title of ['Lists of List<T>', 'a <b and c> d', 'if x<y & y>z', 'The <unk> token'])
    assert.equal(usualFields({ title })['title'], title);
});

test('what services say where there is no abstract is none', () => {
  for (const abstract of ['Not Available <P />', 'No abstract available.', '[Abstract not available]', 'N/A'])
    assert.deepEqual(usualFields({ abstract }), {}, abstract);
  assert.deepEqual(usualFields({ abstract: 'No abstract notions here.' }), {
    abstract: 'No abstract notions here.',
  });
});
