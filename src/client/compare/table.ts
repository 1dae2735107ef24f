import { bylineOf } from '../../shelf/record/byline.ts';
import type { HighlightPoint, PaperData } from '../../shelf/record/paper-data.ts';
import { machineDate, writtenDate } from '../../shelf/written-date.ts';
import { comparison, fields, highlights, status as statuses } from '../../words/words.ts';
import { button, type ElementContent, element } from '../dom/element.ts';
import { comparedTerms } from './terms.ts';

/** The aspects that come first, in this order; others that papers have come after them. */
const aspects = ['Task', 'Method', 'Benchmark', highlights.numbers];

/** What each paper has in a row; nothing where the paper doesn't say. */
type Row = [name: string, cells: ElementContent[][]];

/**
 * Papers side by side, an aspect a row; what several of them have in common has the class `shared`. `show`
 * gets the ids that are left when one is removed. `base` ends with a slash.
 */
export function comparisonTable(
  base: string,
  papers: readonly PaperData[],
  show: (ids: string[]) => void,
): HTMLTableElement {
  const names = new Set([
    ...aspects,
    ...papers.flatMap(({ highlights }) => highlights.map(({ name }) => name)),
  ]);
  const terms = comparedTerms(
    papers.map(({ title, sentences }) => `${title}. ${sentences.map(({ text }) => text).join(' ')}`),
  );
  const rows: Row[] = [
    [
      fields.published,
      papers.map(({ published }) => [published && (machineDate(published) ?? writtenDate(published))]),
    ],
    [fields.venue, papers.map(({ venue }) => [venue])],
    [fields.type, papers.map(({ type }) => [type])],
    [fields.status, papers.map(({ status }) => [status && statuses.marks[status]])],
    [fields.awards, papers.map(({ awards = [] }) => [joined(awards)])],
    [fields.keywords, papers.map(({ keywords = [] }) => [joined(keywords)])],
    [comparison.key, papers.map((paper) => [keySentence(base, paper)])],
    ...[...names].map((name): Row => [name, aspectCells(base, papers, name)]),
    [
      comparison.shared,
      papers.map((_, at) => [
        joined(terms.shared.filter(({ texts }) => texts.includes(at)).map(({ term }) => term)),
      ]),
    ],
    [comparison.own, terms.own.map((own) => [joined(own)])],
  ];
  const remove = (removed: string) => show(papers.map(({ id }) => id).filter((id) => id !== removed));
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, element('td'), ...papers.map((paper) => headCell(base, paper, remove))),
    ),
    element(
      'tbody',
      {},
      ...rows.filter(([, cells]) => cells.flat().some(Boolean)).map((row) => rowOf(row, papers)),
    ),
  );
}

function headCell(base: string, paper: PaperData, remove: (id: string) => void): HTMLElement {
  const { id, title } = paper;
  return element(
    'th',
    { scope: 'col', dir: 'auto' },
    element('a', { href: `${base}papers/${id}/` }, title),
    element('span', 'comparison-people', bylineOf(paper, 2)),
    button('marker icon-remove', comparison.remove, () => remove(id), {
      ariaLabel: comparison.removeOf(title),
    }),
  );
}

/** On a narrow screen each cell says which paper it is of. */
function rowOf([name, cells]: Row, papers: readonly PaperData[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...cells.map((cell, at) =>
      element(
        'td',
        {},
        element('span', { className: 'comparison-of', ariaHidden: 'true' }, papers[at]?.title.split(':')[0]),
        ...(cell.some(Boolean) ? cell : [element('span', 'unknown', comparison.notSaid)]),
      ),
    ),
  );
}

/** What each paper says of an aspect; topics that several have are shared. */
function aspectCells(base: string, papers: readonly PaperData[], aspect: string): ElementContent[][] {
  const points = papers.map(({ highlights }) => highlights.find(({ name }) => name === aspect)?.points ?? []);
  const named = points.flat().map(({ name }) => name);
  const isShared = ({ name }: HighlightPoint) =>
    name !== undefined && named.indexOf(name) !== named.lastIndexOf(name);
  return papers.map((paper, at) =>
    (points[at] ?? []).map((point) => pointElement(base, paper, point, isShared(point))),
  );
}

function keySentence(base: string, paper: PaperData): ElementContent {
  const sentence = paper.sentences.find(({ anchor }) => anchor === paper.key);
  return sentence && pointElement(base, paper, { said: sentence.text, anchor: sentence.anchor }, false);
}

function pointElement(
  base: string,
  { id }: PaperData,
  { name, said, anchor }: HighlightPoint,
  isShared: boolean,
): HTMLElement {
  const className = name ? 'reason' : 'claim';
  return element(
    'p',
    isShared ? 'shared' : '',
    name && element('span', {}, name),
    name && said && ' ',
    said &&
      (anchor
        ? element('a', { className, href: `${base}papers/${id}/#${anchor}` }, said)
        : element('span', className, said)),
  );
}

function joined(terms: readonly string[]): ElementContent {
  return terms.length > 0 && element('p', {}, terms.join(' · '));
}
