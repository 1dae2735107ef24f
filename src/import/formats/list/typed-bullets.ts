/** Signs that are bullets wherever a line begins with them. */
const bullet = /^([ \t]*)[•‣▪▫◦●○■□➢➤►▶⁃][ \t]*(?=\S)/;

/** Signs that are bullets where several lines below each other begin with them: dashes, letters. */
const doubtful = /^([ \t]*)(?:[–—][ \t]+|\(?[a-z]\)[ \t]+|\(\d{1,3}\)[ \t]+)(?=\S)/;

/** Lines whose bullets are those of Markdown, where their writer typed others: `• Title`, `a) Title`. */
export function withMarkdownBullets(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    if (bullet.test(line)) return line.replace(bullet, '$1- ');
    const isOfSeveral = (pattern: RegExp) =>
      pattern.test(line) && (pattern.test(lines[at - 1] ?? '') || pattern.test(lines[at + 1] ?? ''));
    return isOfSeveral(doubtful) ? line.replace(doubtful, '$1- ') : line;
  });
}
