import { columnMap } from '../../table/columns/columns.ts';
import { rowFields } from '../../table/row/row.ts';
import { lineText, withoutLinks } from '../lines.ts';
import type { TextRun } from '../segment/run.ts';
import { segmented } from '../segment/segment.ts';
import { addEntryLink } from '../words/identifiers.ts';
import { addressField, isPaperLabel, leadsToPaper, linkField, wholeAddress } from '../words/label.ts';
import { hasInstitution, peopleIn } from '../words/people.ts';
import { appearanceOf } from '../words/venue.ts';
import { isOnlyLabels, labelAtStart } from './detail-line.ts';
import { publishedFirst, withDividedVenue } from './places.ts';

/** What the lines below an entry say of it. */
export interface Details {
  fields: Record<string, unknown>;
  /** Whether one of them leads to a paper. */
  hasPaper: boolean;
}

const nothing = /^(?:none|null|n\/a|na|-|todo|tbd|coming soon|unknown|not (?:yet )?available|无)?$/i;

/** The fields of an entry that says them in lines of their own, `Date: August 10, 2026`, and what is left as a note. */
export function entryDetails(lines: readonly (readonly TextRun[])[]): Details {
  const labelled: Record<string, string> = {};
  const links: Record<string, unknown> = {};
  const notes: string[] = [];
  let hasPaper = false;
  let authors: string[] | undefined;
  for (const runs of lines) {
    const text = lineText(runs);
    const [whole = '', name] = labelAtStart.exec(text) ?? [];
    const value = text.slice(whole.length).trim();
    const isNamed = name !== undefined && !/^https?$/i.test(name.trim());
    for (const run of runs) {
      const href = wholeAddress(run.href ?? '');
      if (run.href !== undefined && leadsToPaper(run.href)) hasPaper = true;
      if (href === undefined) continue;
      const words = isNamed && linkField(run.text) === undefined ? name : run.text;
      if (isPaperLabel(words) && !/github\.com/.test(href)) hasPaper = true;
      if ((linkField(words) ?? addressField(href)) !== undefined) addEntryLink(links, words, href);
      else if (!isNamed)
        notes.push(
          run.text.trim() === '' || /^https?:/.test(run.text) ? href : `${run.text.trim()} (${href})`,
        );
    }
    const rest = withoutLinks(runs);
    const said = isNamed ? [] : segmented(runs.filter(({ href }) => href === undefined)).segments;
    const people = peopleIn(rest, true) ?? said.flatMap((segment) => segment.people ?? []);
    const places = said.flatMap((segment) => segment.place ?? []);
    const others = said.filter(({ kind }) => kind === 'text');
    const isKnown =
      !isNamed && (people.length > 0 || places.length > 0) && others.length <= (people.length > 0 ? 1 : 0);
    if (
      isNamed &&
      linkField(name) !== undefined &&
      (nothing.test(value) || rest.replace(labelAtStart, '').trim() === '')
    )
      continue;
    if (isNamed && !nothing.test(value) && !/^https?:\S+$/.test(value))
      labelled[/^key$/i.test(name) ? 'keywords' : /^abs$/i.test(name) ? 'abstract' : name] =
        /^authors?$/i.test(name) ? withoutWorkplaces(value, /s$/i.test(name)) : value;
    else if (isKnown && (authors === undefined || people.length === 0)) {
      if (people.length > 0) authors = people;
      for (const { venue, published, awards } of publishedFirst(places))
        Object.assign(links, withoutUndefined({ venue, published: links['published'] ?? published, awards }));
      notes.push(
        ...others
          .filter((segment) => !peopleIn(rest, true) && /\p{L}{3}/u.test(segment.text))
          .map((segment) => segment.text),
      );
    } else if (!/^[\W_]*$/u.test(rest.replace(/\p{L}/gu, 'x')) && !isOnlyLabels(rest)) notes.push(text);
  }
  const row: Record<string, unknown> = rowFields(unbracketed(labelled), columnMap(Object.keys(labelled)));
  const { publisher, ...others } = row;
  const isPlace = appearanceOf(String(publisher ?? '')) !== undefined;
  const fields = withDividedVenue(isPlace ? { ...others, venue: others['venue'] ?? publisher } : row);
  if (appearanceOf(String(fields['venue'] ?? ''))?.isPreprint) delete fields['venue'];
  if (authors) fields['authors'] ??= authors;
  if (notes.length > 0) fields['extra'] = { ...Object(fields['extra']), note: notes.join(' ') };
  return { fields: { ...links, ...fields }, hasPaper };
}

/** Names without where each works, `Ann Roe | Univ. of Oslo`; one that is said to be one author's, `Kent, David`, as that. */
function withoutWorkplaces(names: string, areMany: boolean): string {
  const behindBar = /\s*\|\s*([^,;|]+)(?=[,;]|$)/g;
  const places = [...names.matchAll(behindBar)];
  const areWorkplaces =
    places.some(([, place = '']) => hasInstitution(place)) || (!areMany && places.length === 1);
  const people = areWorkplaces ? names.replace(behindBar, '') : names;
  return areMany ? people : people.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u, '$2 $1');
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** `[agents], [planning]` as `agents; planning`. */
function unbracketed(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /^\[[^\]]*\](?:\s*,\s*\[[^\]]*\])*$/.test(value.trim())
        ? value
            .trim()
            .replace(/\]\s*,\s*\[/g, '; ')
            .replace(/^\[|\]$/g, '')
        : value,
    ]),
  );
}
