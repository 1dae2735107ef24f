import { percentDecoded } from '../../paper/percent-decoded.ts';
import type { PaperData } from '../../shelf/record/paper-data.ts';
import { comparison } from '../../words/words.ts';
import { baseAddress } from '../dom/address.ts';
import { element } from '../dom/element.ts';
import { type PaperReader, paperReader } from '../paper/reader.ts';
import { paperChooser } from './paper-chooser.ts';
import { maxPapers, minPapers } from './size.ts';
import { comparisonTable } from './table.ts';

/** Draws into `place` the papers that the page's address names, side by side, whenever it changes. */
export function startComparison(place: HTMLElement, root: string): void {
  const base = baseAddress(root);
  const read = paperReader(base);
  const notice = element('p', { className: 'list-notice', role: 'status' });
  const table = element('div', 'comparison');
  const chooser = paperChooser(base, (id) => show([...addressedNames(), id]));
  let turn = 0;
  place.append(notice, table, chooser);

  async function open(): Promise<void> {
    const own = ++turn;
    const names = [...new Set(addressedNames())];
    const found = await Promise.all(names.slice(0, maxPapers).map((name) => foundPaper(read, name)));
    if (own !== turn) return;
    const papers = found.filter((paper) => typeof paper === 'object');
    notice.textContent = noticeOf(names, found, papers.length);
    table.replaceChildren(...(papers.length > 0 ? [comparisonTable(base, papers, show)] : []));
    chooser.hidden = papers.length >= maxPapers;
  }

  function show(ids: readonly string[]): void {
    history.replaceState(history.state, '', `#${ids.join(',')}`);
    open();
  }

  addEventListener('hashchange', open);
  open();
}

/** A paper, or why there is none. */
type FoundPaper = PaperData | 'unknown' | 'unreachable';

async function foundPaper(read: PaperReader, name: string): Promise<FoundPaper> {
  if (!/^[\w.-]+$/.test(name)) return 'unknown';
  try {
    return (await read(name)) ?? 'unknown';
  } catch {
    return 'unreachable';
  }
}

function noticeOf(names: readonly string[], found: readonly FoundPaper[], papers: number): string {
  const missing = (why: FoundPaper) => names.filter((_, at) => found[at] === why);
  const [unknown, unreachable] = [missing('unknown'), missing('unreachable')];
  return [
    unknown.length > 0 && comparison.unknown(unknown),
    unreachable.length > 0 && comparison.unreachable(unreachable),
    names.length > maxPapers && comparison.tooMany(names.length - maxPapers),
    papers < minPapers && comparison.tooFew,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The ids or aliases that the page's address names. */
function addressedNames(): string[] {
  return percentDecoded(location.hash.slice(1)).split(',').filter(Boolean);
}
