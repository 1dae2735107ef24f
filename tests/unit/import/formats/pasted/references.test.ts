import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { isReferenceList, referenceWorks } from '../../../../../src/import/formats/pasted/references.ts';
import { fieldsIn } from '../read-works.ts';

test('a list of references, one of which can’t be read', () => {
  const text = `References
[1] T. Berg and K. Roe. Hands that plan. In Proc. Hands, pages 5–9,
    2017.
[2] A. Lee. Grips that hold. Journal of Grips, 3(2):1–10, 2018.
[3] Personal notes, in a drawer.
`;
  assert.equal(formatOf(text)?.name, 'references');
  const said = [...referenceWorks(text)].map((work) => ('fields' in work ? work.fields['title'] : work.line));
  assert.deepEqual(said, ['Hands that plan', 'Grips that hold', 5]);
});

test('references in Markdown without links: bold people, titles in italics, below headings and rules', () => {
  const text = `# Readings

## Hands

**Berg, C. E. (1948).** A theory of hands. *Rope Journal, 27*(3), 379–423.

---

- Hohwy, J. (2013). *The predictive hand*. Oxford University Press.
`;
  assert.equal(formatOf(text)?.name, 'references');
  const works = [...referenceWorks(text)].map((work) => ('fields' in work ? work.fields : work));
  assert.deepEqual(
    works.map((fields) =>
      'title' in fields ? [fields.title, fields['authors'], fields['container']] : fields,
    ),
    [
      ['A theory of hands', ['C. E. Berg'], 'Rope Journal'],
      ['The predictive hand', ['J. Hohwy'], undefined],
    ],
  );
});

test('pages of the web among numbered references are named once, and pages may have letters', () => {
  const text = `# References

[1] L. Holm, D. Roe, Shelves in research, Data Shelf Journal 12 (2013) GRDI75–GRDI81.
[2] The Shelf Project, https://shelf.example.org, accessed 2019.
[3] A. Berg, K. Roe, Shelves that plan, Journal of Hands 3 (2017) 1–9.
[4] Shelfbook, https://shelfbook.example/
`;
  assert.ok(isReferenceList(text));
  const found = [...referenceWorks(text)];
  assert.deepEqual(
    found.flatMap((each) => ('fields' in each ? [[each.fields['title'], each.fields['pages']]] : [])),
    [
      ['Shelves in research', 'GRDI75-GRDI81'],
      ['Shelves that plan', '1-9'],
    ],
  );
  assert.deepEqual(
    found.flatMap((each) => ('note' in each ? [each.note] : [])),
    [
      '2 entries left out as pages of the web: "[2] The Shelf Project, https://shelf.example.org, accessed …" and 1 other',
    ],
  );
});

const cv = (mark: (at: number) => string) => `Ida B. Novak
University of Oslo

EDUCATION
Ph.D. in Rope Science, University of Oslo, 2010.

PUBLICATIONS

Journal Articles
${mark(1)}Novak, I. B., & Orr, B. (2020). Ropes that hold
   in cold water. Journal of Ropes, 12(3), 45-67.
${mark(2)}I. B. Novak, B. Orr, and K. Lee. Splices at sea. Journal of
   Splices, vol. 3, no. 2, pp. 1-10, 2018.

Conference Papers
${mark(3)}I. B. Novak and B. Orr. Slack lines. In Proceedings of the Rope
   Conference, pages 3-9, 2017.
${mark(4)}I. B. Novak. Slack ropes and more. In submission.

INVITED TALKS
${mark(1)}Novak, I. B. (2020). Ropes for everyone. Talk at the University of Oslo.

GRANTS
${mark(1)}Novak, I. B. and Orr, B. (2021). Ropes in the deep. Research Council, 2021.

REFERENCES
Bo Orr, University of Oslo, 2020
`;

test('a CV: what is listed below publications, and nothing from talks or grants', () => {
  for (const mark of [(at: number) => `${at}. `, (at: number) => `[J${at}] `, () => '- ', () => '']) {
    const text = cv(mark);
    assert.equal(formatOf(text)?.name, 'references');
    assert.deepEqual(
      [...referenceWorks(text)].map((work) =>
        'fields' in work ? work.fields['title'] : 'note' in work ? work.note : work,
      ),
      [
        'Ropes that hold in cold water',
        'Splices at sea',
        'Slack lines',
        'Slack ropes and more',
        '6 lines in parts without publications left out: "Ida B. Novak" and 5 others',
      ],
      text,
    );
  }
});

test('a CV without publications is none', () => {
  const text = `Ida Novak

Education

Doctor of Philosophy in Rope Science. University of Oslo, 1998. Thesis on ropes that hold when they are wet and cold.

Experience

Senior engineer of ropes. We show that a new method to splice ropes improves their strength. Evaluated on three ships.
`;
  assert.equal(formatOf(text), undefined);
});

test('PubMed’s summaries, numbered with a colon', () => {
  const text = `1: Berg A, Roe K. Hands that plan
in the cold. J Hands. 2021 Feb 3;4(2):5-9.

2: Lee AB, Orr B. Grips that hold. J Grips. 2020;3(2):1-10.
`;
  assert.deepEqual(
    [...referenceWorks(text)].map((work) => ('fields' in work ? work.fields['title'] : work)),
    ['Hands that plan in the cold', 'Grips that hold'],
  );
});

test('of a CV the parts with publications are read, whose headings in capitals may have several lines; the others are named', () => {
  const text = `ANN ROE

EDUCATION
PhD in textiles, Loom School, 2010

REFEREED JOURNAL ARTICLES AND CHAPTERS IN EDITED
VOLUMES

Roe, A., & Orr, B. (2020). Knots that hold in the rain. Textile Letters, 12(3), 12–30.

Roe, A. (2018). Looms that learn to weave. Textile Letters, 10(1), 1–9.

INVITED TALKS AND PRESENTATIONS AT CONFERENCES
AND WORKSHOPS

Roe, A. (2019). How looms learn. Talk at the Loom Conference, Oslo.
`;
  assert.equal(isReferenceList(text), true);
  const found = [...referenceWorks(text)];
  assert.deepEqual(
    found.flatMap((one) => ('fields' in one ? [one.fields['title']] : [])),
    ['Knots that hold in the rain', 'Looms that learn to weave'],
  );
  assert.deepEqual(
    found.flatMap((one) => ('note' in one ? [one.note] : [])),
    ['5 lines in parts without publications left out: "ANN ROE" and 4 others'],
  );
});

test('headings that go on in a second line, front matter and code are no references', () => {
  const text = `---
title: "Publications"
---

\`\`\`{r setup}
library(knitr)
\`\`\`

Education
PhD in walks, University of Oslo, 2010

Publications in international
journals and proceedings

1. Novak, I., & Berg, T. (2021). Walks in winter. Journal of Walks, 12(3), 155-162.
2. Okafor, L. (2020). Sleep in spring. Journal of Sleep, 3(1), 1-12.
`;
  assert.ok(isReferenceList(text));
  const found = [...referenceWorks(text)];
  assert.deepEqual(
    found.flatMap((each) => ('fields' in each ? [[each.line, each.fields['title']]] : [])),
    [
      [15, 'Walks in winter'],
      [16, 'Sleep in spring'],
    ],
  );
  assert.deepEqual(
    found.filter((each) => 'fault' in each),
    [],
  );
});

test('a list of publications with marks of equal contribution, and the headings of its parts', () => {
  const text = [
    'SELECTED PUBLICATIONS (* equal contribution)',
    '',
    'Ann Roe*, Carl Kent*, Dora Berg. Shelves that Hold What They Should. NeurIPS 2023.',
    'Carl Kent, Ann Roe. On the Order of Drawers. ICML 2022 (Oral).',
    '',
    'JOURNAL ARTICLES',
    '',
    'Dora Berg and Ann Roe, "What holds a shelf?," in Proc. IEEE Int. Conf. Shelves (ICS), Oslo, Norway, 2019, pp. 100-107.',
  ].join('\n');
  assert.equal(isReferenceList(text), true);
  assert.deepEqual(
    fieldsIn(referenceWorks(text)).map(({ title, authors, venue, container, awards }) => [
      title,
      authors,
      venue ?? container,
      awards,
    ]),
    [
      [
        'Shelves that Hold What They Should',
        ['Ann Roe', 'Carl Kent', 'Dora Berg'],
        'NeurIPS 2023',
        undefined,
      ],
      ['On the Order of Drawers', ['Carl Kent', 'Ann Roe'], 'ICML 2022', ['Oral']],
      ['What holds a shelf?', ['Dora Berg', 'Ann Roe'], 'Proc. IEEE Int. Conf. Shelves (ICS)', undefined],
    ],
  );
});

test('what is said in brackets behind a title in the style of APA is the kind of work', () => {
  const text = [
    'Roe, A. B. (2018, May). Shelves in the wild [Conference presentation]. Annual Meeting on Shelves, Oslo, Norway.',
    'Roe, A. B. (2019). All of the shelves [Data set]. Zenodo.',
    'Roe, A. B. (2020). The drawer [Doctoral dissertation, University of Oslo]. Archive.',
  ].join('\n\n');
  assert.deepEqual(
    fieldsIn(referenceWorks(text)).map(({ title, type }) => [title, type]),
    [
      ['Shelves in the wild', 'speech'],
      ['All of the shelves', 'dataset'],
      ['The drawer', 'thesis'],
    ],
  );
});

test('German books line by line below the data of a page, each line with its break', () => {
  const text = `+++
title = 'Seile'
+++
## Handbücher
Berg, Tove/ Roe, Kit (Hgg.): Das Jahrhundert der Seile. Von Hand zu Hand, 3 Bde., Ulm 2019.<br>
Holm, Ida: Kleine Seilkunde, Regensburg <sup>5</sup>2019.<br>
Voss, Jörg (Hg.): Seile und Taue, Stuttgart 2012 (=Seilkunde 8).

## Zum Anfang
Lang, Ada (Hg): Vom Seil, Weinheim/ Basel 1993.
`;
  assert.equal(formatOf(text)?.name, 'references');
  assert.deepEqual(
    fieldsIn(referenceWorks(text)).map(({ title, authors, editors, edition, published }) => [
      title,
      authors ?? null,
      editors ?? null,
      edition ?? null,
      published,
    ]),
    [
      ['Das Jahrhundert der Seile. Von Hand zu Hand', null, ['Tove Berg', 'Kit Roe'], null, '2019'],
      ['Kleine Seilkunde', ['Ida Holm'], null, '5', '2019'],
      ['Seile und Taue', null, ['Jörg Voss'], null, '2012'],
      ['Vom Seil', null, ['Ada Lang'], null, '1993'],
    ],
  );
});
