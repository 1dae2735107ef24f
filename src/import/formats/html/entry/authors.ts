import type { HtmlLine, HtmlRun } from '../page/lines.ts';
import { isLabel, joined, withoutLabels } from '../page/words.ts';
import { longestNameStart, placeParts } from './appearance.ts';
import { isSingleName, listedPeople, notName } from './people.ts';

/** The people of an entry, and the lines that hold nothing else. */
interface EntryPeople {
  people: string[] | undefined;
  used: ReadonlySet<HtmlLine>;
}

/** The people of an entry, as far as it names them. */
export function authorsIn(lines: readonly HtmlLine[], isAlone: boolean): EntryPeople {
  const own = lines.filter(({ runs }) => runs.some(({ part }) => part === 'authors'));
  const text = own.map(({ runs }) => joined(authorRuns(runs))).join('; ');
  const links = own.flatMap(({ runs }) =>
    runs.filter(({ part, element }) => part === 'authors' && element.tagName === 'a'),
  );
  const whole = own.length === 1 ? listedPeople(joined(own[0]?.runs ?? []), 1) : undefined;
  const named = text === '' ? undefined : listedPeople(text, 1);
  const all =
    (whole && whole.length > (named?.length ?? 0) ? whole : named) ??
    namesOf(links.map((run) => run.text)) ??
    namesByElement(own);
  if (all)
    return {
      people: all,
      used: new Set(
        own.filter(({ runs }) =>
          runs.every(({ part, text: words }) => part === 'authors' || words.trim().length < 4),
        ),
      ),
    };
  return (
    peopleByLine(lines, isAlone) ??
    peopleOfLine(lines, isAlone) ?? { people: peopleInFront(lines), used: new Set() }
  );
}

/** The people of an entry that names one a line, with their places; or of its one line that does, several. */
function peopleByLine(lines: readonly HtmlLine[], isAlone: boolean): EntryPeople | undefined {
  const listed = lines.flatMap((line) => {
    const text = joined(line.runs);
    const [name = '', place] = text.split(/\s*[,(–—]\s*|\s-\s/);
    const isPlaced = oneBracket.test(text);
    return place !== undefined &&
      text.length < longestListedChars &&
      isSingleName(name) &&
      (isPlaced || notName.test(text.replace(/\([^)]*\)/g, ' ')))
      ? [{ line, name: listedPeople(name, 1)?.[0] ?? name, isPlaced }]
      : [];
  });
  const [only] = listed.length === 1 ? listed : [];
  // One line may as well name several people, and the place behind them.
  const joint = only && !only.isPlaced ? leadingPeople(only.line) : undefined;
  if (joint && joint.length > 1) return { people: joint, used: new Set() };
  const isList = isAlone || listed.length > 1 || listed.some(({ isPlaced }) => isPlaced);
  if (listed.length > 0 && listed.length >= lines.length * 0.6 && isList)
    return { people: listed.map(({ name }) => name), used: new Set(listed.map(({ line }) => line)) };
  return undefined;
}

/** The people of the first line that names them and nothing else, or its place behind them. */
function peopleOfLine(lines: readonly HtmlLine[], isAlone: boolean): EntryPeople | undefined {
  for (const line of lines) {
    const before = peopleBeforePlace(line.runs);
    if (before) return { people: before, used: new Set() };
    const words = joined(
      line.runs.filter(
        ({ href, text: label, part }) =>
          !placeParts.has(part) && !(href !== undefined && isLabel(label, href)),
      ),
    );
    // A single name stands beside the title.
    const people = listedPeople(
      words,
      isAlone || (line === lines[0] && words.length < longestNameStart) ? 1 : 2,
    );
    if (people) return { people, used: new Set([line]) };
  }
  return undefined;
}

/** The people with whom a line begins, the first that begins with any. */
function peopleInFront(lines: readonly HtmlLine[]): string[] | undefined {
  for (const line of lines) {
    const people = leadingPeople(line);
    if (people) return people;
  }
  return undefined;
}

/** The people before words in italics behind which nothing but a date stands: `Ida Novak, Bo Orr, <i>HRI</i>, June 2017`. */
function peopleBeforePlace(runs: readonly HtmlRun[]): string[] | undefined {
  const start = runs.findIndex(({ isItalic }) => isItalic);
  const end = runs.findLastIndex(({ isItalic }) => isItalic);
  const behind = joined(withoutLabels(runs.slice(end + 1)));
  const before = start > 0 ? joined(runs.slice(0, start)) : '';
  const isPlace =
    before !== '' &&
    !/\d/.test(before) &&
    /^[\s,.(]*(?:\p{L}{3,9}\.?,?\s+)?(?:19|20)\d{2}[\s).]*$/u.test(behind);
  return isPlace ? listedPeople(before, 1) : undefined;
}

/** Words, and others in brackets at the end. */
const oneBracket = /^[^(),;]+\((?:[^()]|\([^()]*\))*\)[.,;]?$/;

/** A longer line, in characters, names more than a person and a place. */
const longestListedChars = 250;

/** The runs from the first author to the last, with the signs between them. */
function authorRuns(runs: readonly HtmlRun[]): HtmlRun[] {
  const last = runs.findLastIndex(({ part }) => part === 'authors');
  return runs
    .slice(
      runs.findIndex(({ part }) => part === 'authors'),
      last + 1,
    )
    .filter(({ part, text }) => part === 'authors' || text.trim().length < longestSignChars);
}

/** Longer texts between authors, in characters, are no signs. */
const longestSignChars = 5;

/** Texts that are each a name. */
function namesOf(texts: readonly string[]): string[] | undefined {
  const names = texts.map((text) => text.trim()).filter((text) => text !== '');
  return names.length > 0 && names.every(isSingleName) ? names : undefined;
}

/** Names that elements divide and no sign does. */
function namesByElement(lines: readonly HtmlLine[]): string[] | undefined {
  const names = lines.flatMap(({ runs }) =>
    runs
      .filter(({ part }) => part === 'authors')
      .map(({ text }) => text.replace(/^[\s,;|&]+|[\s,;|&]+$/g, '')),
  );
  const people = names.filter((name) => /\p{L}/u.test(name) && !/^(?:and|by)$/i.test(name));
  return people.length > 0 && people.filter(isSingleName).length >= people.length * 0.8 ? people : undefined;
}

/** The names with which a line begins that middle dots divide: `Ida Novak · Bo Orr · HRI · 2020`. */
function dottedNames(text: string): string[] {
  const parts = text.split(/\s+·\s+/);
  const end = parts.findIndex((part) => !isSingleName(part));
  return parts.length > 2 && end > 1 ? [parts.slice(0, end).join(', ')] : [];
}

/** The people with whom a line begins that goes on with the place: `Ida Novak, Bo Orr. HRI 2020`. */
function leadingPeople({ runs }: HtmlLine): string[] | undefined {
  const text = joined(runs).replace(/^[\s.,:;–—-]+/, '');
  const end = runs.findIndex(({ isItalic }, at) => at > 0 && isItalic);
  const candidates = [
    ...(end > 0 ? [joined(runs.slice(0, end))] : []),
    text.split(
      /(?<!\b\p{Lu})\.\s|\s[–—|·]\s|\s\((?=[^)]*\d{4})|[,;]\s(?=in\b|proc|\d)|[\s.,]+(?:doi:?\s*)?(?=10\.\d{4,9}\/)/iu,
    )[0] ?? '',
    ...dottedNames(text),
    ...(/\.\s((?:together|jointly|joint work) with [^.;]*)/i.exec(text)?.slice(1) ?? []),
    ...runs.filter(({ isItalic }) => isItalic).map((run) => run.text),
  ];
  for (const candidate of candidates) {
    const isJoint = /^(?:(?:together|jointly|joint work) )?with\b/i.test(candidate);
    const people = listedPeople(candidate.replace(/[\s,]+(?:in|to appear in)?:?\s*$/i, ''), isJoint ? 1 : 2);
    if (people) return people;
  }
  return undefined;
}
