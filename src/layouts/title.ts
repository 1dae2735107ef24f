/** Tabs, bookmarks and result lists cut a longer title, in characters as HTML writes them. */
const longest = 70;

const lengthOf = (text: string) => text.replace(/[&<>"']/g, '&amp;').length;

/** The title of a page's window: with the shelf's name where there is room, else cut at a word. */
export function windowTitle(title: string, shelf: string): string {
  const whole = `${title} · ${shelf}`;
  if (lengthOf(whole) <= longest) return whole;
  if (lengthOf(title) <= longest) return title;
  let start = title.slice(0, longest - 1);
  while (lengthOf(start) >= longest) start = start.slice(0, -1);
  const words = start.slice(0, start.lastIndexOf(' ')).replace(/[\s,:;–—-]+$/, '');
  return `${words.length > longest / 2 ? words : start}…`;
}
