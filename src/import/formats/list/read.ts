import { shortened } from '../../problem.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { hasRecords, recordedWorks } from './records.ts';
import { type ListWorks, listWorks } from './works.ts';

/** The works in a list in Markdown, and its entries with a link that are none. */
export function readMarkdownList(text: string): (RawWork | RawFault | RawNote)[] {
  if (!hasRecords(text)) return found(listWorks(text));
  const { found: recorded, lines } = recordedWorks(text);
  return [...recorded, ...found(listWorks(text)).filter(({ line }) => !lines.has(line))];
}

function found({ works, others }: ListWorks): (RawWork | RawNote)[] {
  const notes = others.map(({ line, text }) => ({
    line,
    note: `not taken for a paper: "${shortened(text, 80)}"`,
    remedy: 'If it is one, give it a link to the paper, or its authors and year.',
  }));
  return [...works, ...notes];
}
