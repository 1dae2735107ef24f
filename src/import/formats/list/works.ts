import type { RootContent } from 'mdast';
import type { RawWork } from '../work.ts';
import { listedIn } from './collect.ts';
import { inSection } from './joined-fields.ts';
import { hasWebLink, otherOf, Reading } from './reading.ts';
import { tableRows } from './table.ts';
import { htmlNodes, markdownNodes } from './tree.ts';

/** Why an entry isn't read as a paper. */
export type OtherKind = 'section' | 'title' | 'paper';

/** An entry of a list that isn't read as a paper. */
export interface OtherEntry {
  line: number;
  text: string;
  /** The heading above it. */
  heading: string;
  kind: OtherKind;
}

/** What a list gives: its works, and its entries that are none. */
export interface ListWorks {
  works: RawWork[];
  others: OtherEntry[];
}

/**
 * The papers in a Markdown list: bullets, nested or not, tables, and paragraphs or headings that are an
 * entry each. The entries of one list share a layout, so each is read as most of them are; the headings
 * above become keywords, or the year and venue of what stands below.
 */
export function listWorks(markdown: string): ListWorks {
  return worksBelow(markdownNodes(markdown));
}

/** The papers in the lists, tables and paragraphs of a page in HTML, as of a list in Markdown. */
export function htmlListWorks(html: string): ListWorks {
  return worksBelow(htmlNodes(html));
}

function worksBelow(nodes: readonly RootContent[]): ListWorks {
  const listed = listedIn(nodes);
  const entries = listed.filter((each) => 'runs' in each).filter(({ section }) => !section.isSkipped);
  const reading = new Reading(entries);
  const works: RawWork[] = [];
  const others: OtherEntry[] = [];
  for (const each of listed) {
    if (each.section.isSkipped) {
      if ('runs' in each && each.shape === 'item' && hasWebLink(each.runs))
        others.push(otherOf(each, 'section'));
    } else if ('table' in each) {
      for (const { line, fields, text } of tableRows(each.table)) {
        if (fields) works.push({ line, fields: inSection(fields, each.section) });
        else others.push({ line, text, heading: each.section.name, kind: 'paper' });
      }
    } else {
      const read = reading.read(each);
      works.push(...read.works);
      others.push(...read.others);
    }
  }
  return { works, others };
}
