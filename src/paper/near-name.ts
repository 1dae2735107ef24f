/** Of a name with at most so many letters, so many may be wrong. */
const mostWrong: readonly (readonly [letters: number, wrong: number])[] = [
  [4, 1],
  [8, 2],
  [Number.POSITIVE_INFINITY, 3],
];

/** A name with so many letters may be a beginning of another. */
const leastBeginning = 4;

/** The one of some names that a name is a misspelling or a beginning of; `undefined` where none is near. */
export function nearName(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const most = mostWrong.find(([letters]) => wanted.length <= letters)?.[1] ?? 0;
  for (let changes = 0; changes <= most; changes++) {
    const near = names.find((other) => isWithinChanges(wanted, other.toLowerCase(), changes));
    if (near !== undefined) return near;
  }
  return wanted.length < leastBeginning
    ? undefined
    : names.find((other) => other.toLowerCase().startsWith(wanted));
}

/** Whether so many letters at most have to be put in, taken out or changed, or turned round, to make one text of the other. */
export function isWithinChanges(a: string, b: string, most: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (one === '' || other === '') return Math.max(one.length, other.length) <= most;
  if (most === 0) return false;
  if (one.length === 2 && one[0] === other[1] && one[1] === other[0] && other.length === 2) return true;
  const rests = [
    [one.slice(1), other.slice(1)],
    [one.slice(1), other],
    [one, other.slice(1)],
  ] as const;
  return rests.some(([x, y]) => isWithinChanges(x, y, most - 1));
}
