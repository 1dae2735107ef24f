import { parse } from '@astrojs/compiler-rs';
import { lineAt } from '../../mistakes/line-at.ts';

/** A part of a component, as ESTree with JSX has it. */
export interface Part {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** A place where a component isn't Astro, as the parser says it. */
export interface Fault {
  /** From 1. */
  line: number;
  /** Where in the text, as the line is. */
  start: number;
  /** The line of what is open there. */
  opened?: number;
  text: string;
  hint: string;
}

/** What a component of Astro is made of. */
export interface Component {
  tree: Part;
  /** Where its code ends, with the line behind it; 0 where it has none. */
  codeEnd: number;
  faults: readonly Fault[];
  /** The line, from 1, of a part. */
  lineOf: (part: Part) => number;
}

export function componentOf(astro: string): Component {
  const { ast, diagnostics } = parse(astro);
  return {
    tree: ast as Part,
    codeEnd: Number(Object(ast)['frontmatter']?.end ?? 0),
    faults: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ text, hint, labels: [here, other] }) => ({
        line: here?.line ?? 1,
        start: here?.start ?? 0,
        ...(other && { opened: other.line }),
        text,
        hint,
      })),
    lineOf: ({ start }) => lineAt(astro, start),
  };
}

/** Whether a value is a part, and not a list of parts or a datum. */
export function isPart(value: unknown): value is Part {
  return typeof Object(value).type === 'string';
}

/** The parts right within a part, each with the name of the field that it is in. */
export function partsIn(part: Part): [field: string, inner: Part][] {
  return Object.entries(part).flatMap(([field, value]) =>
    [value].flat().flatMap((inner): [string, Part][] => (isPart(inner) ? [[field, inner]] : [])),
  );
}

/** All parts, in the order of the text; those that `enters` refuses with all that is in them are left out. */
export function* allParts(part: Part, enters: (part: Part) => boolean = () => true): Generator<Part> {
  if (!enters(part)) return;
  yield part;
  for (const [, inner] of partsIn(part)) yield* allParts(inner, enters);
}
