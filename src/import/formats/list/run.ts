import type { Nodes, PhrasingContent } from 'mdast';

/** A piece of an entry's text that is set alike. */
export interface TextRun {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  /** Where it leads, if it is a link. */
  href?: string;
}

interface Style {
  isBold: boolean;
  isItalic: boolean;
  href?: string;
}

/**
 * The text of nodes as runs. A picture is its description, as badges have it; a piece of HTML is its
 * link and nothing else.
 */
export function textRuns(
  nodes: readonly (Nodes | PhrasingContent)[],
  style: Style = { isBold: false, isItalic: false },
): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value === '' ? [] : [{ text: node.value.replace(/\s+/g, ' '), ...style }];
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
  });
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
