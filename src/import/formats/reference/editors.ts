import { bracketedEditors, spacedEditors } from './editor-words.ts';
import { leadingPeople } from './people.ts';
import type { PrintedPlace } from './printed-place.ts';

const editorMark = `(?:${bracketedEditors}|,? (?:${spacedEditors}))`;

const editorsBefore = new RegExp(`^(.{3,400}?)\\s*${editorMark}[.,:]*\\s+(?=[\\p{Lu}\\d"“„«»‚‘[…_*])`, 'u');

/** Editors in front of the name: `In A. Lee & K. Roe (Eds.), Handbook`, `In: Lee A, editor. Handbook`. */
export function takeEditorsBefore(text: string, place: PrintedPlace): string {
  const mark = editorsBefore.exec(text);
  const said = mark?.[1]?.trim() ?? '';
  const editors = leadingPeople(`${said}:`)[0]?.people ?? familiesIn(said);
  if (!mark || !editors) return text;
  place.editors = editors;
  return text.slice(mark[0].length);
}

/** Family names alone: `Berg/Roe`, `Berg u.a.`. */
const families =
  /^(\p{Lu}[\p{L}'’-]+(?:(?:\s?\/\s?|, | (?:und|and|et|&) )\p{Lu}[\p{L}'’-]+){0,5})(?:,? (?:u\. ?a\.|et al\.?))?$/u;

function familiesIn(said: string): string[] | undefined {
  return families.exec(said)?.[1]?.split(/\s?\/\s?|, | (?:und|and|et|&) /);
}

/** Editors behind the name: `Handbook, edited by A. Lee, 12–30`, `Handbook (ed. Lee, A.) 12–30`, `Handbook, A. Lee, Ed.`. */
export function takeEditorsBehind(text: string, place: PrintedPlace): string {
  const [front, said] = /^(?:edited by|ed\. by) (.{3,200}?(?<!\b\p{Lu}))[.,] (?=\p{Lu})/iu.exec(text) ?? [];
  const [first] = said === undefined ? [] : leadingPeople(`${said}:`);
  if (front !== undefined && first) {
    place.editors = first.people;
    return text.slice(front.length);
  }
  const by =
    /[.,]?\s*\(?\b(?:edited by|ed(?:s|ited)?\. by|eds?\.|herausgegeben von|(?:hrsg|hg)\. v(?:on|\.)|édité par|sous la dir(?:ection|\.) de|(?<=\()eds?)\s+(?=\p{Lu}|d['’]|v[ao]n |de )/iu.exec(
      text,
    );
  if (by && by.index > 2) {
    const behind = text.slice(by.index + by[0].length);
    const [people] = leadingPeople(behind);
    const isBracketed = by[0].includes('(') && behind.includes(')');
    const end = isBracketed
      ? behind.indexOf(')')
      : (people?.end ?? Math.max(0, behind.search(/[,)]|(?<!\b\p{Lu})\./u)));
    if (people) place.editors = people.people;
    return `${text.slice(0, by.index)}${behind
      .slice(end)
      .replace(/^\s*\)/, ' ')
      .replace(/^(?=\p{L})/u, '. ')}`;
  }
  const mark = /,? [Ee]ds?\.,?/u.exec(text);
  const start = mark ? initialedNamesStart(text.slice(0, mark.index)) : -1;
  if (!mark || start < 0) return text;
  const [people] = leadingPeople(`${text.slice(start, mark.index).replace(/^,\s+/, '')}:`);
  if (!people) return text;
  place.editors = people.people;
  return `${text.slice(0, start)}, ${text.slice(mark.index + mark[0].length)}`.replace(/,\s*,/g, ',');
}

/** At most so many editors are named in one place. */
const mostEditors = 9;

/** Where the comma before the names with initials is that a text ends with, `Handbook, A. Lee and K. Roe`; -1 where there are none. */
function initialedNamesStart(text: string): number {
  let end = text.length;
  let start = -1;
  for (const { 0: sign, index } of [...text.matchAll(/,\s+and\s+|,\s+|\s+and\s+/gu)]
    .slice(-mostEditors)
    .reverse()) {
    const name = text.slice(index + sign.length, end);
    if (name.length > 60 || !/^(?:\p{Lu}\.[ -]?){1,3} ?[^,()]{2,40}$/u.test(name)) break;
    end = index;
    if (sign.startsWith(',')) start = index;
  }
  return start;
}
