/** What a component takes. */
interface Attributes {
  names: readonly string[];
  /** The one that it is nothing without, with an example. */
  needed?: readonly [name: string, example: string];
}

/**
 * The components that a curator may use, with their attributes. Any other attribute is refused: `set:html` would
 * turn text into markup.
 */
export const components: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ['Aside', { names: ['label'] }],
  ['Figure', { names: ['src', 'alt'], needed: ['src', '/pictures/x.png'] }],
  ['PaperLink', { names: ['id'], needed: ['id', 'name-of-its-file'] }],
]);

export const componentNames: readonly string[] = [...components.keys()];
