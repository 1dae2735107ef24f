/** A formula in a source: `source.slice(start, end)` is `tex` with its delimiters. */
export interface FoundFormula {
  tex: string;
  display: boolean;
  end: number;
}

/** The longest formula, in characters: what is longer is prose between two stray dollar signs. */
const longest = 2000;

/**
 * Finds the formulas of one source. Made once a source: it remembers where closing delimiters
 * stand, so that asking at every position stays linear in the length of the source.
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
    if (tex.length > longest || tex.trim() === '' || /\n[ \t]*\n/.test(tex)) return undefined;
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
    const cap = Math.min(limit, at + longest);
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
 * Whether what stands between two dollar signs are words or prices: two words side by side, or an
 * amount with a word after it (`5 and 10`), once macros and text within the formula are away.
 */
function isProse(tex: string): boolean {
  const bare = tex
    .replace(/\\(?:text\w*|mathrm|mathit|mathsf|mathbf|mbox|operatorname)\*?\s*\{[^{}]*\}/g, ' ')
    .replace(/\\(?:begin|end)\{[^{}]*\}/g, ' ')
    .replace(/\\[A-Za-z]+/g, ' \\ ');
  if (/(?<![A-Za-z])[A-Za-z]{2,}[,;:.]?\s+[A-Za-z]{2,}/.test(bare)) return true;
  return /^\d[\d,.]*[kKMB]?\b/.test(bare) && /\s[A-Za-z]{2,}/.test(bare) && !/[\\^_=]/.test(bare);
}
