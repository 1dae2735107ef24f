/** What a comparison tells of a paper, as its own page has it; elements are still those of that page. */
export interface Facts {
  id: string;
  /** The address of its page. */
  path: string;
  title: Element;
  /** The title in a few words. */
  short: string;
  authors: string;
  /** Unknown where undefined. */
  published?: string | undefined;
  venue?: string | undefined;
  listed?: string | undefined;
  /** The sentence that says what it does. */
  gist?: Element | undefined;
  /** Name of a facet -> what it holds of the paper. */
  sides: Map<string, Point[]>;
  /** The sentences that claim numbers, and what they claim. */
  numbers: { sentence: Element; claims: string[] }[];
}

/** A topic of a paper and why it is there. */
export interface Point {
  name: string;
  path: string;
  reason: string;
  /** The id of the sentence that says so; none where the title does. */
  anchor?: string | undefined;
}

/** More authors than this are counted. */
const namedAuthors = 4;

/** What the page of the paper at `path` says of it; undefined where it is no paper's page. */
export function factsIn(page: Document, path: string): Facts | undefined {
  const paper = page.querySelector<HTMLElement>('.paper');
  const title = paper?.querySelector('h1');
  if (!paper || !title) return undefined;
  const [published, venue, listed] = [...paper.querySelectorAll('.paper-place > span')].map(knownWords);
  const sentences = [...paper.querySelectorAll('.abstract > p > [id]')];
  return {
    id: paper.dataset['paper'] ?? '',
    path,
    title,
    short: shortTitle(wordsOf(title)),
    authors: authorsOf(paper),
    published,
    venue,
    listed,
    gist: sentences.find((sentence) => sentence.matches('.key')) ?? sentences[0],
    ...briefs(paper, sentences),
  };
}

/** The name before the colon of a title, where it is short, else its first words. */
export function shortTitle(title: string): string {
  const [name = ''] = title.split(/:\s/);
  if (name.length <= 40) return name;
  const words = title.split(' ').slice(0, 6).join(' ');
  return words.length < title.length ? `${words} …` : words;
}

function knownWords(place: Element): string | undefined {
  if (place.matches('.unknown')) return undefined;
  return wordsOf(place.querySelector('time') ?? place);
}

function authorsOf(paper: Element): string {
  const names = [...paper.querySelectorAll('ul.authors > li')].map(wordsOf);
  if (names.length === 0) return '';
  const shown = names.length <= namedAuthors + 1 ? names : names.slice(0, namedAuthors);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function briefs(paper: Element, sentences: readonly Element[]): Pick<Facts, 'sides' | 'numbers'> {
  const sides: Facts['sides'] = new Map();
  const numbers = new Map<Element, string[]>();
  let points: Point[] = [];
  for (const part of paper.querySelectorAll('.short dl > *')) {
    if (part.matches('dt')) {
      points = [];
      if (part.querySelector('a')) sides.set(wordsOf(part), points);
      continue;
    }
    const topic = part.querySelector('a:not(.reason, .claim)');
    const reason = part.querySelector('.reason, .claim');
    const anchor = reason?.getAttribute('href')?.slice(1);
    if (topic)
      points.push({
        name: wordsOf(topic),
        path: topic.getAttribute('href') ?? '',
        reason: reason ? wordsOf(reason) : '',
        anchor,
      });
    const sentence = !topic && sentences.find(({ id }) => id === anchor);
    if (sentence && reason) numbers.set(sentence, [...(numbers.get(sentence) ?? []), wordsOf(reason)]);
  }
  return { sides, numbers: [...numbers].map(([sentence, claims]) => ({ sentence, claims })) };
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
