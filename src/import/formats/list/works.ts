import type { RootContent } from 'mdast';
import { hasPaperSigns } from '../paper-signs.ts';
import { withRepeatedPeople } from '../reference/repeated-people.ts';
import type { RawWork } from '../work.ts';
import { type ListedTable, listedIn } from './collect.ts';
import { dataWork } from './data-work.ts';
import { inSection } from './entry/joined-fields.ts';
import { type LikelyWork, leadsSurely, papersAmong } from './likely.ts';
import type { ListWorks, OtherEntry } from './list-works.ts';
import { hasPaperLink, hasWebLink, otherOf, Reading } from './reading.ts';
import type { ListSection } from './section.ts';
import { tableRows } from './table.ts';
import { markdownNodes } from './tree.ts';
import { withAddressDate } from './words/address-date.ts';

/** A longer text, in characters, that lists papers says so somewhere. */
const longestUnsignedChars = 50_000;

/**
 * The papers in a Markdown list: bullets, nested or not, tables, and paragraphs or headings that are an
 * entry each. The entries of one list share a layout, so each is read as most of them are; the headings
 * above become keywords, or the year and venue of what stands below.
 */
export function listWorks(markdown: string): ListWorks {
  if (markdown.length > longestUnsignedChars && !hasPaperSigns(markdown)) return { works: [], others: [] };
  return worksBelow(markdownNodes(withRepeatedPeople(markdown)));
}

/** The entries of a document by what they are. */
interface Sorted {
  found: FoundWork[];
  others: OtherEntry[];
  /** Papers of which only an identifier is known. */
  unnamed: RawWork[];
}

function worksBelow(nodes: readonly RootContent[]): ListWorks {
  const listed = listedIn(nodes);
  const entries = listed.filter((each) => 'runs' in each).filter(({ section }) => !section.isSkipped);
  const reading = new Reading(entries);
  const sorted: Sorted = { found: [], others: [], unnamed: [] };
  const { found, others, unnamed } = sorted;
  for (const each of listed) {
    const { section } = each;
    const { isInPapers, name: heading } = section;
    if (section.isSkipped) {
      if ('runs' in each && (each.shape === 'item' ? hasWebLink(each.runs) : hasPaperLink(each.runs)))
        others.push(otherOf(each, 'section'));
    } else if ('table' in each) sortRows(each, sorted);
    else {
      const read = reading.read(each);
      const isBelowPapers = section.saysPapers !== undefined;
      for (const work of read.works)
        if (!isDataWork(section, { ...work, text: String(work.fields['title']) }, sorted))
          found.push({ ...work, isBelowPapers, isInPapers, heading });
      others.push(...read.others);
    }
  }
  const papers = papersAmong(
    found,
    others.filter(({ kind }) => kind !== 'section'),
  );
  for (const { line, fields, heading } of found.filter((each) => !papers.has(each)))
    others.push({ line, text: String(fields['title']), heading, kind: 'text' });
  const works = [...papers].map(({ line, fields }) => ({ line, fields: withAddressDate(fields) }));
  return { works: [...works, ...unnamed].sort((a, b) => a.line - b.line), others };
}

function sortRows({ table, section }: ListedTable, sorted: Sorted): void {
  const { isInPapers, name: heading } = section;
  const rows = tableRows(table, section.saysPapers === 'heading' || isInPapers);
  for (const { line, fields, text, isOfMeeting, isUntitled, ...row } of rows) {
    if (isDataWork(section, { line, text, fields, isUntitled }, sorted)) continue;
    const above = isOfMeeting ? { ...section, place: {} } : section;
    if (fields && !isUntitled && mayBeBelow(section, fields))
      sorted.found.push({
        line,
        fields: inSection(fields, above),
        isBelowPapers: section.saysPapers !== undefined || row.isBelowPapers,
        isInPapers,
        heading,
      });
    else sorted.others.push({ line, text, heading, kind: isUntitled ? 'title' : 'paper' });
  }
}

/** Whether an entry is called by the name of data; then it is put where it belongs. */
function isDataWork(section: ListSection, entry: Parameters<typeof dataWork>[1], sorted: Sorted): boolean {
  const data = dataWork(section, entry);
  if (data?.work) sorted.unnamed.push(data.work);
  else if (data) sorted.others.push(data.other);
  return data !== undefined;
}

/** Whether a row can be a paper below a heading: where books or tools are listed, it leads to one. */
function mayBeBelow({ isOther, isTeaching }: ListSection, fields: Record<string, unknown>): boolean {
  const hasFile = (fields['pdf'] ?? Object(fields['extra'])['file']) !== undefined;
  return !isOther || leadsSurely(fields) || (hasFile && !isTeaching);
}

interface FoundWork extends LikelyWork {
  line: number;
}
