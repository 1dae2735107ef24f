import type { PagefindData } from './pagefind.ts';

/** The list entry of a result. Only text and the words Pagefind marked reach the page. */
export function resultElement(document: Document, data: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'entry';
  item.dataset['paper'] = data.url.split('/').filter(Boolean).at(-1) ?? '';
  const title = document.createElement('h2');
  title.className = 'entry-title';
  const link = document.createElement('a');
  link.href = data.url;
  link.textContent = data.meta['title'] ?? data.url;
  title.append(link);
  const place = paragraph(document, 'entry-place', data.meta['published'] ?? 'Date unknown');
  if (data.meta['venue']) place.append(' ', span(document, 'venue', data.meta['venue']));
  const excerpt = paragraph(document, 'entry-gist', '');
  excerpt.append('… ', ...markedWords(document, data.excerpt), ' …');
  item.append(
    place,
    title,
    paragraph(document, 'entry-authors', data.meta['authors'] || 'Authors unknown'),
    excerpt,
  );
  return item;
}

/** Text nodes and `<mark>` elements for an excerpt; everything else in it is shown as text. */
function markedWords(document: Document, excerpt: string): Node[] {
  return excerpt.split(/(<mark>[^<]*<\/mark>)/).map((part) => {
    const word = /^<mark>([^<]*)<\/mark>$/.exec(part)?.[1];
    if (word === undefined) return document.createTextNode(unescaped(part));
    const mark = document.createElement('mark');
    mark.textContent = unescaped(word);
    return mark;
  });
}

/** Pagefind escapes these two signs and no other. */
function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function paragraph(document: Document, className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function span(document: Document, className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
