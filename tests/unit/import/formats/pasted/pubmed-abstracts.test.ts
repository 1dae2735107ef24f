import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { pubmedAbstractWorks } from '../../../../../src/import/formats/pasted/pubmed-abstracts.ts';
import { fieldsIn } from '../read-works.ts';

test('abstracts that PubMed saves as text', () => {
  const text = `1. Tides Shores. 2018 Jan;72:383-8. doi: 10.5555/t.2017.53.
Epub 2017 Oct 31.

Identification of a tide in the red
shore.

Novak I(1), Orr BK(1)(2).

Author information:
(1)College of Tides, Ulm, Germany;
(2)Institute of Shores.

The tide is a receptor of
the shore.

It rises.

Copyright © 2017 Shores Ltd. All rights reserved.

DOI: 10.5555/t.2017.53
PMCID: PMC77123
PMID: 29097 [Indexed for MEDLINE]


2. J Hands. 2009;26(1):115.

Hands at night.

Berg T.

PMID: 19041262
`;
  assert.equal(formatOf(text)?.name, 'pubmed-abstracts');
  assert.deepEqual(fieldsIn(pubmedAbstractWorks(text)), [
    {
      title: 'Identification of a tide in the red shore',
      authors: ['I Novak', 'BK Orr'],
      abstract: 'The tide is a receptor of the shore.\n\nIt rises.',
      pmid: '29097',
      venue: 'Tides Shores',
      published: '2018-01',
      volume: '72',
      pages: '383-388',
      type: 'article-journal',
      doi: '10.5555/t.2017.53',
      pmcid: 'PMC77123',
      extra: {
        reference: 'Tides Shores. 2018 Jan;72:383-8. doi: 10.5555/t.2017.53. Epub 2017 Oct 31.',
        affiliation: '(1)College of Tides, Ulm, Germany; (2)Institute of Shores.',
        copyright: 'Copyright © 2017 Shores Ltd. All rights reserved.',
      },
    },
    {
      title: 'Hands at night',
      authors: ['T Berg'],
      pmid: '19041262',
      venue: 'J Hands',
      published: '2009',
      volume: '26',
      issue: '1',
      pages: '115',
      type: 'article-journal',
      extra: { reference: 'J Hands. 2009;26(1):115.' },
    },
  ]);
});
