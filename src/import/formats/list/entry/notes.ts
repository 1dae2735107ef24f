import { laterPlace } from '../segment/segment.ts';
import type { Segment } from '../segment/segment-type.ts';
import { textKey } from '../segment/text-key.ts';
import { leadsToPaper, linkField } from '../words/label.ts';
import { wordCount } from './title-score.ts';

/** Leftovers that say nothing. */
export const emptyWords =
  /^(?:bib(?:tex)?|cite|and|or|with|by|on|in|at|see|from|to|for|of|also|here|coming soon|todo|tbd|none|null|n\/a|na|code|official|unofficial|the|a|an|new|hot|update[ds]?)?$/i;

/** What else an entry says: remarks before and behind the title; a likely place behind it goes to the fields instead. */
export function notesOf(
  text: string,
  before: readonly Segment[],
  after: readonly Segment[],
  fields: Record<string, unknown>,
): string[] {
  const notes: string[] = [];
  let last: Segment | undefined;
  const isSaid = ({ kind, href, style, text: own }: Segment) =>
    kind === 'text' &&
    !(href !== undefined && wordCount(own) <= 2 && linkField(own) !== undefined) &&
    style !== 'picture';
  for (const segment of after) {
    const isProse =
      segment.kind === 'label' &&
      last !== undefined &&
      !last.isClosed &&
      segment.depth === 0 &&
      segment.text !== '';
    if (!isSaid(segment) && !isProse) {
      if (segment.kind !== 'mark') last = undefined;
      continue;
    }
    if (textKey(segment.text) === textKey(fields['title'])) continue;
    const place =
      fields['venue'] === undefined && wordCount(segment.text) <= 7 ? laterPlace(segment) : undefined;
    if (place?.venue !== undefined && notes.length === 0) {
      fields['venue'] = place.venue;
      fields['published'] ??= place.published;
      continue;
    }
    const isOther = segment.href !== undefined && leadsToPaper(segment.href);
    const said = isOther ? `${segment.text} (${segment.href})` : segment.text;
    if (last && !isOther && last.end <= segment.start)
      notes.push(`${notes.pop()}${text.slice(last.end, segment.start)}${segment.text}`);
    else notes.push(said);
    last = segment;
  }
  const ahead = before
    .filter((segment) => isSaid(segment) && wordCount(segment.text) > 4)
    .map((segment) => segment.text);
  return [...ahead, ...notes]
    .map((note) =>
      note
        .replace(/\b(?:codes?|data|paper|project)?\s*(?:is |are )?com+ing soon\b/gi, ' ')
        .replace(/[\s\u2028]+/g, ' ')
        .replace(/^[\s|,;:·•>–—-]+|[\s|,;:·•<]+$/g, '')
        .replace(/(?:\p{So}|\u{fe0f}|\u{200d})+/gu, '')
        .trim(),
    )
    .filter((note) => !emptyWords.test(note) && /[\p{L}\p{N}]{2}/u.test(note));
}
