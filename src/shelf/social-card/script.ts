/** Code points, both ends included. */
type Range = readonly [first: number, last: number];

/**
 * The characters in each font file, by code point: those that both faces have. One that its file lacked
 * would leave a hole in a name.
 */
export const scripts: Readonly<Record<string, readonly Range[]>> = {
  latin: ranges(`
    20-7e a0-ff 131 152-153 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 20ac 2122 2191 2193
    2212
  `),
  'latin-ext': ranges(`
    100-12b 12e-130 134-151 154-165 168-17f 18f 192 1a0-1a1 1af-1b0 1cd-1dc 1e6-1e7 1f8-1f9 218-21b 259
    1e0c-1e0f 1e20-1e21 1e24-1e25 1e2a-1e2b 1e36-1e3b 1e3e-1e3f 1e42-1e49 1e5a-1e63 1e6c-1e6f 1e80-1e85
    1e8e-1e8f 1e92-1e93 1e97 1e9e 1ef2-1ef9 2020 2113
  `),
  vietnamese: ranges(`
    1ea0-1ef1
  `),
  greek: ranges(`
    384-38a 38c 38e-3a1 3a3-3ce
  `),
  cyrillic: ranges(`
    400-45f 490-491 4b0-4b1 2116
  `),
};

/** Reads ranges as the table writes them: `20-7e 131`. */
function ranges(table: string): Range[] {
  return table
    .trim()
    .split(/\s+/)
    .map((range) => {
      const [first = '', last = first] = range.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
}

/** All characters in some ranges. */
export function charactersOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** A face in which social cards are set. */
export type FaceName = 'serif' | 'sans';

/**
 * The family name inside the font file of a face and script. Each file has its own, since a renderer
 * takes any other family for a character that the one named lacks: a Greek name would come out in serif.
 */
export function familyOf(face: FaceName, script: string): string {
  return `${face} ${Object.keys(scripts).indexOf(script)}`;
}

/** Part of a text whose characters are in one file. */
export interface Run {
  script: string;
  text: string;
}

/** A text in runs, in NFC; `undefined` where it has a character that no file has. */
export function runsOf(text: string): Run[] | undefined {
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    if (script === undefined) return undefined;
    const last = runs.at(-1);
    if (last?.script === script) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

/** Whether the faces have every character of a text. */
export function isDrawable(text: string): boolean {
  return runsOf(text) !== undefined;
}

function scriptOf(code: number): string | undefined {
  return Object.keys(scripts).find((script) =>
    scripts[script]?.some(([first, last]) => first <= code && code <= last),
  );
}
