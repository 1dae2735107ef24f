import { statedFields } from '../values/fields.ts';
import { namesIn } from '../values/names/names.ts';
import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawWork } from '../work.ts';

const day = '\\d{1,2} \\p{L}{3,9} \\d{4}';

/** The line below a paper's authors: when it was submitted or published, perhaps where, and for whom. */
const dated = new RegExp(
  `^(?:(?:Published|Submitted):?\\s*(${day})(?:, Last Modified:?\\s*${day})?|(${day}) \\(modified: ${day}\\))(?:[,.]?\\s*(.*?))?(?:\\s*Readers:.*)?$`,
  'u',
);

/** Lines of the page around its papers. */
export const openreviewChrome =
  /^(?:Readers:.*|(?:Published|Submitted):.*|Show details|Hide details|PDF|HTML|Abstract|\[[–-]\].*|\d+ Repl(?:y|ies)|Add .* Comment|Loading|Everyone|Search.*|Go to .*)$/i;

const venueName = /^(?=.*\p{Lu})[\p{L}\p{N} .@&/:'’-]{2,80}(?:\d{4}|oral|poster|spotlight|tmlr)\b.*$/iu;

/** Whether a text is copied from a page of OpenReview that lists papers. */
export function isOpenreviewPage(head: string): boolean {
  const lines = head.split('\n').map((line) => line.trim());
  return lines.some(
    (line, at) =>
      dated.test(line) &&
      (/modified/i.test(line) || lines.slice(at, at + 4).some((next) => /\bReaders:/.test(next))),
  );
}

/** The papers of a copied page of OpenReview. A date without a title and authors above it is a fault. */
export function* openreviewPageWorks(text: string): Generator<RawWork | RawFault> {
  const lines = text.split('\n').map((line) => line.trim());
  let above: { line: string; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, published, submitted, behind = ''] = dated.exec(line) ?? [];
    const date = published ?? submitted;
    if (date === undefined) {
      if (line !== '' && !openreviewChrome.test(line)) above.push({ line, at });
      continue;
    }
    const [title, authors] = above.slice(-2);
    above = [];
    const below =
      lines.slice(at + 1, at + 3).find((next) => next !== '' && !openreviewChrome.test(next)) ?? '';
    const venue = [behind, below]
      .map((written) => written.replace(/\s*\.?\s*Readers:.*$/, ''))
      .find((written) => venueName.test(written));
    if (!title || !authors)
      yield {
        line: at + 1,
        fault: 'a paper without a title and authors above its date',
        remedy: 'Import its address with --complete.',
      };
    else
      yield {
        line: title.at + 1,
        fields: statedFields({
          title: title.line,
          authors: namesIn(authors.line),
          published: dateIn(date),
          venue,
        }),
      };
  }
}
