/** So much of a title is looked for. */
const soughtChars = 24;

/**
 * Tells the line, from 1, in which a title stands in the text of data whose lines a parser doesn't give, for
 * one title after another; the line of the one before where it isn't found.
 */
export function titleLines(text: string): (title: unknown) => number {
  let at = 0;
  let line = 1;
  return (title) => {
    const [begin = ''] = String(title ?? '').split(/["\\\n]/);
    const sought = begin.trim().slice(0, soughtChars);
    if (sought === '') return line;
    let found = text.indexOf(sought, at);
    // Objects with numbers as names don't keep their order.
    if (found < 0) {
      found = text.indexOf(sought);
      if (found < 0) return line;
      at = 0;
      line = 1;
    }
    for (let next = text.indexOf('\n', at); next >= 0 && next < found; next = text.indexOf('\n', next + 1))
      line++;
    at = found;
    return line;
  };
}
