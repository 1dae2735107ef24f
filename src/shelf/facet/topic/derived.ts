import { parsesAsPhrase, type Taxonomy, type Topic } from '../../../content/topics/taxonomy.ts';
import { isAcronym } from '../../../meaning/topic/acronym.ts';
import type { Term } from '../../../meaning/topic/term-list.ts';
import { type ChosenTopic, chosenTopics } from '../../../meaning/topic/topic-choice.ts';
import { cognateOf } from '../../../meaning/topic/word/cognate.ts';
import { isInnerWord } from '../../../meaning/topic/word/function-word.ts';
import { singular, wordPattern } from '../../../meaning/topic/word-text.ts';
import { slugOf } from '../../../paper/id.ts';
import { nameParts } from '../../../paper/name/name.ts';
import type { Paper } from '../../../paper/paper.ts';
import { byText } from '../../text-order.ts';
import { schemeTopics } from './scheme.ts';
import { codeReader } from './source-code.ts';
import { phraseOf } from './topic-phrase.ts';

/** What deriving needs of a paper. */
export type Derived = Pick<
  Paper,
  'id' | 'title' | 'abstract' | 'authors' | 'keywords' | 'venue' | 'container'
>;

/** A paper has at most so many topics that are derived. */
const mostPerPaper = 5;

/** A facet as a taxonomy has it. */
export type TopicFacet = Taxonomy['facets'][number];

/**
 * The topics that papers have in common, by name, and how many of them a paper has at most: the classes of a scheme,
 * where they have one, else what they are about. `taken` are ids that they can't have. `undefined` where there are none.
 */
export function derivedFacet(
  papers: readonly Derived[],
  taken: ReadonlySet<string> = new Set(),
): Pick<TopicFacet, 'most' | 'topics'> | undefined {
  const scheme = schemeTopics(papers, taken);
  if (scheme) return { topics: scheme };
  const topics = topicsOf(lastChosen(papers), taken);
  return topics.length === 0 ? undefined : { most: mostPerPaper, topics };
}

/** So many papers, evenly chosen, are enough to find the topics of more. */
const mostRead = 4000;

/** A class of mathematics, of computing, of economics or of arXiv that says nothing to those who don't know its number. */
const bareCode = /^(?:\d\d[A-Z-](?:\d\d|[xX]{2})|[A-M]\.\d(?:\.\d+)?|[A-Z]\d\d|[a-z-]+\.[A-Z]{2})$/;

/** While a shelf is edited it is made again and again, most often of the same texts. */
let last: { key: string; chosen: ChosenTopic[] } | undefined;

function lastChosen(papers: readonly Derived[]): ChosenTopic[] {
  const step = Math.ceil(papers.length / mostRead);
  const isCode = codeReader(papers.flatMap(({ keywords = [] }) => keywords));
  const texts = papers
    .toSorted((a, b) => byText(a.id, b.id))
    .filter((_, at) => at % step === 0)
    .map(({ title, abstract, keywords = [] }) => ({
      title,
      abstract,
      keywords: keywords.filter((keyword) => !bareCode.test(keyword) && !isCode(keyword)),
    }));
  const ignored = new Set([...venueWords(papers), ...fieldTerms(papers), ...namesInTitles(papers)]);
  const key = JSON.stringify([papers.length, [...ignored], texts]);
  if (last?.key !== key) last = { key, chosen: chosenTopics(texts, ignored, papers.length) };
  return last.chosen;
}

/** The names of venues in short, which are in texts and no topics; those of a whole name are its last initials. */
function venueWords(papers: readonly Derived[]): Set<string> {
  const short = new Set(papers.flatMap(({ venue }) => venue ?? []));
  const whole = new Set(papers.flatMap(({ container }) => container ?? []));
  const initials = [...whole].flatMap((name) => {
    const letters = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
    return Array.from(letters, (_, at) => letters.slice(at)).filter(({ length }) => length > 2);
  });
  return new Set(
    [...short, ...initials].map((name) => singular(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))),
  );
}

/** Journals and proceedings of this share of the papers have the name of a field, which all of them are on. */
const leastOfField = 0.4;

/** The terms in the names of journals and proceedings that so many papers are in: `musical expression`. */
function fieldTerms(papers: readonly Derived[]): string[] {
  const terms = papers.flatMap(({ container = '' }) => {
    const words = (container.toLowerCase().match(wordPattern) ?? []).map(singular);
    return [
      ...new Set(
        words.flatMap((_, start) =>
          words.slice(start).map((_, at) => words.slice(start, start + at + 1).join('')),
        ),
      ),
    ];
  });
  const counts = Map.groupBy(terms, (term) => term);
  return [...counts].flatMap(([term, all]) => (all.length >= leastOfField * papers.length ? term : []));
}

/** Family names of authors who stand in the titles of their own papers: `Kiselev's Geometry` by A. P. Kiselev. */
function namesInTitles(papers: readonly Derived[]): string[] {
  return papers
    .flatMap(({ title, authors }) => {
      const words = new Set(title.match(/\p{Lu}\p{L}+/gu));
      return authors.map((name) => nameParts(name).family).filter((family) => words.has(family));
    })
    .map((family) => singular(family.toLowerCase()));
}

/** What names of one topic have in common: `géométrie` and `geometry`. */
function rootOf(words: readonly string[]): string {
  return words.map(cognateOf).join(' ');
}

/** Topics by name, each within the one that its term is a kind of: `rational curves` in `curves`. */
function topicsOf(chosen: readonly ChosenTopic[], taken: ReadonlySet<string>): Topic[] {
  const ids = new Set(taken);
  const usedPhrases = new Set<string>();
  const named = chosen.flatMap((topic) => {
    const id = slugOf(nameOf(topic).replace(/\([^()]*\)$/, ''));
    const phrases = phrasesOf(topic).filter((phrase) => !usedPhrases.has(phrase));
    if (id === '' || ids.has(id) || phrases.length === 0) return [];
    ids.add(id);
    for (const phrase of phrases) usedPhrases.add(phrase);
    const own: Topic = { id, name: nameOf(topic), phrases, 'but-not': lookalikesOf(topic, phrases) };
    return [{ terms: topic.terms, topic: own }];
  });
  named.sort(
    ({ topic: a }, { topic: b }) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.id, b.id),
  );
  const byWords = new Map(
    named.flatMap(({ terms, topic }) => terms.map(({ words }) => [rootOf(words), topic] as const)),
  );
  return named.flatMap(({ terms, topic }) => {
    const around = terms
      .flatMap(headsOf)
      .map(rootOf)
      .find((head) => byWords.has(head) && byWords.get(head) !== topic);
    const outer = around === undefined ? undefined : byWords.get(around);
    if (outer) outer.topics = [...(outer.topics ?? []), topic];
    return outer ? [] : [topic];
  });
}

/**
 * The terms that a term is a kind of or about, by their words, the likeliest first. The noun is at the end, as in
 * `rational curves`, or before a word such as `of`; in languages that put it first, at the beginning: `géométrie
 * algébrique`. Where no other topic has it, the term is within what it begins with: `English language` in `English`.
 */
function headsOf({ words, tongue }: Pick<Term, 'words' | 'tongue'>): (readonly string[])[] {
  const inner = words.findIndex(isInnerWord);
  if (inner > 0) {
    const before = words.slice(0, inner);
    return [before, ...headsOf({ words: before, tongue })];
  }
  const beginnings = words.slice(1).map((_, at) => words.slice(0, words.length - 1 - at));
  if (tongue === 'romance') return beginnings;
  return [...endsOf(words), ...beginnings.flatMap((beginning) => [beginning, ...endsOf(beginning)])];
}

/** The words without the first, without the first two, and so on. */
function endsOf(words: readonly string[]): (readonly string[])[] {
  return words.slice(1).map((_, at) => words.slice(at + 1));
}

/** Words that the phrases would find with an `es`, and that are others. */
function lookalikesOf({ terms }: ChosenTopic, phrases: readonly string[]): string[] {
  return terms
    .flatMap(({ lookalikes }) => lookalikes)
    .filter((word) => phrases.includes(word.slice(0, -'es'.length)));
}

type WrittenTerm = ChosenTopic['terms'][number];

/** The spellings of a term with how often each is written, the most frequent first; those of abstracts, where it has some. */
function spellingsOf({ abstracts, titles, labels }: WrittenTerm): string[] {
  const counts = abstracts.size > 0 ? abstracts : titles.size > 0 ? titles : labels;
  return byFrequency(counts).map(([spelling]) => spelling);
}

/** Spellings with how often each is written, the most frequent first, those in capitals last. */
function byFrequency(counts: ReadonlyMap<string, number>): [spelling: string, times: number][] {
  return [...counts].sort(
    ([a, x], [b, y]) => Number(isShouted(a)) - Number(isShouted(b)) || y - x || byText(a, b),
  );
}

/** Whether a spelling is in capitals because its whole title is. */
function isShouted(spelling: string): boolean {
  return /^[\p{Lu}\P{L}]{6,}$/u.test(spelling);
}

/** How German bends nouns and adjectives. */
const bent = /(?<=^\p{L}{4,})(?:e[mnrs]?|n|s)$/u;

/** An adjective of German before its noun, in another case than the first. */
const bentAdjective = /(?<=^\p{L}+(?:isch|lich|ig|sch|end|sam|bar|är|al|iv|ell))e[mnr](?=\s)/u;

/** A name of a topic of German titles in the case in which it stands alone: `Deutsch` for `Deutschen`. */
function unbent(name: string, { tongue }: WrittenTerm, others: readonly string[]): string {
  if (tongue !== 'german') return name;
  const plain = others.find((other) => bent.test(name) && name.replace(bent, '') === other);
  return plain ?? name.replace(bentAdjective, 'e');
}

/** As most papers write it, with the abbreviation that they use: `Retrieval-augmented generation (RAG)`. */
function nameOf({ terms }: ChosenTopic): string {
  const written = terms.map((term) => bestLabel(term) ?? spellingsOf(term)[0] ?? term.key);
  const [main] = terms;
  const first = written.find((name) => !isAcronym(name)) ?? written[0] ?? '';
  const long = main ? unbent(first, main, written) : first;
  const short = written.find((name) => isAcronym(name) && name !== long);
  const name = /^\p{Ll}+(?:$|[^\p{L}\p{N}])/u.test(long) ? `${long[0]?.toUpperCase()}${long.slice(1)}` : long;
  return short && !name.includes(short.replace(/s$/, ''))
    ? `${name} (${short.replace(/(?<=\p{Lu})s$/u, '')})`
    : name;
}

function bestLabel({ labels }: WrittenTerm): string | undefined {
  return byFrequency(labels).find(([label, times]) => times > 1 && !isShouted(label))?.[0];
}

/** The phrases of a topic, each of which finds something that none before it does. */
function phrasesOf({ terms }: ChosenTopic): string[] {
  const phrases = new Set<string>();
  for (const term of terms) {
    const written = [
      ...term.abstracts.keys(),
      ...term.titles.keys(),
      ...term.labels.keys(),
      ...term.compounds,
    ];
    for (const phrase of written.map(phraseOf).sort((a, b) => a.length - b.length || byText(b, a))) {
      const isFound = ['', 's', 'es'].some((end) => phrases.has(withoutEnd(phrase.toLowerCase(), end)));
      if (parsesAsPhrase(phrase) && !isFound) phrases.add(phrase);
    }
  }
  return [...phrases];
}

function withoutEnd(phrase: string, end: string): string {
  return phrase.endsWith(end) ? phrase.slice(0, phrase.length - end.length) : '';
}
