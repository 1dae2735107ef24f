import { decoded } from '../dom/address.ts';
import { element } from '../dom/element.ts';
import type { PaperReader } from '../saved/paper-reader.ts';
import { addingForm } from './adding.ts';
import { type ComparedPaper, comparedPaper } from './column.ts';
import { comparisonTable } from './table.ts';

const fewest = 2;
const most = 5;

/** Shows the papers that the page's address names side by side, and those that it names from now on. */
export function startComparison(place: HTMLElement, base: string, reader: PaperReader): void {
  const { ownerDocument: document } = place;
  let turn = 0;
  const notice = element(document, 'p', 'list-notice');
  notice.setAttribute('role', 'status');
  const table = element(document, 'div', 'comparison');
  const adding = addingForm(document, base, (id) => show([...named(), id]));
  place.append(notice, table, adding);

  async function open(): Promise<void> {
    const own = ++turn;
    const names = [...new Set(named())];
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
    table.replaceChildren(...(columns.length > 0 ? [comparisonTable(document, base, columns, show)] : []));
    adding.hidden = columns.length >= most;
  }

  async function columnOf(name: string): Promise<ComparedPaper | 'unknown' | 'unread'> {
    if (!/^[\w.-]+$/.test(name)) return 'unknown';
    try {
      const page = await reader.page(name);
      return page ? comparedPaper(page.document, page.id) : 'unknown';
    } catch {
      return 'unread';
    }
  }

  /** Shows these papers; they are in the address. */
  function show(ids: readonly string[]): void {
    history.replaceState(history.state, '', `#${ids.join(',')}`);
    open();
  }

  addEventListener('hashchange', open);
  open();
}

/** The papers that the page's address names. */
function named(): string[] {
  return decoded(location.hash.slice(1)).split(',').filter(Boolean);
}
