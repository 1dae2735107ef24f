import { yamlFault } from './load.ts';
import type { Slip } from './slips.ts';

/** A YAML text with something in it mended that YAML doesn't take, and what is said of that. */
export interface Mended {
  yaml: string;
  slip: Slip;
}

/** The line of a place in a text, from 1. */
const lineAt = (text: string, place: number) => text.slice(0, place).split(/\r\n?|\n/).length;

/** What is said of some places in a text that have one thing in common. */
function slipAt(yaml: string, places: readonly number[], one: string, many: string, remedy: string): Slip {
  const [first = 0, ...others] = places;
  const also = others.length === 1 ? 'one more line' : `${others.length} more lines`;
  const reason = others.length === 0 ? one : `${many}, here and in ${also}`;
  return { line: lineAt(yaml, first), reason, remedy };
}

/** Spaces that don't break lines and wide ones, where YAML expects a space. */
const odd =
  /^[ \u00a0\u2002-\u200a\u202f]+(?=\S)|(?<=^ *(?:- +)*(?:[\w-]+:|-))[ \u00a0\u2002-\u200a\u202f]+/gm;
const isOdd = (space: string) => /[^ ]/.test(space);

/** A text with usual spaces where YAML expects them, if it has others there, which editors show alike. */
export function withUsualSpaces(yaml: string): Mended | undefined {
  const places = [...yaml.matchAll(odd)].filter(([space]) => isOdd(space)).map(({ index }) => index);
  if (places.length === 0) return undefined;
  const one = 'a space here is not a usual one, as word processors write it';
  const many = 'spaces are not usual ones, as word processors write them';
  return {
    yaml: yaml.replace(odd, (space) => space.replace(/[^ ]/g, ' ')),
    slip: slipAt(yaml, places, one, many, 'type it again with the space bar'),
  };
}

const tab = /^ *\t[ \t]*(?=[^\s#])/gm;

/** How many spaces a tab stands for, as editors show it. */
const widths = [2, 4, 8];

function withoutTabs(yaml: string): Mended[] {
  const places = [...yaml.matchAll(tab)].map(({ index }) => index);
  if (places.length === 0) return [];
  const one = 'a tab stands before the first word';
  const slip = slipAt(yaml, places, one, 'tabs stand before the first word', 'write spaces instead');
  return widths.map((width) => ({
    yaml: yaml.replace(tab, (space) => space.replaceAll('\t', ' '.repeat(width))),
    slip,
  }));
}

/** Signs before an item of a list that aren't a hyphen with a space behind it. */
const bullet = /^( *)(?:[*•·‣–—−] +|-(?=[\p{L}"'[{]))(?=\S)/gmu;

function withHyphens(yaml: string): Mended[] {
  const places = [...yaml.matchAll(bullet)].map(({ index }) => index);
  if (places.length === 0) return [];
  const one = 'an item of a list begins with a hyphen and a space';
  return [
    {
      yaml: yaml.replace(bullet, '$1- '),
      slip: slipAt(
        yaml,
        places,
        one,
        'items of a list begin with a hyphen and a space',
        'write "- " before it',
      ),
    },
  ];
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** A text in which the line of its fault, or the one before it, begins below one of the lines above, the nearest first. */
function indented(yaml: string): Mended[] {
  const lines = yaml.split(/\r\n?|\n/);
  const fault = yamlFault(yaml);
  if (fault?.reason.startsWith('duplicated')) return [];
  const marked = fault?.mark?.line ?? 0;
  return [marked, marked - 1].flatMap((at) => {
    const line = lines[at] ?? '';
    if (!/^ *[^\s#]/.test(line)) return [];
    const above = lines.slice(0, at).filter((one) => /^ *[^\s#]/.test(one));
    const columns = new Set(
      above.flatMap((one) => [indentOf(one), indentOf(one) + (/^ *(- +)/.exec(one)?.[1]?.length ?? 0)]),
    );
    columns.delete(indentOf(line));
    const distance = (column: number) => Math.abs(column - indentOf(line));
    return [...columns]
      .sort((a, b) => distance(a) - distance(b))
      .map((column): Mended => {
        const below = above.findLast(
          (one) => indentOf(one) === column || indentOf(one.replace('- ', '  ')) === column,
        );
        const side = column < indentOf(line) ? 'right' : 'left';
        return {
          yaml: lines.with(at, `${' '.repeat(column)}${line.trimStart()}`).join('\n'),
          slip: {
            line: at + 1,
            reason: `the line begins too far to the ${side}`,
            remedy: `begin it right below ${
              below
                ?.trim()
                .replace(/^- +/, '')
                .split(/:(?:\s|$)/, 1)[0]
            }`,
          },
        };
      });
  });
}

/**
 * Each way in which a text that isn't YAML may be meant that is YAML: without tabs before words, with hyphens before
 * items, with a line that begins elsewhere. Where none is, without tabs all the same.
 */
export function mendedWays(yaml: string): Mended[] {
  for (const ways of [withoutTabs, withHyphens, indented].map((mend) => mend(yaml))) {
    const right = ways.filter((one) => yamlFault(one.yaml) === undefined);
    if (right.length > 0) return right;
  }
  return withoutTabs(yaml).slice(0, 1);
}
