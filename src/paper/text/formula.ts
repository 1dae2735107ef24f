/** A formula in a source: `source.slice(start, end)` is `tex` with its delimiters. */
export interface FoundFormula {
  tex: string;
  display: boolean;
  end: number;
}

/** The longest formula, in characters; anything longer is prose between two stray dollar signs. */
export const longestFormulaChars = 2000;

/**
 * A function that finds the formula which begins at a place of `source`, if one does and ends before
 * `limit`. It remembers where closing delimiters are, so that asking at every place takes time in
 * proportion to the length of the source.
 */
export function formulaFinder(source: string): (at: number, limit: number) => FoundFormula | undefined {
  const closing = new Map<string, number>();

  function nextClosing(delimiter: string, from: number): number {
    const known = closing.get(delimiter);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = source.indexOf(delimiter, from);
    closing.set(delimiter, found);
    return found;
  }

  /** The next `$` that no backslash escapes. */
  function nextDollar(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (source[i] === '\\') i++;
      else if (source[i] === '$') return i;
    }
    return -1;
  }

  function between(
    start: number,
    end: number,
    delimiter: number,
    display: boolean,
  ): FoundFormula | undefined {
    const tex = source.slice(start + delimiter, end);
    if (tex.length > longestFormulaChars || tex.trim() === '' || /\n[ \t]*\n/.test(tex)) return undefined;
    return { tex: tex.trim(), display, end: end + delimiter };
  }

  return (at, limit) => {
    if (source[at] === '\\') {
      const display = source[at + 1] === '[';
      const end = nextClosing(display ? '\\]' : '\\)', at + 2);
      const found = end < 0 || end + 2 > limit ? undefined : between(at, end, 2, display);
      // `\[1, 2\]` is a citation whose brackets were escaped for Markdown.
      return found && display && /^[\d\s,;–-]+$/.test(found.tex) ? undefined : found;
    }
    const cap = Math.min(limit, at + longestFormulaChars);
    if (source[at + 1] === '$') {
      const end = nextDollar(at + 2, cap);
      const found =
        end < 0 || source[end + 1] !== '$' || end + 2 > limit ? undefined : between(at, end, 2, true);
      return found && isProse(found.tex) ? undefined : found;
    }
    if (at + 1 >= limit || /\s/.test(source[at + 1] ?? ' ')) return undefined;
    const end = nextDollar(at + 1, cap);
    if (end < 0 || /\s/.test(source[end - 1] ?? ' ')) return undefined;
    const after = source[end + 1] ?? '';
    const found = between(at, end, 1, false);
    if (!found || /\d/.test(after) || (/[A-Za-z{(_]/.test(after) && /[/:.,;-]$/.test(found.tex)))
      return undefined;
    return isProse(found.tex) ? undefined : found;
  };
}

/**
 * Whether words or prices stand between two dollar signs: two words side by side, or an amount and a
 * word (`5 and 10`), leaving aside macros and text within a formula.
 */
function isProse(tex: string): boolean {
  const bare = tex
    .replace(/\\(?:text\w*|mathrm|mathit|mathsf|mathbf|mbox|operatorname)\*?\s*\{[^{}]*\}/g, ' ')
    .replace(/\\(?:begin|end)\{[^{}]*\}/g, ' ')
    .replace(/\\[A-Za-z]+/g, ' \\ ');
  if (/(?<![A-Za-z])[A-Za-z]{2,}[,;:.]?\s+[A-Za-z]{2,}/.test(bare)) return true;
  return /^\d[\d,.]*[kKMB]?\b/.test(bare) && /\s[A-Za-z]{2,}/.test(bare) && !/[\\^_=]/.test(bare);
}
