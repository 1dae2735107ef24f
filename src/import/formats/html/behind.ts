import { lineAt } from '../../../content/mistakes/line-at.ts';
import { andFurther, counted } from '../../../paper/count.ts';
import { shortened } from '../../problem.ts';
import type { RawNote } from '../work.ts';

/** A line of words that stands behind the end of a page. */
interface LineBehind {
  text: string;
  /** From 1, in the page. */
  line: number;
}

/** A page in which lines of words behind its end are blank, and these lines; what has tags there is read with the page. */
export function withoutWordsBehind(text: string): { page: string; behind: readonly LineBehind[] } {
  const end = text.toLowerCase().lastIndexOf('</html');
  if (end < 0) return { page: text, behind: [] };
  const first = lineAt(text, end);
  const behind: LineBehind[] = [];
  const lines = text
    .slice(end)
    .split('\n')
    .map((line, at) => {
      if (!/^(?!.*[<>])\s*\S+(?:\s+\S+){3}/.test(line)) return line;
      behind.push({ text: line.trim(), line: first + at });
      return '';
    });
  return { page: text.slice(0, end) + lines.join('\n'), behind };
}

/** Names the lines behind the end of a page; `above` is how many lines stand above the page. */
export function* behindNote([first, ...others]: readonly LineBehind[], above = 0): Generator<RawNote> {
  if (!first) return;
  yield {
    line: first.line + above,
    note: `${counted(others.length + 1, 'line')} behind the end of the page ${others.length === 0 ? 'is' : 'are'} not read: "${shortened(first.text, 80)}"${andFurther(others.length)}`,
    remedy: 'If papers are among them, put them in a file of their own and import that.',
  };
}
