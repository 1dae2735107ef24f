import { element } from '../../dom/element.ts';
import { hashOf } from './chosen.ts';
import type { Facts, Point } from './facts.ts';
import { termSides } from './terms.ts';

/** A paper in the comparison. */
export interface Column {
  facts: Facts;
  /** The weightiest first. */
  terms: readonly string[];
}

type Cell = (Node | string)[];

/** Aspects of a few words. */
const short = new Set(['Published', 'Venue', 'Listed']);

/** The papers side by side, an aspect a row. Texts come as nodes from the papers' pages, made anew. */
export function comparison(document: Document, columns: readonly Column[]): HTMLTableElement {
  const table = element(document, 'table');
  table.setAttribute('role', 'table');
  const head = table.createTHead();
  const names = head.insertRow();
  for (const part of [head, names]) part.setAttribute('role', part === head ? 'rowgroup' : 'row');
  const corner = element(document, 'td');
  corner.setAttribute('role', 'cell');
  names.append(corner, ...columns.map((column) => columnHead(document, column, columns)));
  const body = table.createTBody();
  body.setAttribute('role', 'rowgroup');
  for (const [name, cells] of rowsOf(document, columns)) {
    const row = body.insertRow();
    row.setAttribute('role', 'row');
    if (short.has(name)) row.className = 'compare-short';
    row.append(headCell(document, 'row', [name]));
    for (const [at, cell] of cells.entries()) {
      const data = row.insertCell();
      data.setAttribute('role', 'cell');
      data.append(element(document, 'span', 'compare-of', columns[at]?.facts.short ?? ''));
      if (cell.length > 0) data.append(...cell);
      else data.append(element(document, 'span', 'unknown', '–'));
    }
  }
  return table;
}

function columnHead(document: Document, { facts }: Column, columns: readonly Column[]): HTMLElement {
  const link = element(document, 'a', 'compare-title');
  link.href = facts.path;
  link.dir = 'auto';
  link.append(...copied(document, facts.title));
  const remove = element(document, 'a', 'compare-remove', 'Remove');
  remove.href = hashOf(columns.filter((other) => other.facts !== facts).map((other) => other.facts.id));
  remove.ariaLabel = `Remove ${facts.short}`;
  return headCell(document, 'col', [link, remove]);
}

function headCell(document: Document, scope: 'row' | 'col', parts: Cell): HTMLElement {
  const head = element(document, 'th');
  head.scope = scope;
  head.setAttribute('role', scope === 'row' ? 'rowheader' : 'columnheader');
  head.append(...parts);
  return head;
}

function rowsOf(document: Document, columns: readonly Column[]): [name: string, cells: Cell[]][] {
  const all = columns.map(({ facts }) => facts);
  const words = (of: (facts: Facts) => string | undefined): Cell[] =>
    all.map((facts) => [of(facts) ?? element(document, 'span', 'unknown', 'unknown')]);
  const sides = [...new Set(all.flatMap((facts) => [...facts.sides.keys()]))];
  const terms = termSides(columns.map((column) => column.terms));
  const named = (place: number) => all[place]?.short ?? '';
  const rows: [string, Cell[]][] = [
    ['What it does', all.map(({ gist, path }) => (gist ? [sentenceLink(document, gist, path)] : []))],
    ...sides.map((side): [string, Cell[]] => [
      side,
      all.map((facts) => pointsCell(document, facts.sides.get(side) ?? [], facts.path)),
    ]),
    [
      'Numbers',
      all.map(({ numbers, path }) =>
        items(
          document,
          numbers.map(({ sentence, claims }) => [sentenceLink(document, sentence, path, claims)]),
        ),
      ),
    ],
    ['Published', words(({ published }) => published)],
    ['Venue', words(({ venue }) => venue)],
    ['Listed', words(({ listed }) => listed)],
    ['Authors', words(({ authors }) => authors || undefined)],
    [
      'Shared terms',
      terms.map(({ shared }) =>
        items(
          document,
          shared.map(({ others, terms }) => [
            ...(columns.length > 2
              ? [element(document, 'small', '', `with ${others.map(named).join(', ')}`)]
              : []),
            terms.join(' · '),
          ]),
        ),
      ),
    ],
    ['Own terms', terms.map(({ own }) => (own.length > 0 ? [own.join(' · ')] : []))],
  ];
  return rows.filter(([, cells]) => cells.some((cell) => cell.length > 0));
}

function pointsCell(document: Document, points: readonly Point[], path: string): Cell {
  return items(
    document,
    points.map(({ name, path: topic, reason, anchor }) => {
      const link = element(document, 'a', '', name);
      link.href = topic;
      const source = element(document, anchor ? 'a' : 'span', 'reason', reason);
      if (anchor) source.setAttribute('href', `${path}#${anchor}`);
      return [link, source];
    }),
  );
}

function items(document: Document, entries: readonly Cell[]): Cell {
  if (entries.length === 0) return [];
  const list = element(document, 'ul');
  for (const entry of entries) {
    const item = element(document, 'li');
    item.append(...entry);
    list.append(item);
  }
  return [list];
}

/** A sentence as a link to its place on the paper's page, what it claims marked where it is plain text. */
function sentenceLink(
  document: Document,
  sentence: Element,
  path: string,
  claims: string[] = [],
): HTMLElement {
  const link = element(document, 'a', 'compare-sentence');
  link.href = `${path}#${sentence.id}`;
  link.dir = 'auto';
  if (sentence.childElementCount > 0) {
    link.append(...copied(document, sentence));
    return link;
  }
  let rest = sentence.textContent.replace(/\s+/g, ' ');
  for (const claim of claims.map((words) => words.replace(/^… | …$/g, ''))) {
    const at = rest.indexOf(claim);
    if (at < 0) continue;
    link.append(rest.slice(0, at), element(document, 'mark', '', claim));
    rest = rest.slice(at + claim.length);
  }
  link.append(rest);
  return link;
}

/** What an element of another page holds, without links and addresses, which would be doubled. */
function copied(document: Document, source: Element): Node[] {
  const copy = document.importNode(source, true);
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return [...copy.childNodes];
}
