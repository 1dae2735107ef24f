import { type Taxonomy, titleMark } from '../../content/taxonomy.ts';
import type { Paper } from '../../paper/paper.ts';

/** The words that placed a paper. */
export interface PlacementReason {
  field: 'title' | 'abstract';
  /** As they stand in the field. */
  phrase: string;
  /** Where they stand: code units, `end` is behind the last one. */
  start: number;
  end: number;
}

/** One topic of a paper and why the paper is in it. */
export interface Placement {
  /** Ids of the taxonomy. */
  facet: string;
  topic: string;
  reason: PlacementReason | 'curator';
}

/** What placing needs of a paper; the id serves to name it in an error. */
export type Placed = Pick<Paper, 'title' | 'abstract' | 'topics'> & Partial<Pick<Paper, 'id'>>;

/** A phrase made ready: `words[i]` and `words[i + 1]` are divided by `gaps[i]`. */
interface Matcher {
  topic: number;
  /** Whether it counts against the topic. */
  against: boolean;
  titleOnly: boolean;
  exact: boolean;
  words: string[];
  gaps: string[];
  /** The forms of its last word. */
  endings: string[];
}

interface Span {
  start: number;
  end: number;
}

type Index = ReadonlyMap<string, readonly Matcher[]>;

/** Words; an address counts as one word, so that nothing is found inside it. */
const words = /https?:\/\/\S+|[\p{L}\p{N}\p{M}_]+/giu;

/** What may stand between the words of a phrase: white space, or a hyphen and perhaps a line break. */
const joint = /[-\u2010-\u2013]\s*|\s+/g;

/**
 * A function that gives the topics of a paper in the order of the taxonomy. The reason is the first
 * match, title before abstract, and the longest where several begin together. A paper's own
 * `topics` replace what the phrases would say; the function throws an Error with file and remedy
 * where they name a topic that the taxonomy doesn't have.
 */
export function placer(taxonomy: Taxonomy): (paper: Placed) => Placement[] {
  const topics = taxonomy.facets.flatMap(({ id, topics }) => topics.map((topic) => ({ facet: id, topic })));
  const index = indexOf(
    topics.flatMap(({ topic }, at) => [
      ...topic.phrases.map((phrase) => matcherOf(phrase, at, false)),
      ...topic['but-not'].map((phrase) => matcherOf(phrase, at, true)),
    ]),
  );
  const known = new Set(topics.map(({ topic }) => topic.id));

  return (paper) => {
    const chosen = paper.topics && checkedTopics(paper, paper.topics, known);
    const reasons = chosen ? new Map<number, PlacementReason>() : reasonsFor(index, paper);
    return topics.flatMap(({ facet, topic }, at) => {
      const reason = chosen?.has(topic.id) ? 'curator' : reasons.get(at);
      return reason ? [{ facet, topic: topic.id, reason }] : [];
    });
  };
}

function checkedTopics(
  { id, title }: Placed,
  chosen: readonly string[],
  known: ReadonlySet<string>,
): Set<string> {
  const unknown = chosen.filter((topic) => !known.has(topic));
  if (unknown.length > 0) {
    const place = id === undefined ? `the paper “${title}”` : `papers/${id}.mdx`;
    throw new Error(
      `${place}: topics: not in topics.yaml: ${unknown.join(', ')}. ` +
        'Write the id of a topic that is there, or add the topic to topics.yaml.',
    );
  }
  return new Set(chosen);
}

function matcherOf(phrase: string, topic: number, against: boolean): Matcher {
  const written = phrase.replace(titleMark, '').normalize('NFC');
  const exact = /\p{Lu}/u.test(written);
  const said = exact ? written : written.toLowerCase();
  const found = [...said.matchAll(words)];
  const last = found.at(-1)?.[0] ?? '';
  return {
    topic,
    against,
    titleOnly: titleMark.test(phrase),
    exact,
    words: found.map(([word]) => word),
    gaps: found.slice(1).map(({ index }, at) => gapIn(said, endOf(found[at]), index)),
    endings: exact ? [last, `${last}s`] : [last, `${last}s`, `${last}es`],
  };
}

/** First word -> matchers; the exact ones by the word as it is written, the others by its lower case. */
function indexOf(matchers: readonly Matcher[]): { exact: Index; loose: Index } {
  const exact = new Map<string, Matcher[]>();
  const loose = new Map<string, Matcher[]>();
  for (const matcher of matchers) {
    for (const word of matcher.words.length === 1 ? matcher.endings : matcher.words.slice(0, 1)) {
      const index = matcher.exact ? exact : loose;
      const same = index.get(word);
      if (same) same.push(matcher);
      else index.set(word, [matcher]);
    }
  }
  return { exact, loose };
}

function reasonsFor(index: { exact: Index; loose: Index }, paper: Placed): Map<number, PlacementReason> {
  const reasons = new Map<number, PlacementReason>();
  for (const field of ['title', 'abstract'] as const) {
    const text = paper[field];
    const { hits, against } = spansIn(text, index, field === 'title');
    for (const [topic, spans] of hits) {
      if (reasons.has(topic)) continue;
      const first = firstOutside(spans, against.get(topic) ?? []);
      if (first) reasons.set(topic, { field, phrase: text.slice(first.start, first.end), ...first });
    }
  }
  return reasons;
}

/** Topic -> where its phrases stand, by their beginning. */
function spansIn(text: string, index: { exact: Index; loose: Index }, isTitle: boolean) {
  const hits = new Map<number, Span[]>();
  const against = new Map<number, Span[]>();
  const found = [...text.matchAll(words)];
  const asWritten = found.map(([word]) => word.normalize('NFC'));
  const lower = asWritten.map((word) => word.toLowerCase());
  for (let at = 0; at < found.length; at++) {
    const exact = index.exact.get(asWritten[at] ?? '') ?? [];
    const loose = index.loose.get(lower[at] ?? '') ?? [];
    for (const matcher of [...exact, ...loose]) {
      if (matcher.titleOnly && !isTitle) continue;
      if (!stands(matcher, matcher.exact ? asWritten : lower, text, found, at)) continue;
      const span = { start: found[at]?.index ?? 0, end: endOf(found[at + matcher.words.length - 1]) };
      const spans = matcher.against ? against : hits;
      const before = spans.get(matcher.topic);
      if (before) before.push(span);
      else spans.set(matcher.topic, [span]);
    }
  }
  return { hits, against };
}

function stands(
  matcher: Matcher,
  written: readonly string[],
  text: string,
  found: RegExpExecArray[],
  at: number,
): boolean {
  const last = matcher.words.length - 1;
  if (!matcher.endings.includes(written[at + last] ?? '')) return false;
  for (let i = 0; i < last; i++) {
    if (written[at + i] !== matcher.words[i]) return false;
    if (gapIn(text, endOf(found[at + i]), found[at + i + 1]?.index ?? 0) !== matcher.gaps[i]) return false;
  }
  return true;
}

function gapIn(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(joint, ' ');
}

function endOf(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].length : 0;
}

/** The first of `spans`, the longest where several begin together, that lies in none of `against`. */
function firstOutside(spans: readonly Span[], against: readonly Span[]): Span | undefined {
  let reach = 0;
  let next = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .find(({ start, end }) => {
      for (; (against[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
        reach = Math.max(reach, against[next]?.end ?? 0);
      }
      return end > reach;
    });
}
