import assert from 'node:assert/strict';
import test from 'node:test';
import { apa, chicago, ieee, type Reference } from '../../../../src/paper/citation/reference.ts';
import type { Paper } from '../../../../src/paper/paper.ts';
import { htmlOf, textLineOf } from '../../../../src/paper/text/render.ts';
import { paperOf } from '../../paper-of.ts';

const react: Partial<Paper> = {
  title: 'ReAct: Reasoning and Acting',
  authors: ['Shunyu Yao', 'Jeffrey Zhao', 'Jan-Piet K. van der Berg III'],
  published: '2022-10-06',
  arxiv: '2210.03629',
};
const edited: Partial<Paper> = {
  title: 'American Christianities',
  type: 'book',
  editors: ['Catherine Brekus', 'W. Gilpin'],
  publisher: 'UNC Press',
  published: '2011',
};
const many = Array.from({ length: 22 }, (_, index) => `A. B${String.fromCharCode(97 + index)}`);

const cases: [what: string, style: Reference, known: Partial<Paper>, line: string][] = [
  [
    'a preprint, APA',
    apa,
    react,
    'Yao, S., Zhao, J., & van der Berg, J.-P. K., III. (2022). ReAct: Reasoning and Acting (arXiv:2210.03629). arXiv. https://arxiv.org/abs/2210.03629',
  ],
  [
    'a preprint, IEEE',
    ieee,
    react,
    'S. Yao, J. Zhao, and J.-P. K. van der Berg III, “ReAct: Reasoning and Acting,” 2022, arXiv:2210.03629.',
  ],
  [
    'a preprint, Chicago',
    chicago,
    react,
    'Yao, Shunyu, Jeffrey Zhao, and Jan-Piet K. van der Berg III. 2022. “ReAct: Reasoning and Acting.” arXiv. https://arxiv.org/abs/2210.03629.',
  ],
  [
    'a conference paper, APA',
    apa,
    { ...react, authors: ['Shunyu Yao', 'Nexa AI Team'], venue: 'ICLR 2023', doi: '10.1/a' },
    'Yao, S., & Nexa AI Team. (2023). ReAct: Reasoning and Acting. In ICLR 2023. https://doi.org/10.1/a',
  ],
  [
    'a conference paper, IEEE',
    ieee,
    { ...react, authors: ['Shunyu Yao'], venue: 'ICLR', doi: '10.1/a' },
    'S. Yao, “ReAct: Reasoning and Acting,” in ICLR, 2022, doi: 10.1/a.',
  ],
  [
    'a journal article with a question, IEEE',
    ieee,
    { title: 'Who Acts?', authors: ['Plato', 'Ada Byron'], venue: 'TMLR 2024', openreview: 'abcdefgh' },
    'Plato and A. Byron, “Who Acts?” TMLR 2024. [Online]. Available: https://openreview.net/forum?id=abcdefgh',
  ],
  [
    'a journal article, APA',
    apa,
    { title: 'Who Acts?', authors: ['山田 太郎'], venue: 'Nature' },
    '山田 太郎. (n.d.). Who Acts? Nature.',
  ],
  [
    'a book with editors alone, APA',
    apa,
    edited,
    'Brekus, C., & Gilpin, W. (Eds.). (2011). American Christianities. UNC Press.',
  ],
  [
    'a book with editors alone, IEEE',
    ieee,
    edited,
    'C. Brekus and W. Gilpin, Eds., “American Christianities,” UNC Press, 2011.',
  ],
  [
    'a book with one editor alone, Chicago',
    chicago,
    { ...edited, editors: ['Clark Gilpin'] },
    'Gilpin, Clark, ed. 2011. “American Christianities.” UNC Press.',
  ],
  ['nothing known, APA', apa, { title: 'Acting' }, 'Acting. (n.d.).'],
  ['nothing known, IEEE', ieee, { title: 'Acting' }, '“Acting,” n.d.'],
  ['nothing known, Chicago', chicago, { title: 'Acting' }, '“Acting.” n.d.'],
  [
    'many authors, APA',
    apa,
    { title: 'Acting', authors: many },
    `${many
      .slice(0, 19)
      .map((name) => `B${name.slice(-1)}, A.`)
      .join(', ')}, . . . Bv, A. (n.d.). Acting.`,
  ],
  ['many authors, IEEE', ieee, { title: 'Acting', authors: many }, 'A. Ba et al., “Acting,” n.d.'],
  [
    'many authors, Chicago',
    chicago,
    { title: 'Acting', authors: many },
    'Ba, A., A. Bb, A. Bc, A. Bd, A. Be, A. Bf, A. Bg, et al. n.d. “Acting.”',
  ],
];

for (const [what, style, known, line] of cases) {
  test(`the reference of ${what}`, () => assert.equal(textLineOf(style(paperOf(known))), line));
}

test('titles and venues are slanted where the style has it, superscripts stay', () => {
  const html = htmlOf(apa(paperOf({ ...react, title: 'A^2Nav', authors: ['Ada Byron'] })));
  assert.match(html, /\(2022\)\. <em>A<sup>2<\/sup>Nav<\/em> \(arXiv/);
  assert.match(htmlOf(chicago(paperOf({ ...react, venue: 'R<b>' }))), /<em>R&lt;b&gt;<\/em>/);
});

test('a report and a patent have their number, a book its edition and volume', () => {
  const report: Partial<Paper> = {
    title: 'A Report',
    type: 'report',
    number: 'TR-12/3',
    publisher: 'NASA',
    extra: { genre: 'Memorandum' },
  };
  const patent: Partial<Paper> = { title: 'A Patent', type: 'patent', number: 'US1' };
  const book: Partial<Paper> = {
    title: 'A Book',
    type: 'book',
    edition: '2',
    volume: '3',
    publisher: 'Springer',
  };
  const part: Partial<Paper> = {
    title: 'A Part',
    type: 'chapter',
    container: 'A Book',
    edition: '2nd',
    volume: '3',
    pages: '1-20',
  };
  for (const [known, ...lines] of [
    [
      report,
      '(2001). A Report (Memorandum No. TR-12/3). NASA.',
      '“A Report,” NASA, Memorandum TR-12/3, 2001.',
      '2001. “A Report.” Memorandum TR-12/3. NASA.',
    ],
    [
      patent,
      '(2001). A Patent (Patent No. US1).',
      '“A Patent,” Patent US1, 2001.',
      '2001. “A Patent.” Patent US1.',
    ],
    [
      book,
      '(2001). A Book (2nd ed., Vol. 3). Springer.',
      '“A Book,” 2nd ed., vol. 3, Springer, 2001.',
      '2001. “A Book.” 2nd ed. Vol. 3. Springer.',
    ],
    [
      part,
      '(2001). A Part. In A Book (2nd ed., Vol. 3, pp. 1–20).',
      '“A Part,” in A Book, 2nd ed., vol. 3, pp. 1–20, 2001.',
      '2001. “A Part.” In A Book, 2nd ed., vol. 3, 1–20.',
    ],
  ] as const)
    for (const [at, style] of [apa, ieee, chicago].entries()) {
      const line = textLineOf(style(paperOf({ authors: ['Ann Bo'], published: '2001', ...known })));
      assert.equal(line.replace(/^(?:A\. Bo, |Bo, A(?:nn)?\. )/, ''), lines[at]);
    }
});

test('quotation marks within a title that stands in some are single ones', () => {
  for (const title of ['“Under care”: A study', '"Under care": A study'])
    assert.match(textLineOf(ieee(paperOf({ title, authors: ['Ann Bo'] }))), /“‘Under care’: A study,”/);
});
