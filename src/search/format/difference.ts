/** Ascending numbers as the difference of each to the one before, which compresses well. */
export function differences(ascending: Iterable<number>): number[] {
  let before = 0;
  return Array.from(ascending, (value) => {
    const step = value - before;
    before = value;
    return step;
  });
}

/** The numbers of which `differences` were taken. */
export function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}
