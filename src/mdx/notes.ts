import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Root } from 'mdast';
import { leadingAbstract } from './body.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * Leaves the abstract out of what the site's Markdown processor renders: the page sets the
 * abstract itself, sentence by sentence, and takes only the notes from the processor.
 */
export const notesOnly: Plugin = {
  name: 'notes-only',
  before(root, context) {
    const { nodes } = leadingAbstract(root as unknown as Root);
    for (const node of root.children.slice(0, nodes)) context.removeNode(node);
  },
};
