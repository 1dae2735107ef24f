import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Mistake } from '../content/mistakes/error.ts';
import { nearName } from '../paper/near-name.ts';
import { webAddressOrUndefined } from '../paper/web-address.ts';
import { wordsOf } from '../paper/word-table.ts';
import { componentNames, components } from './components.ts';
import { elementRemedy } from './element-remedy.ts';
import { visit } from './visit.ts';

type Refusal = Omit<Mistake, 'line'>;

/** Kinds of node that carry no code of their own. */
const plainKinds: ReadonlySet<string> = new Set(
  wordsOf(`
    root paragraph text heading emphasis strong inlineCode code blockquote list listItem thematicBreak break
    linkReference formula table tableRow tableCell delete footnoteReference footnoteDefinition
  `),
);

/** Whether the tree holds nothing but text paragraphs, as an imported abstract must. */
export function isTextOnly(tree: Root): boolean {
  return tree.children.every(
    (node) => node.type === 'paragraph' && node.children.every((child) => child.type === 'text'),
  );
}

/** Every node of a body that is not on the allow-list; lines count from 1 within the body. */
export function refusalsOf(tree: Root): Mistake[] {
  const refusals: Mistake[] = [];
  visit(tree, (node) => {
    const refusal = refusalOf(node);
    if (refusal) refusals.push({ line: node.position?.start.line ?? 1, ...refusal });
    // What is in an element that has to go may be a part of it, as rows are of a table.
    const { name } = node as Node & { name?: string };
    return refusal === undefined || name === undefined || components.has(name);
  });
  return refusals;
}

/** Whether the tree has components or comments, which plain Markdown doesn't. */
export function usesMdx(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    found ||= node.type.startsWith('mdx');
  });
  return found;
}

function refusalOf(node: Node): Refusal | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentRefusal(node as MdxJsxFlowElement | MdxJsxTextElement);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test((node as Node & { value: string }).value)
        ? undefined
        : refusal(
            'an expression in braces is code',
            'write \\{ for a brace in the text, or end the formula that it is in with $',
          );
    case 'mdxjsEsm':
      return refusal('import and export are code', 'remove the line, or begin it with another word');
    case 'link':
    case 'definition':
    case 'image':
      return addressRefusal(node as Node & { url: string });
    case 'imageReference':
      return refusal('an image names its address elsewhere', 'write it in place: ![words](/pictures/x.png)');
    default:
      return plainKinds.has(node.type)
        ? undefined
        : refusal('this is HTML, which has no place here', 'write it as Markdown');
  }
}

function componentRefusal(node: MdxJsxFlowElement | MdxJsxTextElement): Refusal | undefined {
  const name = node.name ?? '';
  const allowed = components.get(name);
  if (!allowed)
    return refusal(
      `<${name}> is not among the components for notes`,
      elementRemedy(name, `use ${componentNames.join(', ')}, or write \\< for the sign itself`),
    );
  const { names, needed } = allowed;
  const given = new Set<string>();
  for (const { type, value, ...attribute } of node.attributes) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null) || !('name' in attribute))
      return refusal(`<${name}> has an attribute that is code`, 'give every attribute as "text"');
    if (!names.includes(attribute.name)) {
      const near = nearName(attribute.name, names);
      const remedy = near === undefined ? `give it ${names.join(' and ')} alone` : `did you mean ${near}?`;
      return refusal(`<${name}> has no attribute ${attribute.name}`, remedy);
    }
    if (typeof value !== 'string')
      return refusal(`${attribute.name} of <${name}> has no text`, `write ${attribute.name}="words"`);
    if (attribute.name === 'src' && !isInside(value)) return imageRefusal(value);
    given.add(attribute.name);
  }
  if (!needed || given.has(needed[0])) return undefined;
  return refusal(`<${name}> has no ${needed[0]}`, `write <${name} ${needed[0]}="${needed[1]}" ... />`);
}

const refusal = (reason: string, remedy: string): Refusal => ({ reason, remedy });

function addressRefusal(node: Node & { url: string }): Refusal | undefined {
  const { url } = node;
  if (node.type === 'image') return isInside(url) ? undefined : imageRefusal(url);
  return isSafeAddress(url)
    ? undefined
    : refusal(`${url} is not a safe address`, 'use http, https, mailto or a relative address');
}

/** Whether a link may lead there: within the site, to the web, or to a mailbox. */
export function isSafeAddress(url: string): boolean {
  return isInside(url) || webAddressOrUndefined(url) !== undefined || /^mailto:[^\s\p{Cc}]+$/iu.test(url);
}

function imageRefusal(url: string): Refusal {
  return refusal(
    `the image ${url} is on another host`,
    'put it into the folder pages and write /pictures/ before its name',
  );
}

/** Whether an address stays on the site: no scheme, no host; browsers read a backslash as a slash. */
function isInside(url: string): boolean {
  return /^(?![a-z][a-z\d+.-]*:|\/\/)[^\s\\\p{Cc}]*$/iu.test(url);
}
