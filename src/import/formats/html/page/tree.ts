import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Plugin } from 'unified';

type Node = DefaultTreeAdapterTypes.Node;

/** What is nested deeper is left out. */
const deepestElement = 250;

/** Lets a processor parse HTML of any depth: what follows recurses, and cuts off first what is nested too deep. */
export const boundedHtml: Plugin<[], string, Root> = function () {
  this.parser = (html, file) => {
    const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
    cutBelow(document, deepestElement);
    return fromParse5(document, { file }) as Root;
  };
};

/** Takes the children from nodes that are nested so deep, and from templates, which show none. */
function cutBelow(document: Node, depth: number): void {
  let level: Node[] = [document];
  for (let at = 0; at <= depth && level.length > 0; at++)
    level = level.flatMap((node) => {
      if ('content' in node) node.content.childNodes = [];
      return 'childNodes' in node ? node.childNodes : [];
    });
  for (const node of level) if ('childNodes' in node) node.childNodes = [];
}
