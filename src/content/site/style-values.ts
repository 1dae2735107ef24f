import { namedColours } from '../../look/named-colours.ts';
import { styleTokens } from '../../look/tokens.ts';
import { nearName } from '../../paper/near-name.ts';
import type { Mistake } from '../mistakes/error.ts';
import { lineAt } from '../mistakes/line-at.ts';

/** A declaration of a style sheet; the line is that of its value's first sign. */
interface Declaration {
  line: number;
  property: string;
  value: string;
}

/**
 * Values of a style sheet that browsers leave out: colours that are none, and tokens that neither the look nor one of
 * the shelf's own texts in `declaring` gives a value.
 */
export function valueMistakes(css: string, declaring = css): Mistake[] {
  return declarationsIn(css).flatMap((declaration) => [
    ...unended(declaration),
    ...noColours(declaration),
    ...unknownTokens(declaration, declaring),
    ...typographic(declaration),
  ]);
}

/** The declarations of a style sheet, with spaces in place of comments and of what stands in quotes. */
function declarationsIn(css: string): Declaration[] {
  const bare = css.replace(/\/\*[^]*?(?:\*\/|$)|"[^"\n]*"|'[^'\n]*'/g, (text) => text.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?<=^|[;{}])\s*([\w-]+)(\s*:\s*)([^;{}]*)(?=[;}]|$)/g)].map(
    ({ index, 0: whole, 1: property = '', 3: value = '' }) => ({
      line: lineAt(bare, index + whole.length - value.length),
      property,
      value,
    }),
  );
}

/** A declaration that runs on into the next one. */
function unended({ line, value }: Declaration): Mistake[] {
  const next = value.search(/\n\s*[a-z-]+\s*:\s/i);
  if (next === -1) return [];
  const last = line + value.slice(0, next).trimEnd().split('\n').length - 1;
  return [{ line: last, reason: 'this line has no ; at its end', remedy: 'write it there' }];
}

/** Properties of which the whole value is a colour. */
const colourProperties =
  /^(?:color|background-color|border(?:-\w+)?-color|outline-color|accent-color|caret-color|fill|stroke)$/;

const hexColour = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

function noColours({ line, property, value }: Declaration): Mistake[] {
  const hashes = [...value.replace(/url\([^)]*\)/g, ' ').matchAll(/#[\w-]*/g)]
    .filter(([text]) => !hexColour.test(text))
    .map(
      ([text]): Mistake => ({
        line,
        reason: `${text} is no colour`,
        remedy: 'write six digits after the #, or three, each from 0 to 9 or from a to f',
      }),
    );
  const word = colourProperties.test(property) && /^[a-z]+$/.test(value.trim()) ? value.trim() : '';
  const near = word === '' || namedColours.has(word) ? undefined : nearName(word, [...namedColours.keys()]);
  return near === undefined || keywords.test(word)
    ? hashes
    : [...hashes, { line, reason: `${word} is no colour`, remedy: `did you mean ${near}?` }];
}

/** Words that stand for a colour without naming one, or for none. */
const keywords =
  /^(?:transparent|currentcolor|inherit|initial|unset|revert|none|auto|canvas|field|mark|highlight)/;

function unknownTokens({ line, value }: Declaration, declaring: string): Mistake[] {
  return [...value.matchAll(/\bvar\(\s*(--[\w-]+)\s*\)/g)].flatMap(({ 1: token = '' }): Mistake[] => {
    const tokens = styleTokens();
    const isGiven = new RegExp(`(?<!\\bvar\\(\\s*)${token}(?![\\w-])`).test(declaring);
    if (tokens.includes(token) || isGiven) return [];
    const own = [...declaring.matchAll(/--[\w-]+(?=\s*:)/g)].map(([name]) => name);
    const near = nearName(
      token.slice(2),
      [...tokens, ...own].map((name) => name.slice(2)),
    );
    const remedy =
      near === undefined
        ? 'give it one, or write one of the tokens that the README lists'
        : `did you mean --${near}?`;
    return [{ line, reason: `nothing gives ${token} a value`, remedy }];
  });
}

/** Quotation marks as word processors set them. */
function typographic({ line, value }: Declaration): Mistake[] {
  const [sign] = /[“”„‘’]/.exec(value) ?? [];
  return sign === undefined
    ? []
    : [{ line, reason: `${sign} is no quotation mark of CSS`, remedy: 'write " instead' }];
}
