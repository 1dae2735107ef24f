import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  addressIdentifiers,
  arxivIdIn,
  doiIdentifiers,
  type Identifiers,
  textIdentifiers,
} from '../../../src/paper/identifier-text.ts';
import { hostileText } from '../hostile.ts';

const wiley = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';

test('a DOI ends where a publisher goes on with the title; numbers of files behind a prefix are none', () => {
  assert.deepEqual(
    addressIdentifiers(
      'https://www.taylorfrancis.com/chapters/edit/10.1201/9781315605685-19/taking-things-one-by-one',
    ),
    { doi: '10.1201/9781315605685-19' },
  );
  assert.deepEqual(
    addressIdentifiers('http://delivery.acm.org/10.1145/3140000/3132259/p36-roe.pdf?ip=1'),
    {},
  );
});

const writings: readonly [Identifiers, ...string[]][] = [
  [
    { arxiv: '2210.03629' },
    '2210.03629v3',
    'arXiv:2210.03629',
    'arXiv: 2210.03629v1 [cs.CL]',
    'arXiv preprint arXiv:2210.03629',
    'abs/2210.03629',
    'CoRR abs/2210.03629',
    '10.48550/arXiv.2210.03629',
    'doi:10.48550/arxiv.2210.03629v2',
    'https://doi.org/10.48550/arXiv.2210.03629',
    'https://arxiv.org/abs/2210.03629v2',
    'http://www.arxiv.org/pdf/2210.03629v1.pdf',
    'arxiv.org/abs/2210.03629',
    'https://export.arxiv.org/html/2210.03629v2#S1',
    'https://ar5iv.org/2210.03629',
    'https://ar5iv.labs.arxiv.org/html/2210.03629',
    'https://www.alphaxiv.org/overview/2210.03629v1',
    'https://huggingface.co/papers/2210.03629?utm_source=digest',
    'https://www.semanticscholar.org/arxiv/2210.03629',
    'https://api.semanticscholar.org/arXiv:2210.03629',
    'https://papers.cool/arxiv/2210.03629',
    'https://dblp.org/rec/journals/corr/abs-2210-03629.html',
  ],
  [{ arxiv: 'hep-th/9901001' }, 'hep-th/9901001v2', 'https://arxiv.org/abs/hep-th/9901001'],
  [
    { doi: '10.1145/3292500.3330701' },
    '10.1145/3292500.3330701',
    'DOI: 10.1145/3292500.3330701.',
    'doi: https://doi.org/10.1145/3292500.3330701',
    'https://dx.doi.org/10.1145%2F3292500.3330701',
    'https://dl.acm.org/doi/10.1145/3292500.3330701',
    'https://dl.acm.org/doi/abs/10.1145/3292500.3330701',
    'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true',
  ],
  [
    { doi: wiley },
    wiley,
    wiley.replace('<', '&lt;').replace('>', '&gt;'),
    `https://doi.org/${encodeURIComponent(wiley)}`,
    `https://onlinelibrary.wiley.com/doi/abs/${encodeURI(wiley)}`,
  ],
  [
    { doi: '10.1007/978-3-030-58452-8_24' },
    'https://link.springer.com/chapter/10.1007/978-3-030-58452-8_24',
    'https://link.springer.com/content/pdf/10.1007/978-3-030-58452-8_24.pdf',
  ],
  [{ doi: '10.1038/s41586-021-03819-2' }, 'https://www.nature.com/articles/s41586-021-03819-2.pdf'],
  [{ doi: '10.3389/fnbot.2019.00001' }, 'https://www.frontiersin.org/articles/10.3389/fnbot.2019.00001/full'],
  [
    { doi: '10.1371/journal.pone.0000308' },
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000308',
  ],
  [
    { doi: '10.1101/2020.01.01.123456' },
    'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf',
  ],
  [{ doi: '10.5281/zenodo.12345' }, 'https://zenodo.org/records/12345'],
  [
    { openreview: 'WE_vluYUL-X' },
    'https://openreview.net/forum?id=WE_vluYUL-X&noteId=abc',
    'https://openreview.net/pdf?id=WE_vluYUL-X',
  ],
  [
    { pmid: '30898391' },
    'PMID: 30898391',
    'https://pubmed.ncbi.nlm.nih.gov/30898391/',
    'https://www.ncbi.nlm.nih.gov/pubmed/30898391',
  ],
  [
    { pmcid: 'PMC6531421' },
    'PMC6531421',
    'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6531421/',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC6531421/pdf/x.pdf',
  ],
  [
    { acl: '2023.acl-long.1' },
    'https://aclanthology.org/2023.acl-long.1',
    'https://aclanthology.org/2023.acl-long.1.pdf',
  ],
  [{ acl: 'P16-1001' }, 'https://www.aclweb.org/anthology/P16-1001/'],
  [{ doi: '10.18653/v1/P16-1001', acl: 'P16-1001' }, '10.18653/v1/P16-1001'],
];

for (const [expected, ...texts] of writings) {
  for (const text of texts) {
    test(`${text} holds ${Object.values(expected).join(', ')}`, () => {
      assert.deepEqual(textIdentifiers(text), expected);
    });
  }
}

test('what names no single paper holds no identifier', () => {
  for (const text of [
    '',
    'a 2210.03629 b',
    '2210.036',
    'https://arxiv.org/list/cs.CL/recent',
    'https://dl.acm.org/doi/proceedings/10.1145/3292500',
    'https://link.springer.com/book/10.1007/978-3-030-58452-8',
    'https://github.com/ysymyth/ReAct',
    'https://aclanthology.org/venues/acl/',
    'javascript:10.1000/x',
    'ftp://arxiv.org/abs/2210.03629',
  ])
    assert.deepEqual(textIdentifiers(text), {}, text);
});

test("an arXiv id is read from DBLP's key", () => {
  assert.equal(arxivIdIn('journals/corr/abs-2210-03629'), '2210.03629');
  assert.equal(arxivIdIn('journals/corr/abs-2210'), undefined);
});

test('reading what was read changes nothing', () => {
  for (const [{ acl: _, ...expected }] of writings)
    for (const [name, value] of Object.entries(expected))
      assert.equal(
        textIdentifiers(name === 'pmid' ? `PMID ${value}` : value)[name as keyof Identifiers],
        name === 'openreview' ? undefined : value,
      );
});

test('any text gives identifiers or none, and any DOI comes back from its address', () => {
  fc.assert(fc.property(hostileText, (text) => typeof textIdentifiers(text) === 'object'));
  fc.assert(fc.property(fc.webUrl(), (address) => typeof addressIdentifiers(address) === 'object'));
  const suffix = fc.stringMatching(/^[A-Za-z0-9()<>:;_/-]{1,40}[A-Za-z0-9]$/);
  fc.assert(
    fc.property(suffix, (end) => {
      const doi = `10.1000/${end}`;
      assert.deepEqual(doiIdentifiers(doi), { doi });
      assert.deepEqual(textIdentifiers(`https://doi.org/${encodeURIComponent(doi)}`), { doi });
    }),
  );
});
