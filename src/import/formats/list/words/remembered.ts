/** So many texts are remembered at once: those of some entries, each of which is asked for several times. */
const mostTexts = 2000;

/** A function of a text that is computed once for texts which come again soon. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as T;
    if (known.size >= mostTexts) known.clear();
    const found = compute(text);
    known.set(text, found);
    return found;
  };
}
