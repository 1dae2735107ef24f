import path from 'node:path';
import type { Root } from 'mdast';
import { FileError, FileReading } from '../../content/mistakes/error.ts';
import { nameMistake, type OwnPage, pageFields, type TextNode } from '../../content/page.ts';
import { checkedYaml } from '../../content/yaml/yaml.ts';
import { curatedTree } from '../body.ts';
import { refuse, refuseNodes, refuseUnmarked, treeOf } from '../checked-tree.ts';
import { dividedFile } from '../frontmatter.ts';
import { curatedText } from './page-text.ts';

const unknownField = { reason: 'is not a field of a page', remedy: 'correct it or leave it out' };

/** Reads a file of `content/pages/`. Throws a FileError that names `file` and its mistakes. */
export function parsePageFile(source: string, file: string): OwnPage {
  const id = path.basename(file, '.mdx');
  const reading = new FileReading(file);
  reading.part(() => {
    const mistake = nameMistake(id);
    if (mistake) throw new FileError(file, [{ line: 1, ...mistake }]);
  });
  const parts = reading.whole(reading.part(() => dividedFile(source, file)));
  const { yaml, body, linesBefore } = parts;
  const fields = reading.part(() => checkedYaml({ yaml, file, firstLine: 2, unknownField }, pageFields));
  const tree = reading.part(() => treeOf(body, linesBefore, file, curatedTree));
  if (tree)
    for (const check of [refuse, refuseTitles, refuseUnmarked])
      reading.part(() => check(tree, linesBefore, file));
  const text = curatedText(reading.whole(tree), body, linesBefore) satisfies TextNode[];
  return { id, ...reading.whole(fields), text };
}

/** The heading of a page is its title. */
function refuseTitles(tree: Root, linesBefore: number, file: string): void {
  const titles = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const reason = 'the title is the heading of the page already, and here is another one';
  refuseNodes(
    titles,
    { reason, remedy: 'begin this line with ## instead of #, or take it out' },
    linesBefore,
    file,
  );
}
