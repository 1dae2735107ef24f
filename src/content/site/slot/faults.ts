import type { Mistake } from '../../mistakes/error.ts';
import { lineAt } from '../../mistakes/line-at.ts';
import { wholeTextMistake } from '../../mistakes/whole-text.ts';
import type { Component, Fault } from './component.ts';

/**
 * Where a component isn't Astro, or would lose what stands in it. Of what isn't Astro only the first is said, since
 * the rest often follows from it.
 */
export function faultsIn({ faults: [fault], codeEnd }: Component, astro: string): Mistake[] {
  const whole = wholeTextMistake(astro, true);
  if (whole) return [whole];
  const isOpen = /^\s*---[ \t]*\r?\n/.test(astro) && !/\n[ \t]*---/.test(astro.trimStart().slice(3));
  if (isOpen)
    return [
      { line: 1, reason: 'the --- at the top is not closed', remedy: 'write --- again below the code' },
    ];
  const above = lostAbove(astro, codeEnd);
  return above.length > 0 || fault === undefined ? above : [faultMistake(fault, astro)];
}

/** What stands above the code, which then is left out, or has the code left out. */
function lostAbove(astro: string, codeEnd: number): Mistake[] {
  const fences = [...astro.matchAll(/^[ \t]*---[ \t]*\r?$/gm)];
  const code = codeEnd > 0 ? astro.indexOf('---') : fences.length > 1 ? fences[0]?.index : 0;
  const line =
    astro
      .slice(0, code)
      .split('\n')
      .findIndex((text) => /[^\s\uFEFF]/.test(text)) + 1;
  if (line === 0) return [];
  const reason = 'something stands above the first ---, where nothing is read';
  return [{ line, reason, remedy: 'move it below this ---, if it is code, or else below the second one' }];
}

function faultMistake(fault: Fault, astro: string): Mistake {
  const { text, line, start, opened } = fault;
  const brace = openBrace(astro, start);
  const [tag] = /(?<=closing tag for '|Closing tag '<\/)[^'>]+/.exec(text) ?? [];
  if (tag !== undefined && text.startsWith('Closing'))
    return { line, reason: `</${tag}> ends what has not begun`, remedy: 'take it out' };
  if (tag !== undefined)
    return { line: opened ?? line, reason: `<${tag}> is not closed`, remedy: `write </${tag}> after it` };
  if (/^Unterminated (?:string|template)/.test(text))
    return { line, reason: 'a quotation mark is not closed', remedy: 'write it at the end, too' };
  if (brace !== undefined && astro.startsWith('{{', brace - 1))
    return { line: lineAt(astro, brace), reason: 'here are two braces', remedy: 'write one: {site.name}' };
  const isCut = astro.slice(start - 1).startsWith('</') || start >= astro.trimEnd().length;
  if (brace !== undefined && isCut)
    return {
      line: lineAt(astro, brace),
      reason: 'the { is not closed',
      remedy: 'write } after the name, or &#123; for the sign itself',
    };
  const open = isCut ? openTag(astro) : undefined;
  if (open)
    return {
      line: lineAt(astro, open.place),
      reason: `<${open.name}> is not closed`,
      remedy: `write </${open.name}> after it`,
    };
  return {
    line,
    reason: `this is not Astro: ${text.replace(/\.$/, '')}`,
    remedy: fault.hint.replace(/\.$/, '') || 'see that every brace, quote and tag is closed',
  };
}

/** The place of the last brace before a place that no other one closes. */
function openBrace(astro: string, before: number): number | undefined {
  let closed = 0;
  for (let place = before - 1; place >= 0; place--)
    if (astro[place] === '}') closed++;
    else if (astro[place] === '{' && closed-- === 0) return place;
  return undefined;
}

const emptyElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The last element that begins and doesn't end. */
function openTag(astro: string): { name: string; place: number } | undefined {
  const bare = astro.replace(/<!--[^]*?-->|(?<=<(script|style)\b[^>]*>)[^]*?(?=<\/\1>)/g, (text) =>
    text.replace(/[^\n]/g, ' '),
  );
  const open: { name: string; place: number }[] = [];
  for (const { index: place, 1: end, 2: name = '', 3: own } of bare.matchAll(
    /<(\/?)([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g,
  ))
    if (end === '/') open.splice(open.findLastIndex((one) => one.name === name) >>> 0);
    else if (own === '' && !emptyElements.test(name)) open.push({ name, place });
  return open.at(-1);
}
