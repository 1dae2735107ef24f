import { inBatches } from '../content/batches.ts';
import { counted } from '../paper/count.ts';
import type { Change } from './change.ts';
import { differenceOf } from './difference.ts';
import { type Problem, shortened, withoutSteering } from './problem.ts';
import type { ReadableStore } from './store.ts';

/** A paper of which an update says something. */
export interface SummarizedPaper {
  id: string;
  title: string;
  /** The fields that change. */
  fields: string[];
}

/** What an update does to a shelf. */
export interface UpdateSummary {
  new: SummarizedPaper[];
  changed: SummarizedPaper[];
  left: SummarizedPaper[];
  /** What was refused or is doubtful, by where it stands. */
  problems: Pick<Problem, 'severity' | 'file' | 'line' | 'what' | 'remedy'>[];
}

/** What changes do to the papers of a shelf. */
export async function summaryOf(
  store: ReadableStore,
  changes: readonly Change[],
  problems: readonly Problem[],
): Promise<UpdateSummary> {
  const papersOf = async (folder: string, kind: Change['kind']) => {
    const own = changes.filter((change) => change.kind === kind && change.path.startsWith(`${folder}/`));
    const differences = await inBatches(own, (change) => differenceOf(store, change));
    return differences
      .map(({ path, about, fields }) => ({
        id: path.slice(folder.length + 1, -'.mdx'.length),
        title: about,
        fields: fields.map((field) => field.replace(/: .*$/s, '')),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return {
    new: await papersOf('papers', 'new'),
    changed: await papersOf('papers', 'changed'),
    left: await papersOf('removed', 'new'),
    problems: problems.filter(({ severity }) => severity === 'refused' || severity === 'doubtful'),
  };
}

/** At most so many papers, or problems, of a kind are listed. */
const mostListed = 50;

/** A title, or what is said of a problem, is cut after so many characters. */
const maxLineChars = 1000;

/** What hosts take: GitHub 65,536 characters for a pull request, Git 65,516 bytes for an option of a push. */
const maxBytes = 60_000;

const cutLine = 'The rest is cut here, since hosts take no longer text.';

/**
 * A summary as text in Markdown, which serves as that of a commit or of a pull request: its first line counts,
 * the others name. Text from outside can't become a link, a mention or markup in it.
 */
export function summaryText(summary: UpdateSummary): string {
  const { new: added, changed, left, problems } = summary;
  const isSame = added.length + changed.length + left.length === 0;
  const counts = `${counted(added.length, 'new paper')}, ${changed.length} changed, ${left.length} left`;
  const paperLine = ({ title, fields }: SummarizedPaper) =>
    plain(title) + (fields.length > 0 ? `: ${plain(fields.join(', '))}` : '');
  const problemLine = ({ file, line, what, remedy }: UpdateSummary['problems'][number]) =>
    plain(`${file}${line === undefined ? '' : `:${line}`}: ${what}. ${remedy}`);
  const lines = [
    isSame ? 'Nothing changed' : counts,
    ...section('New', added.map(paperLine)),
    ...section('Changed', changed.map(paperLine)),
    ...section('Left the shelf', left.map(paperLine)),
    ...section('To look at', problems.map(problemLine)),
  ];
  return `${withinBytes(lines).join('\n')}\n`;
}

/** As many of the lines as hosts take, with a last one that says where some are cut. */
function withinBytes(lines: readonly string[]): readonly string[] {
  let bytes = 0;
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > maxBytes;
  });
  return end < 0 ? lines : [...lines.slice(0, end), '', cutLine];
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostListed;
  const listed = lines.slice(0, mostListed).map((line) => `- ${line}`);
  return ['', `## ${heading} (${lines.length})`, '', ...listed, ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

/**
 * Text on one line without meaning in Markdown; hosts take `@name` and `#1` for people and issues, and GitLab takes `\n`
 * for the end of a line.
 */
function plain(text: string): string {
  return withoutSteering(shortened(text, maxLineChars)).replace(/[\\@#&`*_[\]<>|~]/g, (sign) =>
    '\\@#&'.includes(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`,
  );
}
