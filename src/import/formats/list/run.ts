import type { Nodes, PhrasingContent } from 'mdast';

/** A piece of an entry's text that is set alike. */
export interface TextRun {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  /** Where it leads, if it is a link. */
  href?: string;
}

type Style = Omit<TextRun, 'text'>;

const plainStyle: Style = { isBold: false, isItalic: false };

/**
 * The text of nodes as runs. A picture in a link is its description, as badges have it; tags of HTML
 * among the text count for their links and weight.
 */
export function textRuns(nodes: readonly (Nodes | PhrasingContent)[], style: Style = plainStyle): TextRun[] {
  const runs: TextRun[] = [];
  let tags: readonly string[] = [];
  for (const node of nodes) {
    const inner = tags.reduce(styledBy, style);
    if (node.type === 'html') {
      for (const tag of node.value.match(/<[^<>]*>/g) ?? []) {
        tags = openedTags(tags, tag);
        const { href } = tags.reduce(styledBy, style);
        if (/^<img\b/i.test(tag) && href !== undefined)
          runs.push({ ...inner, text: attribute(tag, 'alt') ?? '', href });
      }
      runs.push({ text: /^<br/i.test(node.value) ? ' ' : '', ...plainStyle });
    } else runs.push(...nodeRuns(node, inner));
  }
  return runs.filter(({ text, href }) => text !== '' || href !== undefined);
}

function nodeRuns(node: Nodes | PhrasingContent, style: Style): TextRun[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value.replace(/\s+/g, ' '), ...style }];
    case 'break':
      return [{ text: ' ', ...style }];
    case 'strong':
      return textRuns(node.children, { ...style, isBold: true });
    case 'emphasis':
      return textRuns(node.children, { ...style, isItalic: true });
    case 'delete':
      return textRuns(node.children, style);
    case 'link': {
      const inner = textRuns(node.children, { ...style, href: node.url });
      return inner.length > 0 ? joinedRuns(inner) : [{ text: '', ...style, href: node.url }];
    }
    case 'image':
      return style.href === undefined ? [] : [{ text: node.alt ?? '', ...style }];
    case 'paragraph':
      return [...textRuns(node.children, style), { text: ' ', ...style }];
    default:
      return [];
  }
}

/** The tags that are open behind a tag. */
function openedTags(open: readonly string[], tag: string): readonly string[] {
  const name = tagName(tag);
  if (!/^(?:a|b|strong|i|em)$/.test(name) || tag.endsWith('/>')) return open;
  if (!tag.startsWith('</')) return [...open, tag];
  const at = open.findLastIndex((each) => tagName(each) === name);
  return at < 0 ? open : open.toSpliced(at, 1);
}

function styledBy(style: Style, tag: string): Style {
  const name = tagName(tag);
  const href = name === 'a' ? attribute(tag, 'href') : undefined;
  return {
    ...style,
    isBold: style.isBold || name === 'b' || name === 'strong',
    isItalic: style.isItalic || name === 'i' || name === 'em',
    ...(href !== undefined && { href }),
  };
}

function tagName(tag: string): string {
  return /^<\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

function attribute(tag: string, name: string): string | undefined {
  const [, quoted, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:["']([^"']*)["']|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return quoted ?? bare;
}

/** Runs of one link as one, bold or italic where any of them is. */
function joinedRuns(runs: readonly TextRun[]): TextRun[] {
  const [first] = runs;
  if (!first) return [];
  return [
    {
      ...first,
      text: runs.map(({ text }) => text).join(''),
      isBold: runs.some(({ isBold }) => isBold),
      isItalic: runs.some(({ isItalic }) => isItalic),
    },
  ];
}
