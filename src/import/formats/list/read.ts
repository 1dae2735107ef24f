import { andFurther } from '../../../paper/count.ts';
import { shortened } from '../../problem.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import type { ListWorks, OtherEntry, OtherKind } from './list-works.ts';
import { hasRecords, recordedWorks } from './records.ts';
import { listWorks } from './works.ts';

/** The works in a list in Markdown, and what of it isn't read as a paper. */
export function readMarkdownList(text: string): (RawWork | RawFault | RawNote)[] {
  if (!hasRecords(text)) return found(listWorks(text));
  const { found: recorded, lines } = recordedWorks(text);
  const { works, others } = listWorks(text);
  const isOther = ({ line }: { line: number }) => !lines.has(line);
  return [...recorded, ...found({ works: works.filter(isOther), others: others.filter(isOther) })];
}

function found({ works, others }: ListWorks): (RawWork | RawNote)[] {
  const groups = Map.groupBy(others, ({ kind, heading }) => `${kind} ${heading}`);
  return [...works, ...[...groups.values()].map(noteOf)];
}

/** So many lines are named of those that a note is about. */
const mostLines = 5;

const reasons: Readonly<Record<OtherKind, readonly [what: string, remedy: string]>> = {
  section: [
    'left out, since its heading says that it is not a list of papers',
    'Where papers stand there, give it another heading.',
  ],
  title: [
    'not taken for papers, since they have no title',
    'If one is a paper, write its title before its links.',
  ],
  paper: [
    'not taken for papers, since they have neither a link to a paper nor a venue nor authors and a date',
    'If one is a paper, give it a link to the paper, or its authors and year.',
  ],
  data: [
    'left out, since they say the name of data and not the title of the paper on them',
    'To have the paper, write its title, or import it by its DOI.',
  ],
  text: [
    'not taken for papers, since most of the text is about other things',
    'If one is a paper, put it below a heading that says papers, or give it its DOI or arXiv identifier.',
  ],
};

/** What is said of the entries of one section that are no papers for the same reason. */
function noteOf(entries: readonly OtherEntry[]): RawNote {
  const [first] = entries as [OtherEntry];
  const [what, remedy] = reasons[first.kind];
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  const under = first.heading === '' ? '' : ` under "${shortened(first.heading, 60)}"`;
  const lines = entries.slice(0, mostLines).map(({ line }) => line);
  const places = `line${entries.length === 1 ? '' : 's'} ${lines.join(', ')}${andFurther(entries.length - lines.length)}`;
  return {
    line: first.line,
    note: `${count}${under} ${what}: ${places}, first "${shortened(first.text, 80)}"`,
    remedy,
  };
}
