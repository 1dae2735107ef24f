/** What arXiv says of a paper in words: whether its authors have withdrawn it. */
export function arxivStatus(...texts: readonly string[]): string | undefined {
  const isWithdrawn =
    /\b(?:this )?(?:paper|article|submission|manuscript|preprint|work) (?:has been|is|was) withdrawn\b|^\s*withdrawn\b/i;
  return texts.some((text) => isWithdrawn.test(text)) ? 'withdrawn' : undefined;
}

/** An abstract as arXiv wraps it: a line that is indented more than the others begins a paragraph. */
export function arxivAbstract(written: string): string {
  const text = written.replace(/^\s+|\s+$/g, '');
  const isIndented = /\n[ \t]{2,}\S/.test(text) && /\n\S/.test(text);
  const paragraphs = text.split(isIndented ? /\n[ \t]*\n|\n(?=[ \t]{2,})/ : /\n[ \t]*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
}

/** arXiv's categories, divided from the classes of other schemes that authors give beside them. */
export function arxivCategories(terms: readonly string[]): { categories: string[]; classes: string[] } {
  const isCategory = (term: string) => /^[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]{2,})?$/.test(term);
  return { categories: terms.filter(isCategory), classes: terms.filter((term) => !isCategory(term)) };
}
