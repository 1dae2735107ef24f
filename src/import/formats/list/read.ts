import { shortened } from '../../problem.ts';
import type { RawNote, RawWork } from '../work.ts';
import { htmlListWorks, type ListWorks, listWorks } from './works.ts';

/** The works in a list in Markdown, and its entries with a link that are none. */
export function readMarkdownList(text: string): (RawWork | RawNote)[] {
  return found(listWorks(text));
}

/** The works in a list in HTML, and its entries with a link that are none. */
export function readHtmlList(text: string): (RawWork | RawNote)[] {
  return found(htmlListWorks(text));
}

function found({ works, others }: ListWorks): (RawWork | RawNote)[] {
  const notes = others.map(({ line, text }) => ({
    line,
    note: `not taken for a paper: "${shortened(text, 80)}"`,
    remedy: 'If it is one, give it a link to the paper, or its authors and year.',
  }));
  return [...works, ...notes];
}
