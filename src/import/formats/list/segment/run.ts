import type { Nodes, PhrasingContent } from 'mdast';

/** A piece of an entry's text that is set alike. */
export interface TextRun {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  isCode?: boolean;
  /** Whether it is the description of a picture, as badges have it. */
  isPicture?: boolean;
  /** Where it leads, if it is a link. */
  href?: string;
}

/** What a line of an entry ends with where its writer began a new one. */
export const lineEnd = '\u2028';

type Style = Omit<TextRun, 'text'>;

const plainStyle: Style = { isBold: false, isItalic: false };

/**
 * The text of nodes as runs. A picture is its description, or the words of a badge; tags of HTML among
 * the text count for their links and weight. Line breaks are `lineEnd`, ends of lines in the source `\n`.
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
        if (/^<img\b/i.test(tag))
          runs.push(...pictureRuns(attribute(tag, 'alt'), attribute(tag, 'src'), href, inner));
      }
      runs.push({ text: /^<(?:br|\/p)\b/i.test(node.value) ? lineEnd : '', ...plainStyle });
    } else runs.push(...nodeRuns(node, inner));
  }
  return runs.filter(({ text, href }) => text !== '' || href !== undefined);
}

function nodeRuns(node: Nodes | PhrasingContent, style: Style): TextRun[] {
  switch (node.type) {
    case 'text':
      return [
        {
          text: node.value
            .replace(/(?<=^|\s)(?::[a-z][a-z\d_+-]*)+:(?::[a-z][a-z\d_+-]*:)*(?=[\s)]|$)/g, '')
            .replace(/[^\S\n]+/g, ' ')
            .replace(/ ?\n ?/g, '\n'),
          ...style,
        },
      ];
    case 'inlineCode':
      return [{ text: node.value.replace(/\s+/g, ' '), ...style, isCode: true }];
    case 'break':
      return [{ text: lineEnd, ...style }];
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
      return pictureRuns(node.alt ?? undefined, node.url, style.href, style);
    case 'paragraph':
      return [...textRuns(node.children, style), { text: lineEnd, ...style }];
    default:
      return [];
  }
}

/** What a picture says: its description, or what is written on a badge of shields.io; a count of stars says nothing. */
function pictureRuns(
  alt: string | undefined,
  src: string | undefined,
  href: string | undefined,
  style: Style,
): TextRun[] {
  const badge = /img\.shields\.io\/(?:static\/v1\?label=|badge\/)([^?&/]+)/.exec(src ?? '')?.[1];
  if (badge === undefined && href === undefined) return [];
  const written = badge?.replace(/-(?:[\da-f]{3,8}|[a-z]+)(?:\.svg)?$/i, '').replace(/-|_|%20|\+/g, ' ');
  const isCount = /\bstars?\b|img\.shields\.io\/github\//i.test(`${alt ?? ''} ${src ?? ''}`);
  const text = isCount ? '' : (decodedBadge(written) ?? alt ?? '');
  return [{ ...style, text, isPicture: true, ...(href !== undefined && { href }) }];
}

function decodedBadge(written: string | undefined): string | undefined {
  try {
    return written === undefined ? undefined : decodeURIComponent(written).trim();
  } catch {
    return undefined;
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
      isCode: runs.every(({ isCode }) => isCode === true),
      isPicture: runs.every(({ isPicture }) => isPicture === true),
    },
  ];
}
