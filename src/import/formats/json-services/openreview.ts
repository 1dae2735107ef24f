import { isObject } from '../json.ts';
import { dateOfParts } from '../values/date.ts';
import { statedFields } from '../values/fields.ts';
import { addressFields, type LinkFields, linkFields } from '../values/link.ts';
import { peopleFields } from '../values/names/person.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { jsonPaths } from './entries.ts';
import { type JsonObject, numberOf, objectOf, stringOf, stringsOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Notes of OpenReview's API, of its first and its second version (https://docs.openreview.net); reviews and comments are no works. */
export function* openreviewWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['notes'], openreviewFields);
}

/** Whether the beginning of a text is notes of OpenReview. */
export function isOpenreview(head: string): boolean {
  const paths = jsonPaths(head);
  return ['', 'notes.'].some(
    (at) =>
      paths.has(`${at}content.title`) &&
      ['forum', 'invitation', 'invitations', 'signatures'].some((name) => paths.has(at + name)),
  );
}

/** A value of a note's content, which the second version wraps. */
function contentOf(note: JsonObject): (name: string) => unknown {
  const content = objectOf(note['content']);
  return (name) => {
    const value = content[name];
    return isObject(value) && 'value' in value ? value['value'] : value;
  };
}

function openreviewFields(note: JsonObject): Record<string, unknown> | string | undefined {
  const content = contentOf(note);
  const text = (name: string) => stringOf(content(name)).replace(/\s+/g, ' ');
  const forum = stringOf(note['forum']) || stringOf(note['id']);
  if ((stringOf(note['id']) || forum) !== forum) return undefined;
  if (text('title') === '') return `a note without a title: ${forum}`;
  const venue = venueOf(text('venue'), text('venueid'));
  return statedFields(
    {
      title: text('title'),
      abstract: stringOf(content('abstract')),
      ...peopleFields(authorNames(content('authors')).map((name) => ({ name }))),
      published: publishedOn(note, stringOf(content('_bibtex'))),
      type:
        venue.name === undefined
          ? undefined
          : /^(?:TMLR|JMLR|DMLR)/.test(venue.name)
            ? 'article-journal'
            : 'paper-conference',
      venue: venue.name,
      openreview: forum,
      keywords: stringsOf(content('keywords')),
      status: venue.isWithdrawn ? 'withdrawn' : undefined,
      awards: /\baward\b|best paper/i.test(text('award')) ? [text('award')] : [],
    },
    linkFields(linksOf(content)),
    {
      extra: {
        presentation: venue.presentation,
        decision: venue.name === undefined ? text('venue') : '',
        tldr: text('TL;DR') || text('TLDR') || text('one-sentence_summary'),
        'primary area':
          text('primary_area') || text('Please_choose_the_closest_area_that_your_submission_falls_into'),
        track: text('track'),
        'number of the submission': stringOf(note['number']),
      },
    },
  );
}

/** Names, or profiles with names; an anonymous author is nobody. */
function authorNames(value: unknown): string[] {
  const given = Array.isArray(value) ? value : [value];
  const names = given.map((one) =>
    stringOf(isObject(one) ? (one['fullname'] ?? one['name']) : one).replace(/\s+/g, ' '),
  );
  return names.filter((name) => !/^anonymous\b/i.test(name));
}

/** `ICLR 2023 notable top 5%` as the venue and the kind of presentation; nothing accepted, no venue. */
function venueOf(
  written: string,
  id: string,
): { name?: string; presentation?: string; isWithdrawn: boolean } {
  const isWithdrawn = /withdrawn/i.test(written) || /withdrawn/i.test(id);
  const isSubmission =
    isWithdrawn ||
    written === '' ||
    /\b(?:submi(?:tted|ssion)|rejected|reject|decision pending|under review|active)\b/i.test(written) ||
    /\/(?:Rejected|Desk_Rejected)/i.test(id);
  if (isSubmission) return { isWithdrawn };
  const accepted = written.replace(/^accepted (?:by|at|to)\s+/i, '');
  const [name = '', presentation = ''] = accepted.split(
    /\s+(?=(?:poster|oral|spotlight|notable|conditional|workshop poster|workshop oral)\b)|\s*\((?=(?:poster|oral|spotlight))/i,
  );
  return { name, presentation: presentation.replace(/\)$/, ''), isWithdrawn };
}

/** The day on which the note was published, else the year of its reference; the days of its creation and changes say nothing. */
function publishedOn(note: JsonObject, bibtex: string): string | undefined {
  const time = numberOf(note['pdate']);
  if (time > 0 && time < 4e12) return new Date(time).toISOString().slice(0, 10);
  return dateOfParts(/\byear\s*=\s*[{"]?(\d{4})/.exec(bibtex)?.[1]);
}

function linksOf(content: (name: string) => unknown): LinkFields[] {
  const address = (name: string) => {
    const value = stringOf(content(name));
    return value.startsWith('/') ? `https://openreview.net${value}` : value;
  };
  const list = (name: string, field: string): LinkFields =>
    /^https?:\/\/\S+$/.test(address(name)) ? { [field]: [address(name)] } : {};
  const { openreview: _, ...html } = addressFields(address('html'));
  return [
    /^https?:\/\//.test(address('pdf')) ? { pdf: address('pdf') } : {},
    html,
    list('code', 'code'),
    list('code_of_submission', 'code'),
    list('software', 'code'),
    list('supplementary_material', 'supplement'),
    list('dataset', 'data'),
    list('dataset_url', 'data'),
    list('video', 'video'),
    list('slides', 'slides'),
    list('poster', 'poster'),
    list('project_page', 'project'),
    list('website', 'project'),
  ];
}
