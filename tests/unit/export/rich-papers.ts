import { linkListNames, type Paper, workTypes } from '../../../src/paper/paper.ts';
import { papersIn } from '../../papers.ts';
import { hardPapers } from '../paper/citation/papers.ts';
import { paperOf } from '../paper-of.ts';

/** A paper with a value in every field. */
export const richPaper: Paper = paperOf({
  id: 'a-study-of-rest',
  title: 'A Study of $\\alpha$-Rest: 50\\% of H_2O & {More}, by \\emph{Hand} -- "twice"',
  abstract:
    'We rest {much} at 9~am, for $O(n \\log n)$ hours -- and 50% of a_b.\n\nThe code is at https://github.com/own/code, not ours; `quoted\' "text" \\ours.',
  authors: ['Hal Daumé III', 'Jan van der Berg', 'Nexa AI Team', '山田 太郎', 'Barnes and Noble', 'Plato'],
  editors: ['Ada Byron', 'Gemini Team, Google'],
  published: '2022-10-06',
  listed: '2023-01-02',
  type: 'article-journal',
  venue: 'JoR 2023',
  container: 'Journal of Rest & Sleep',
  volume: '12',
  issue: '3-4',
  pages: '227-238',
  number: 'e17',
  publisher: 'Rest & Sons',
  place: 'Genève',
  series: 'Notes on Rest',
  edition: '2nd',
  isbn: ['978-3-16-148410-0'],
  issn: ['1234-5679', '2049-3630'],
  arxiv: '2210.03629',
  doi: '10.1234/a_b(1)',
  openreview: 'WE_vluYUL-X',
  pmid: '30898391',
  pmcid: 'PMC6531421',
  keywords: ['sleep, deep', 'rest & play', 'C#'],
  categories: ['cs.RO', 'cs.AI'],
  language: 'en',
  awards: ['Best Paper', 'Test of Time; 2032'],
  status: 'retracted',
  orcid: { 'Jan van der Berg': '0000-0002-1825-0097' },
  key: 'DBLP:journals/rest/Daume22',
  links: {
    paper: 'https://publisher.example/a?b=1&c=2',
    pdf: 'https://publisher.example/a_b.pdf',
    code: ['https://github.com/own/one', 'https://github.com/own/two'],
    project: ['https://own.example/~p'],
    video: ['https://video.example/1'],
    slides: ['https://slides.example/1'],
    poster: ['https://poster.example/1'],
    data: ['https://data.example/1'],
    model: ['https://model.example/1'],
    demo: ['https://demo.example/1'],
    supplement: ['https://supp.example/1'],
    review: ['https://review.example/1'],
  },
  signals: { upvotes: { value: 12, read: '2023-01-03' } },
  topics: ['rest'],
  aliases: ['rest'],
  remarks: ['One page is missing.'],
  extra: { note: 'To appear {soon}', genre: 'Essay' },
});

/** One paper of every type of CSL, and of none, with what is usually known of it. */
export const papersOfTypes: readonly Paper[] = [undefined, ...workTypes].map((type) =>
  paperOf({
    id: `of-type-${type?.replaceAll('_', '-') ?? 'unknown'}`,
    title: `Of Type ${type?.replaceAll('_', '-') ?? 'unknown'}`,
    ...(type && { type }),
    authors: ['Ada Byron'],
    editors: ['Alan Turing'],
    published: '2021-04',
    container: 'Where It Stands',
    volume: '2',
    issue: '5',
    pages: '7-9',
    number: '33',
    publisher: 'House',
    place: 'London',
    isbn: ['978-3-16-148410-0'],
    issn: ['1234-5679'],
    language: 'en',
    links: { paper: `https://house.example/${type ?? 'unknown'}` },
  }),
);

/** Two papers of one title, and papers of which hardly anything is known. */
export const plainPapers: readonly Paper[] = [
  paperOf({ id: 'editorial', title: 'Editorial', authors: ['Ada Byron'], published: '2020' }),
  paperOf({ id: 'editorial-2', title: 'Editorial', authors: ['Alan Turing'], published: '2021' }),
  paperOf({ id: 'chosen', title: 'An Id of Its Own', published: '2019-05-17' }),
  paperOf({ id: 'without-links', title: 'Without Links', abstract: 'See https://github.com/other/code.' }),
];

/** Papers of which one address is known, a PDF or another link. */
export const linkedPapers: readonly Paper[] = [
  paperOf({ id: 'a-pdf-alone', title: 'A PDF Alone', links: { pdf: 'https://house.example/alone.pdf' } }),
  paperOf({
    id: 'a-pdf-by-name',
    title: 'A PDF by Name',
    links: { pdf: 'https://house.example/bitstream/7' },
  }),
  paperOf({ id: 'in-pubmed', title: 'In PubMed', pmid: '30898391' }),
  ...linkListNames.map((kind) =>
    paperOf({ id: `with-${kind}`, title: `With ${kind}`, links: { [kind]: ['https://house.example/it'] } }),
  ),
];

/** Papers of a time whose years have fewer than four digits, or are counted backwards. */
export const oldPapers: readonly Paper[] = [
  '-0299',
  '-1199',
  '0000',
  '0079',
  '0300',
  '0999-05',
  '-0043-03-15',
].map((published) =>
  paperOf({
    id: `on-the-sea-in-${published.replace(/^-/, 'minus-')}`,
    title: `On the Sea in ${published.replace(/^-/, 'Minus ')}`,
    authors: ['Plato'],
    type: 'book',
    published,
  }),
);

/** The papers that every file must give back as they are, by what they are. */
export const paperSets: Readonly<Record<string, readonly Paper[]>> = {
  'a paper with every field': [richPaper],
  'papers of every type': papersOfTypes,
  'papers of which little is known': plainPapers,
  'papers of which one address is known': linkedPapers,
  'papers of an old time': oldPapers,
  'papers that are hard to cite': hardPapers,
  'the default shelf': papersIn('content'),
};
