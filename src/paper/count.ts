/** A number with its noun: `1 paper`, `2 papers`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What stands behind the first of several things: ` and 2 others`, nothing where there are no others. */
export function andFurther(count: number): string {
  return count > 0 ? ` and ${counted(count, 'other')}` : '';
}

/** A count with its thousands apart: `20,000`. */
export function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** The first `most` of several names, and how many others there are: `a, b and 3 others`. */
export function firstNamed(names: readonly string[], most: number): string {
  return `${names.slice(0, most).join(', ')}${andFurther(names.length - most)}`;
}
