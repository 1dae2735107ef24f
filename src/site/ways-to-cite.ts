import { askedReference } from '../build/reference-channel.ts';
import { cslOf } from '../paper/citation/csl.ts';
import { type CitationFormat, citationFormats } from '../paper/citation/formats.ts';
import { styleTitle } from '../paper/citation/style-title.ts';

/** The ways in which a page cites its paper: all formats, and the styles of CSL that the site names. */
export function waysToCite(styles: readonly string[]): CitationFormat[] {
  const own = new Set(citationFormats.map(({ id }) => id));
  const further = [...new Set(styles)].map(
    (style): CitationFormat => ({
      id: own.has(style) ? style : `style-${style}`,
      name: styleTitle(style),
      kind: 'reference',
      referenceOf: (paper, key) => askedReference(style, cslOf(paper, key)),
    }),
  );
  const names = new Set(further.flatMap(({ id, name }) => [id, name]));
  return [...citationFormats.filter(({ id, name }) => !names.has(id) && !names.has(name)), ...further];
}
