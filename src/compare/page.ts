import { decoded } from '../dom/address.ts';
import { button, element } from '../dom/element.ts';
import type { CardReader } from '../keeping/card.ts';
import type { PaperName } from '../shelf/names.ts';
import { type Column, columnIn, type Point } from './column.ts';
import { comparedTerms } from './terms.ts';

const fewest = 2;
const most = 5;

/** So many titles are offered for what is typed. */
const offered = 8;

/** The aspects that every comparison has, in this order; others that papers have come after them. */
const aspects = ['Task', 'Method', 'Benchmark', 'Numbers'];

/** Shows the papers that the page's address names side by side, and those that it names from now on. */
export function startComparison(place: HTMLElement, base: string, reader: CardReader): void {
  const { ownerDocument: document } = place;
  let turn = 0;
  const notice = element(document, 'p', 'list-notice');
  notice.setAttribute('role', 'status');
  const table = element(document, 'div', 'comparison');
  const adding = addingForm();
  place.append(notice, table, adding.form);

  async function open(): Promise<void> {
    const own = ++turn;
    const names = [...new Set(decoded(location.hash.slice(1)).split(',').filter(Boolean))];
    const asked = names.slice(0, most);
    const read = await Promise.all(asked.map((name) => columnOf(name)));
    if (own !== turn) return;
    const columns = read.flatMap((column) => (typeof column === 'object' ? column : []));
    const strange = asked.filter((_, at) => read[at] === 'unknown');
    const unread = asked.filter((_, at) => read[at] === 'unread');
    notice.textContent = [
      strange.length > 0 ? `Not on this shelf: ${strange.join(', ')}.` : '',
      unread.length > 0 ? `Out of reach now: ${unread.join(', ')}. Reload when there is a network.` : '',
      names.length > most ? `Five papers fit side by side; ${names.length - most} are left out.` : '',
      columns.length < fewest ? 'A comparison takes two papers or more: add them below.' : '',
    ]
      .filter(Boolean)
      .join(' ');
    table.replaceChildren(...(columns.length > 0 ? [tableOf(columns)] : []));
    adding.form.hidden = columns.length >= most;
  }

  async function columnOf(name: string): Promise<Column | 'unknown' | 'unread'> {
    if (!/^[\w.-]+$/.test(name)) return 'unknown';
    try {
      const page = await reader.page(name);
      return page ? columnIn(page.document, page.id) : 'unknown';
    } catch {
      return 'unread';
    }
  }

  /** Shows these papers; they are in the address. */
  function show(ids: readonly string[]): void {
    history.replaceState(history.state, '', `#${ids.join(',')}`);
    open();
  }

  function tableOf(columns: readonly Column[]): HTMLTableElement {
    const made = element(document, 'table');
    made.append(headOf(columns));
    const body = element(document, 'tbody');
    const add = (name: string, cells: readonly (readonly (Node | string)[])[]) => {
      if (cells.every((cell) => cell.length === 0)) return;
      const row = element(document, 'tr');
      const head = element(document, 'th', '', name);
      head.scope = 'row';
      row.append(head, ...cells.map((cell, at) => cellOf(columns[at], cell)));
      body.append(row);
    };
    add(
      'Published',
      columns.map(({ card }) => (card.published ? [card.published.replaceAll('/', '-')] : [])),
    );
    add(
      'Venue',
      columns.map(({ card }) => (card.venue ? [card.venue] : [])),
    );
    add(
      'What it does',
      columns.map((column) => (column.key ? [pointElement(column, column.key, false)] : [])),
    );
    const others = columns.flatMap((column) => [...column.aspects.keys()]);
    for (const aspect of new Set([...aspects, ...others])) {
      const counts = new Map<string, number>();
      for (const column of columns)
        for (const { name } of column.aspects.get(aspect) ?? [])
          counts.set(name, (counts.get(name) ?? 0) + 1);
      add(
        aspect,
        columns.map((column) =>
          (column.aspects.get(aspect) ?? []).map((point) =>
            pointElement(column, point, point.name !== '' && (counts.get(point.name) ?? 0) > 1),
          ),
        ),
      );
    }
    const terms = comparedTerms(columns.map(({ text }) => text));
    add(
      'Terms in common',
      columns.map((_, at) =>
        wordsElement(terms.shared.filter(({ texts }) => texts.includes(at)).map(({ term }) => term)),
      ),
    );
    add(
      'Terms of its own',
      terms.own.map((own) => wordsElement(own)),
    );
    made.append(body);
    return made;
  }

  function headOf(columns: readonly Column[]): HTMLTableSectionElement {
    const head = element(document, 'thead');
    const row = element(document, 'tr');
    row.append(element(document, 'td', 'visually-hidden'));
    for (const { card } of columns) {
      const cell = element(document, 'th');
      cell.scope = 'col';
      cell.dir = 'auto';
      const link = element(document, 'a', '', card.title);
      link.href = `${base}papers/${card.id}/`;
      const [first, second, ...rest] = card.authors;
      const people =
        [first, second].filter(Boolean).join(', ') + (rest.length > 0 ? ` and ${rest.length} more` : '');
      const gone = button(document, 'marker', 'Remove', () =>
        show(columns.map((column) => column.card.id).filter((id) => id !== card.id)),
      );
      gone.setAttribute('aria-label', `Remove: ${card.title}`);
      cell.append(link, element(document, 'span', 'comparison-people', people), gone);
      row.append(cell);
    }
    head.append(row);
    return head;
  }

  /** A cell; on a narrow screen it says which paper it is of. */
  function cellOf(column: Column | undefined, content: readonly (Node | string)[]): HTMLTableCellElement {
    const cell = element(document, 'td');
    const of = element(document, 'span', 'comparison-of', column?.card.title.split(':')[0]);
    of.setAttribute('aria-hidden', 'true');
    cell.append(of, ...(content.length > 0 ? content : [element(document, 'span', 'unknown', 'not said')]));
    return cell;
  }

  function pointElement({ card }: Column, { name, said, anchor }: Point, isShared: boolean): HTMLElement {
    const made = element(document, 'p', isShared ? 'shared' : '');
    if (name) made.append(element(document, 'span', '', name), ' ');
    const reason = element(document, anchor ? 'a' : 'span', name ? 'reason' : 'claim', said);
    if (anchor) reason.setAttribute('href', `${base}papers/${card.id}/#${anchor}`);
    made.append(reason);
    return made;
  }

  function wordsElement(words: readonly string[]): Node[] {
    return words.length > 0 ? [element(document, 'p', '', words.join(' · '))] : [];
  }

  function addingForm() {
    const form = element(document, 'form', 'comparison-add');
    const label = element(document, 'label', '', 'Add a paper by its title');
    const field = element(document, 'input');
    field.type = 'search';
    field.id = 'add';
    label.htmlFor = field.id;
    const found = element(document, 'ul', 'comparison-found');
    found.setAttribute('aria-label', 'Papers with these words in the title');
    let names: Promise<PaperName[]> | undefined;
    const offer = async () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      names ??= fetch(`${base}names.json`).then((answer) => answer.json());
      const all = await names.catch(() => {
        names = undefined;
        return [];
      });
      if (words.join(' ') !== field.value.toLowerCase().split(/\s+/).filter(Boolean).join(' ')) return;
      const fits = all.filter(([, title]) => words.every((word) => title.toLowerCase().includes(word)));
      found.replaceChildren(
        ...(words.length === 0 ? [] : fits.slice(0, offered)).map(([id, title]) => {
          const item = element(document, 'li');
          const choose = button(document, 'marker', title, () => {
            const shown = decoded(location.hash.slice(1)).split(',').filter(Boolean);
            field.value = '';
            found.replaceChildren();
            show([...shown, id]);
            field.focus();
          });
          item.append(choose);
          return item;
        }),
      );
    };
    field.addEventListener('input', offer);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      found.querySelector('button')?.click();
    });
    form.append(label, field, found);
    return { form };
  }

  addEventListener('hashchange', open);
  open();
}
