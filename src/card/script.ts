/** From one code point to another, both included. */
type Range = readonly [first: number, last: number];

/** The characters in each file of the faces in which pictures are written. */
export const scripts: Readonly<Record<string, readonly Range[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2013, 0x2014],
    [0x2018, 0x2019],
    [0x201c, 0x201d],
    [0x2020, 0x2022],
    [0x2026, 0x2026],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x24f],
    [0x1e00, 0x1eff],
  ],
  greek: [[0x384, 0x3ce]],
  cyrillic: [[0x400, 0x45f]],
};

/** The characters of a script's file. */
export function charactersOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** Whether the faces have every character of a text. */
export function isDrawable(text: string): boolean {
  return [...text.normalize('NFC')].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return Object.values(scripts).some((ranges) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
  });
}
