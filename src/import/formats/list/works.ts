import type { RootContent } from 'mdast';
import { hasPaperSigns } from '../paper-signs.ts';
import { withRepeatedPeople } from '../reference/repeated-people.ts';
import type { RawWork } from '../work.ts';
import { listedIn } from './collect.ts';
import { type DataWork, dataWork } from './data-work.ts';
import { inSection } from './entry/joined-fields.ts';
import { type LikelyWork, leadsSurely, papersAmong } from './likely.ts';
import type { ListWorks, OtherEntry } from './list-works.ts';
import { hasPaperLink, hasWebLink, otherOf, Reading } from './reading.ts';
import type { ListSection } from './section.ts';
import { tableRows } from './table.ts';
import { markdownNodes } from './tree.ts';

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

function worksBelow(nodes: readonly RootContent[]): ListWorks {
  const listed = listedIn(nodes);
  const entries = listed.filter((each) => 'runs' in each).filter(({ section }) => !section.isSkipped);
  const reading = new Reading(entries);
  const found: FoundWork[] = [];
  const others: OtherEntry[] = [];
  const unnamed: RawWork[] = [];
  const addDataWork = ({ work, other }: DataWork) => {
    if (work) unnamed.push(work);
    else others.push(other);
  };
  for (const each of listed) {
    const { section } = each;
    const heading = section.name;
    const { isInPapers } = section;
    const isBelowPapers = section.saysPapers !== undefined;
    if (section.isSkipped) {
      if ('runs' in each && (each.shape === 'item' ? hasWebLink(each.runs) : hasPaperLink(each.runs)))
        others.push(otherOf(each, 'section'));
    } else if ('table' in each) {
      const saysPapers = section.saysPapers === 'heading' || isInPapers;
      for (const { line, fields, text, isOfMeeting, isUntitled, ...row } of tableRows(
        each.table,
        saysPapers,
      )) {
        const data = dataWork(section, { line, text, fields, isUntitled });
        if (data) {
          addDataWork(data);
          continue;
        }
        const above = isOfMeeting ? { ...section, place: {} } : section;
        if (fields && !isUntitled && mayBeBelow(section, fields))
          found.push({
            line,
            fields: inSection(fields, above),
            isBelowPapers: isBelowPapers || row.isBelowPapers,
            isInPapers,
            heading,
          });
        else others.push({ line, text, heading, kind: isUntitled ? 'title' : 'paper' });
      }
    } else {
      const read = reading.read(each);
      for (const work of read.works) {
        const data = dataWork(section, { ...work, text: String(work.fields['title']) });
        if (data) addDataWork(data);
        else found.push({ ...work, isBelowPapers, isInPapers, heading });
      }
      others.push(...read.others);
    }
  }
  const papers = papersAmong(
    found,
    others.filter(({ kind }) => kind !== 'section'),
  );
  for (const { line, fields, heading } of found.filter((each) => !papers.has(each)))
    others.push({ line, text: String(fields['title']), heading, kind: 'text' });
  const works = [...papers].map(({ line, fields }) => ({ line, fields }));
  return { works: [...works, ...unnamed].sort((a, b) => a.line - b.line), others };
}

/** Whether a row can be a paper below a heading: where books or tools are listed, it leads to one. */
function mayBeBelow({ isOther, isTeaching }: ListSection, fields: Record<string, unknown>): boolean {
  const hasFile = (fields['pdf'] ?? Object(fields['extra'])['file']) !== undefined;
  return !isOther || leadsSurely(fields) || (hasFile && !isTeaching);
}

interface FoundWork extends LikelyWork {
  line: number;
}
