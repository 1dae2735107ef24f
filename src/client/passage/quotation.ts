import { passage } from '../../words/words.ts';

/** The elements of a formula that can be read character by character. */
const flat = 'mi, mn, mo, mtext, mrow, mspace, mstyle';

/**
 * The words of a range on one line. Superscripts and subscripts become `^2` and `_2`; a formula whose layout
 * matters becomes TeX between dollar signs.
 */
export function quotedText(range: Range): string {
  const part = range.cloneContents();
  for (const formula of part.querySelectorAll('math')) {
    const isFlat = formula.querySelector(`:not(${flat})`) === null;
    formula.replaceWith(isFlat ? formula.textContent : `$${formula.getAttribute('alttext')}$`);
  }
  for (const raised of part.querySelectorAll('sup')) raised.prepend('^');
  for (const lowered of part.querySelectorAll('sub')) lowered.prepend('_');
  return (part.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Words in quotation marks, followed by their source and address. */
export function quotationOf(words: string, credit: string, address: string): string {
  return passage.quotation(words, credit, address);
}

/** The part of `range` between `first` and `last`, with whole formulas; undefined if it has no words. */
export function partWithin(range: Range, first: Node, last: Node): Range | undefined {
  const limits = document.createRange();
  limits.setStartBefore(first);
  limits.setEndAfter(last);
  const part = range.cloneRange();
  if (part.compareBoundaryPoints(Range.END_TO_START, limits) >= 0) return undefined;
  if (part.compareBoundaryPoints(Range.START_TO_END, limits) <= 0) return undefined;
  if (part.compareBoundaryPoints(Range.START_TO_START, limits) < 0)
    part.setStart(limits.startContainer, limits.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, limits) > 0)
    part.setEnd(limits.endContainer, limits.endOffset);
  const from = formulaAround(part.startContainer);
  if (from) part.setStartBefore(from);
  const to = formulaAround(part.endContainer);
  if (to) part.setEndAfter(to);
  return part.toString().trim() === '' ? undefined : part;
}

function formulaAround(node: Node): Element | null | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest('math');
}
