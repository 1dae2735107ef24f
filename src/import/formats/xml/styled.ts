/** A text on one line, with single spaces. */
export function folded(text: string): string {
  return text.replace(/[ \t\n\r\v\f]+/g, ' ').trim();
}

/** A text in a macro. Small capitals change small letters only; braces that don't match can't stand in a macro. */
export function styled(macro: string, text: string): string {
  const content = folded(text);
  const isPlain =
    content === '' || !areBracesMatched(content) || (macro === 'textsc' && !/\p{Ll}/u.test(content));
  if (isPlain) return text;
  return `${/^\s/.test(text) ? ' ' : ''}\\${macro}{${content}}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Whether each brace of a text has its other. */
export function areBracesMatched(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/\\.|[{}]/gs)) {
    if (brace === '{') depth++;
    else if (brace === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
