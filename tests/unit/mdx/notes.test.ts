import assert from 'node:assert/strict';
import test from 'node:test';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { abstractBody } from '../../../src/mdx/body.ts';
import { notesOnly } from '../../../src/mdx/notes.ts';
import { canonicalAbstract } from '../../../src/paper/abstract.ts';
import { hostileText } from '../hostile.ts';

test('of any abstract with notes below, the site’s processor renders the notes alone', async () => {
  const features = { smartPunctuation: false, gfm: false };
  const { render } = await createSatteriMarkdownProcessor({
    mdastPlugins: [notesOnly],
    features,
    syntaxHighlight: false,
  });
  const property = fc.asyncProperty(hostileText, async (text) => {
    const { code } = await render(`${abstractBody(canonicalAbstract(text))}\n**Our** view.\n\nText.\n`);
    assert.equal(code.trim(), '<p><strong>Our</strong> view.</p>\n<p>Text.</p>');
  });
  await fc.assert(property, { numRuns: 300 });
});
