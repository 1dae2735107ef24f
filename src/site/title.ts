/** Tabs, bookmarks and result lists cut longer titles. Characters are counted as they are escaped in HTML. */
const maxTitleChars = 70;

const lengthOf = (text: string) => text.replace(/[&<>"']/g, '&amp;').length;

/** The content of a page's `<title>`: with the shelf's name where there is room, else cut at a word. */
export function windowTitle(title: string, shelf: string): string {
  const whole = `${title} · ${shelf}`;
  if (lengthOf(whole) <= maxTitleChars) return whole;
  if (lengthOf(title) <= maxTitleChars) return title;
  let start = title.slice(0, maxTitleChars - 1);
  while (lengthOf(start) >= maxTitleChars) start = start.slice(0, -1);
  const words = start.slice(0, start.lastIndexOf(' ')).replace(/[\s,:;–—-]+$/, '');
  return `${words.length > maxTitleChars / 2 ? words : start}…`;
}
