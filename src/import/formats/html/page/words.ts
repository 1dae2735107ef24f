import { linkField } from '../../list/words/label.ts';
import type { HtmlLine, HtmlRun } from './lines.ts';
import type { NamedPart } from './part.ts';

export function joined(runs: readonly HtmlRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of all runs of a part, or `undefined` where there are none. */
export function named(lines: readonly HtmlLine[], part: NamedPart): string | undefined {
  const runs = lines
    .flatMap((line) => line.runs)
    .filter((run) => run.part === part && !/^\W*(?:abs(?:tract)?|show|hide|more)\W*$/i.test(run.text));
  const text = joined(runs);
  return text === '' ? undefined : text;
}

/** Whether the words of a link say what it leads to. */
export function isLabel(text: string, href: string | undefined): boolean {
  const bare = text.replace(/[[\](){}|»›→]+/g, ' ').trim();
  return (
    href !== undefined &&
    (bare === '' ||
      /^(?:bib(?:tex)?|cite|citation|abs(?:tract)?|ris|export|bibliography)$/i.test(bare) ||
      (linkField(bare) !== undefined && bare.split(/\s+/).length < 4))
  );
}

/** Runs but those that say what a link leads to. */
export function withoutLabels(runs: readonly HtmlRun[]): HtmlRun[] {
  return runs.filter(({ href, text }) => text.trim() === '' || !isLabel(text, href));
}
