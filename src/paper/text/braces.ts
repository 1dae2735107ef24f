/** Opening brace -> its closing one; escaped braces don't count. */
export function matchingBraces(source: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  const brace = /\\[^]|[{}]/g;
  for (let match = brace.exec(source); match; match = brace.exec(source)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, match.index);
    }
  }
  return pairs;
}
