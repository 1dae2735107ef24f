import { type PaperData, paperDataIn } from '../saved/paper-reader.ts';

/** What a paper is said to be about, and the words of its abstract that say so. */
export interface ComparedPoint {
  /** Of a topic; empty for a number that is claimed. */
  name: string;
  said: string;
  /** The address of the sentence on the paper's page; empty where no sentence of the abstract says it. */
  anchor: string;
}

/** One paper of a comparison. */
export interface ComparedPaper {
  card: PaperData;
  /** The sentence that says what the paper does. */
  key: ComparedPoint | undefined;
  /** Name of an aspect, as `Task` -> what is said of it. */
  aspects: ReadonlyMap<string, readonly ComparedPoint[]>;
  /** Its title and abstract. */
  text: string;
}

/** What the page of a paper gives for a comparison. */
export function comparedPaper(document: Document, id: string): ComparedPaper {
  const card = paperDataIn(document, id);
  const sentences = [...document.querySelectorAll('.abstract > p')].map(textOf);
  const key = document.querySelector('.abstract > p .key');
  return {
    card,
    key: key ? { name: '', said: textOf(key), anchor: key.closest('[id]')?.id ?? '' } : undefined,
    aspects: aspectsIn(document),
    text: [card.title, ...sentences].join('. '),
  };
}

function aspectsIn(document: Document): Map<string, ComparedPoint[]> {
  const aspects = new Map<string, ComparedPoint[]>();
  let points: ComparedPoint[] = [];
  for (const part of document.querySelectorAll('.short dt, .short dd')) {
    if (part.localName === 'dt') {
      points = [];
      aspects.set(textOf(part), points);
    } else points.push(pointIn(part));
  }
  return aspects;
}

function pointIn(part: Element): ComparedPoint {
  const reason = part.querySelector('.reason, .claim');
  const topic = part.querySelector('a:not(.reason, .claim)');
  return {
    name: topic ? textOf(topic) : '',
    said: reason ? textOf(reason) : '',
    anchor: reason?.getAttribute('href')?.replace(/^#/, '') ?? '',
  };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
