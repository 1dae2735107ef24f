import { groupEnd } from './text.ts';

/** Macros around names or parts of them, whose last argument is what they show, by how many arguments stand before. */
const wrappers: Readonly<Record<string, number>> = Object.fromEntries([
  ...'textbf textit textsl texttt textsc textrm textsf textnormal emph underline uline mbox hbox uppercase MakeUppercase protect'
    .split(' ')
    .map((name) => [name, 0] as const),
  ...'textcolor color href'.split(' ').map((name) => [name, 1] as const),
]);

/** Macros that say something beside the name, with their arguments, and marks of it. */
const remarks = new Set(
  'footnote footnotemark thanks inst fnref corref cofirst orcid orcidlink orcidID relax newblock dag ddag dagger ddagger textdagger textdaggerdbl textasteriskcentered ast'.split(
    ' ',
  ),
);

const token =
  /\\(?<macro>[a-zA-Z]+) ?|\{\s{0,9}\\(?<switched>bf|bfseries|it|itshape|em|sl|sc|scshape|tt)(?![a-zA-Z])\s?|\\(?<space>,|;| )|\$\s{0,9}\^[^$]{0,60}\$/g;

/** Names nested deeper in macros than this stay in them. */
const deepest = 8;

/** Names without the macros that set them in a style, and without the marks and remarks at them. */
export function unmarkedNames(source: string, depth = 0): string {
  if (depth > deepest || !/[\\$]/.test(source)) return source;
  const reading = new RegExp(token);
  let out = '';
  let at = 0;
  for (let found = reading.exec(source); found; found = reading.exec(source)) {
    const { macro = '', switched, space } = found.groups ?? {};
    out += source.slice(at, found.index);
    at = reading.lastIndex;
    const groupsFrom = (start: number, count: number) => {
      let end = start;
      for (let read = 0; read < count && source[end] === '{'; read++) end = groupEnd(source, end);
      return end;
    };
    if (space !== undefined) out += ' ';
    else if (switched !== undefined) {
      const end = groupEnd(source, found.index);
      out += unmarkedNames(source.slice(at, end - 1), depth + 1);
      at = end;
    } else if (macro === 'and') out += ' and ';
    else if (remarks.has(macro)) {
      const end = groupsFrom(at, 1);
      // The space behind a macro without an argument may divide names.
      if (end === at && found[0].endsWith(' ') && macro !== 'relax') out += ' ';
      at = end;
    } else if (macro === 'textsuperscript' || macro === 'ensuremath') {
      const end = groupsFrom(at, 1);
      // `M\textsuperscript{c}Donald`
      if (/\p{L}/u.test(source[end] ?? '')) out += source.slice(at + 1, end - 1);
      at = end;
    } else if (macro !== '' && Object.hasOwn(wrappers, macro)) {
      at = groupsFrom(at, wrappers[macro] ?? 0);
      if (source[at] === '{') {
        const end = groupEnd(source, at);
        out += unmarkedNames(source.slice(at + 1, end - 1), depth + 1);
        at = end;
      }
    } else if (macro !== '') out += found[0];
    reading.lastIndex = at;
  }
  return out + source.slice(at);
}
