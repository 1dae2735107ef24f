import { printedDate } from '../printed-date.ts';
import { namesIn } from '../table/columns.ts';
import { divideAddress } from './identifiers.ts';
import { addressField, isPaperAddress, linkField } from './label.ts';
import type { TextRun } from './run.ts';

/** Conferences and journals as lists name them, with or without a year. */
const venue =
  /\b(?:(?:Findings of )?(?:ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|NeurIPS|NIPS|ICLR|ICML|AAAI|IJCAI|CVPR|ICCV|ECCV|WACV|BMVC|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICRA|IROS|CoRL|RSS|RA-?L|HRI|CHI|UIST|CSCW|SIGGRAPH(?: Asia)?|ICSE|FSE|ASE|ISSTA|USENIX|NDSS|CCS|S&P|OSDI|SOSP|ASPLOS|ISCA|MICRO|HPCA|DAC|DATE|ICCAD|INTERSPEECH|ICASSP|MICCAI|ISBI|COLM|COLT|AISTATS|UAI|TMLR|JMLR|JAIR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|T-?RO|IJRR|Nature(?: [A-Z]\w+)*|Science(?: [A-Z]\w+)*|Cell|PNAS|eLife|EJOR|CPAIOR|CP|SODA|STOC|FOCS|PODC|VLDB|SIGMOD|ICDE|ICDM|SDM|ECML(?:-PKDD)?|PAKDD|ISMIR|NIME|arXiv|Arxiv|ArXiv|bioRxiv|medRxiv|OpenReview)\b(?:[\s'’,-]*(?:19|20)?\d{2}\b)?)/;

/** Shorter than this, in characters, no text is a title. */
const shortestTitleChars = 8;

/** Words that say of a text in bold that it isn't a title but what follows is. */
const heading =
  /^(?:note|update|news|new|tl;?dr|abstract|summary|paper|code|authors?|title|venue|links?|tags?|keywords?|date|published|contributions?)\s*:?$/i;

/** What an entry of a list says of a paper, under the record's names; `undefined` where it is none. */
export function entryFields(runs: readonly TextRun[]): Record<string, unknown> | undefined {
  const found = titleOf(runs);
  if (!found) return undefined;
  const fields: Record<string, unknown> = { title: cleanTitle(found.title) };
  let hasPaper = false;
  for (const run of runs) {
    if (run.href === undefined || !/^https?:\/\//i.test(run.href)) continue;
    const isTitle = run === found.run;
    const field = (isTitle ? undefined : linkField(run.text)) ?? addressField(run.href) ?? 'project';
    if (isPaperAddress(run.href) || field === 'paper' || field === 'pdf') hasPaper = true;
    divideAddress(
      fields,
      isTitle && field === 'project' && !isPaperAddress(run.href) ? 'paper' : field,
      run.href,
    );
  }
  const rest = restOf(runs, found);
  const people = authorsIn(rest);
  const hasPlace = venue.test(rest.text);
  if (!hasPaper && !(people.length > 0 && (hasPlace || /\b(?:19|20)\d{2}\b/.test(rest.text))))
    return undefined;
  if (people.length > 0) fields['authors'] = people;
  const place = venue.exec(rest.text.replace(/https?:\S+/g, ' '))?.[0]?.trim();
  if (place && !/^(?:arxiv|openreview)/i.test(place)) fields['venue'] = place.replace(/[\s,'’-]+$/, '');
  const published = dateIn(rest.text);
  if (published) fields['published'] = published;
  return fields;
}

interface FoundTitle {
  title: string;
  run: TextRun;
  /** How many runs it takes. */
  runs: number;
}

/** The title of an entry: bold text, the words of a link to a paper, words in quotation marks, or its beginning. */
function titleOf(runs: readonly TextRun[]): FoundTitle | undefined {
  const isTitle = (text: string) =>
    text.trim().length >= shortestTitleChars &&
    /\p{L}{2}/u.test(text) &&
    /\s|\p{Ll}\p{Lu}|[-:]/u.test(text.trim()) &&
    linkField(text) === undefined &&
    !heading.test(text.trim()) &&
    !/^https?:/i.test(text.trim());
  const bold = groups(runs, ({ isBold }) => isBold).find(({ text }) => isTitle(text));
  const linked = runs.find(
    ({ href, text }) =>
      href !== undefined &&
      isTitle(text) &&
      !/^#/.test(href) &&
      (isPaperAddress(href) || !addressField(href)),
  );
  const quoted = runs
    .map((run) => ({ run, text: /[“"«]([^”"»]{12,300})[”"»]/.exec(run.text)?.[1] ?? '' }))
    .find(({ text }) => isTitle(text));
  if (bold && (!linked || runs.indexOf(bold.first) <= runs.indexOf(linked)))
    return { title: bold.text, run: bold.first, runs: bold.count };
  if (linked) return { title: linked.text, run: linked, runs: 1 };
  if (quoted) return { title: quoted.text, run: quoted.run, runs: 1 };
  const [first] = runs.filter(({ text }) => text.trim() !== '' && !/^\W+$/.test(text));
  if (!first || first.href !== undefined) return undefined;
  const text = first.text.replace(/^[\s\d.)\]([-]*(?:(?:19|20)\d{2}[-/.]?\d{0,2}[\])]?)?[\s:.-]*/, '');
  const title = /^(.{12,300}?)(?:[.?!](?:\s|$)|\s[–—-]\s|\s\[|\s*$)/.exec(text)?.[1] ?? '';
  return isTitle(title) && title.split(/\s+/).length >= 3 ? { title, run: first, runs: 1 } : undefined;
}

function groups(
  runs: readonly TextRun[],
  has: (run: TextRun) => boolean,
): { text: string; first: TextRun; count: number }[] {
  const found: { text: string; first: TextRun; count: number }[] = [];
  let open: { text: string; first: TextRun; count: number } | undefined;
  for (const run of runs) {
    if (has(run)) {
      if (open) {
        open.text += run.text;
        open.count++;
      } else {
        open = { text: run.text, first: run, count: 1 };
        found.push(open);
      }
    } else if (run.text.trim() !== '') open = undefined;
  }
  return found;
}

function cleanTitle(title: string): string {
  return title
    .replace(/(?:\p{So}|\u{fe0f}|\u{200d})+/gu, ' ')
    .replace(/^\s*[[(]?\d{4}[-/.]?\d{0,2}[\])]?\s*[:.-]?\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“]|["”]$/g, '')
    .replace(/(?<!\.)[.,;:]$/, '')
    .trim();
}

/** The text around the title, and the runs of it without links. */
function restOf(
  runs: readonly TextRun[],
  { run, runs: count, title }: FoundTitle,
): { text: string; italics: string[]; after: string } {
  const at = runs.indexOf(run);
  const others = [...runs.slice(0, at), ...runs.slice(at + count)].filter(({ href }) => href === undefined);
  const own =
    run.href === undefined && !run.isBold ? run.text.slice(run.text.indexOf(title) + title.length) : '';
  const after =
    own +
    runs
      .slice(at + count)
      .filter(({ href }) => href === undefined)
      .map(({ text }) => text)
      .join('');
  const badges = runs
    .filter(
      ({ href, text }) =>
        href !== undefined && /\b(?:19|20)\d{2}\b/.test(text) && text.length < 40 && text !== title,
    )
    .map(({ text }) => text);
  return {
    text: [...others.map(({ text }) => text), own, ...badges].join(' '),
    italics: groups(runs.slice(at + count), ({ isItalic, href }) => isItalic && href === undefined).map(
      ({ text }) => text,
    ),
    after,
  };
}

/** The names in the italics behind the title, or in plain text that is a list of names. */
function authorsIn({ italics, after }: { italics: readonly string[]; after: string }): string[] {
  const candidates = [...italics, after.replace(/^[\s.,:–—-]+/, '').split(/[.;(]\s|\s[–—-]\s|\[/)[0] ?? ''];
  for (const candidate of candidates) {
    const text = candidate
      .replace(venue, '')
      .replace(/\([^)]*\)/g, '')
      .replace(/^\s*(?:by|authors?:)\s+/i, '')
      .replace(/[\s.,]*(?:(?:19|20)\d{2})?[\s.,]*$/, '');
    const names = namesIn(text) ?? [];
    const isName = (name: string) =>
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+(?:[\p{L}\p{M}'’.-]+)){0,4}$/u.test(name) && name.length <= 40;
    const hasOthers = /\bet\.? al\b/i.test(candidate);
    if (
      names.length > 0 &&
      names.every(isName) &&
      (names.length > 1 || hasOthers || italics.includes(candidate)) &&
      names.some((name) => name.includes(' '))
    )
      return names;
  }
  return [];
}

function dateIn(text: string): string | undefined {
  const [, year, month] = /(?<![\d.])((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])(?![\d])/.exec(text) ?? [];
  if (year && month) return `${year}-${month.padStart(2, '0')}`;
  const named =
    /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2})?,?\s+(?:19|20)\d{2})\b/i.exec(
      text,
    )?.[1];
  if (named) return printedDate([named]);
  return /(?<![\d.])((?:19|20)\d{2})(?![\d])/.exec(text.replace(/https?:\S+/g, ' '))?.[1];
}
