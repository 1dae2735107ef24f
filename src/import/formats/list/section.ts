import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Appearance, appearanceOf } from './words/venue.ts';
import { isWord } from './words/venue-names.ts';

/** What the headings above an entry say. */
export interface ListSection {
  /** The words of the innermost heading, for messages. */
  name: string;
  keywords: string[];
  place: Appearance;
  /** Whether it is no list at all: news, a table of contents, how to contribute. */
  isSkipped: boolean;
  /** Whether it is none for the most part, as an overview is, unless nearly all of its entries are papers. */
  isDoubtful: boolean;
  /** Whether other things than papers are listed: then only a link to a paper makes an entry one. */
  isOther: boolean;
  /** Whether what teaches or advises is listed, of which a PDF may be anything. */
  isTeaching: boolean;
  /** What says that the entries are papers: a heading, the document's title or its introduction. */
  saysPapers: 'heading' | 'title' | 'introduction' | undefined;
  /** Whether the document's title or its introduction says so. */
  isInPapers: boolean;
  /** Whether the document is a list by its title, of whatever. */
  isInList: boolean;
  /** Whether data sets are listed, which are called otherwise than the papers on them. */
  isOfData: boolean;
}

/** Parts of a README that hold no papers, whatever they link to. */
const otherParts =
  /^(?:(?:news|(?:latest |recent )?updates?|change ?log|(?:table of )?contents?|catalog(?:ue)?|toc|contribut\w*|how to (?:cite|contribute|use|add|install|submit|run|read|search)|licen[cs]e|acknowledge?ments?|contacts?|contact us|stars?(?: history)?$|maintainers?|sponsors?|roadmap|to-?do|installation|usage|quick ?start|faq|disclaimer|feedback|join us|what'?s new|recruitment|hiring|visitors?|(?:external|further|additional) (?:links?|resources?|readings?(?: lists?)?)|related (?:repos\w*|projects?|lists?|awesome.*)|other (?:awesome )?(?:lists?|repos\w*)|awesome lists?|similar lists.*)\b|(?:about|cite|citing|cite us|citations?|bibtex|authors?|requirements?|index|outline|preface|navigation|legend|notation)[\s:!.]*$|(?:目录|更新|引用|贡献|致谢))/i;

/** What tells how a list is kept: `Adding a new publication`. */
const instructions =
  /^(?:how (?:to|do i)\b.*|(?:add|submit|updat|manag|edit|creat|remov|maintain|suggest|propos)\w*\s+(?:(?:an?|the|new|your|more|other)\s+)*(?:papers?|publications?|articles?|entr(?:y|ies)|items?|lists?|links?|references?)\b.*|(?:categori[sz]|classify|summari[sz]|present|organi[sz]|choos|select|evaluat|writ)ing\s+(?:(?:an?|the|your)\s+)*papers?)$/i;

/** What parts of news are headed: days and versions. */
const releases =
  /^(?:\p{L}{3,9}\.? \d{1,2}\b.*|.*\b\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|(?:\d{1,2} )?\p{L}{3,9}\.? \d{4}|(?:release |version |v\.?)?\d+\.\d+\S*)$/iu;

const doubtfulParts = /^(?:introduction|overview|community|motivation|background|description)[\s:!.]*$/i;

/** What is listed apart from papers, whatever else the heading says. */
const surelyOther = /\b(?:blogs?|videos?|courses?|lectures?|talks?|podcasts?|newsletters?)\b/i;

/** Things that are listed and aren't papers. */
const otherThings =
  /\b(?:courses?|lectures?|tutorials?|blogs?|blog posts?|posts|articles|videos?|talks?|workshops?|software|tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|packages|websites?|people|researchers|labs?|groups|conferences?|venues|challenges?|competitions?|leaderboards?|awesome|resources|repositor(?:y|ies)|repos|code|codes|implementations?|open[- ]source|projects?|products?|companies|startups?|newsletters?|podcasts?|communit(?:y|ies)|forums?|apps?|applications and tools|demos?|platforms?|playgrounds?|simulators?|books|textbooks|(?:non-?)?fiction|novels|poetry|memoirs|comics)\b/i;

/** Books, courses and advice, which lie as PDFs where papers do. */
const teaching =
  /\b(?:(?:text)?books?|courses?|lectures?|lecture notes|tutorials?|talks?|slides|presentations?|writing|guides?|guidelines|advice|tips|cheat ?sheets?|for (?:students|beginners)|manuals?)\b/i;

/** What data are called that are listed. */
const dataSets = /\b(?:data ?sets?|corpora)\b|数据集|データセット/i;

/** What a document is of whose entries are shown and not read, or taught. */
const talks = /\b(?:talks|slides|videos|podcasts|screencasts)\b|^(?:\S+\s){0,3}(?:courses|textbooks)$/i;

const papers =
  /\b(?:papers?|publications?|reading ?lists?|must[- ]reads?|literature|articles?|surveys?|reviews?|related works?|preprints?|references?|bibliography|theses|makalah)\b|论文|文献|論文|논문|publi[ck]a[ct]i|pubblicazion|publicaç|публикац|أوراق بحثية|গবেষণাপত্র/i;

/** What says that each entry below is a paper. */
const saysPapers =
  /\b(?:papers?|publications?|reading ?lists?|must[- ]reads?|related works?|preprints?|bibliography|theses|makalah)\b|论文|文献|論文|논문|publi[ck]a[ct]i|pubblicazion|publicaç|публикац|أوراق بحثية|গবেষণাপত্র/i;

/** One paper, the reader's own or any, and the page, the rules or the making of papers: nothing is listed. */
const aboutPapers =
  /\b(?:an?|your|my|our|this|that|each|every)\s+(?:[\p{L}-]+\s+){0,2}?(?:papers?|publications?|preprint|thesis)\b|\b(?:papers?|publications?)\s+(?:pages?|formats?|templates?|guidelines?|polic(?:y|ies)|process|workflow|submissions?|requirements|criteria|tabs?|sites?|settings?)\b/iu;

/** Whether a heading says that each entry below is a paper. */
function namesPapers(text: string): boolean {
  return saysPapers.test(text) && !aboutPapers.test(text);
}

const generalWords =
  /^(?:(?:all |selected |other |more |full |main |must[- ]read |key |our )?(?:papers?|paper ?list|publications?|list|articles?|preprints?|journals?|conferences?|conference papers?|journal (?:papers|articles)|reading ?list|references?|bibliography|others?|misc(?:ellaneous)?|research papers?)|awesome .*|the (?:paper )?list|list of papers|papers? (?:list|by .*)|uncategorized)$/i;

/** The sections of a document, as its headings come. */
export class Outline {
  readonly #headings: { depth: number; text: string; isSkipped: boolean }[] = [];
  readonly #hasTitle: boolean;
  readonly #hasSections: boolean;
  readonly #introduction: string;
  #count = 0;

  /** `hasTitle` says whether the first heading is the document's own title, `hasSections` whether there are others. */
  constructor(hasTitle: boolean, hasSections: boolean, introduction: string) {
    this.#hasTitle = hasTitle;
    this.#hasSections = hasSections;
    this.#introduction = introduction;
  }

  /** Ends the sections down to a depth, as a heading does that is an entry itself. */
  leave(depth: number): void {
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
  }

  enter(depth: number, text: string): void {
    // The days of news stand below their heading, or beside it.
    const isOfNews = releases.test(text) && this.#headings.at(-1)?.isSkipped === true;
    this.leave(depth);
    this.#count++;
    const isTitle = this.#count === 1 && this.#hasTitle;
    this.#headings.push({
      depth,
      text: isTitle ? '' : text,
      isSkipped: isOfNews || (!isTitle && otherParts.test(text)),
    });
    if (isTitle) this.#title = text;
  }

  #title = '';

  section(): ListSection {
    const texts = this.#headings.map(({ text }) => text).filter((text) => text !== '');
    const innermost = texts.at(-1) ?? '';
    const places = texts.map((text) => (generalWords.test(text) ? undefined : appearanceOf(text)));
    const own = innermost === '' ? this.#title : innermost;
    // The accepted papers of a meeting are long and short talks there.
    const others = /\baccepted\b|\bproceedings\b/i.test(this.#title)
      ? texts.filter((text) => !/\b(?:talks?|presentations?)\b/i.test(text))
      : texts;
    return {
      name: own,
      keywords: texts.filter(
        (text, at) =>
          !(places[at] && isOfAll(places[at])) &&
          !isDay(text) &&
          !generalWords.test(text) &&
          !otherParts.test(text),
      ),
      place: Object.assign(
        {},
        ...places.map((place, at) => (place && !isDay(texts[at] ?? '') && isOfAll(place) ? place : {})),
      ) as Appearance,
      isSkipped:
        this.#headings.findLast(({ text }) => text !== '')?.isSkipped === true ||
        texts.some((text) => instructions.test(text)),
      isDoubtful: innermost !== '' && doubtfulParts.test(innermost),
      isOther: others.some(
        (text) => surelyOther.test(text) || (otherThings.test(text) && !papers.test(text)),
      ),
      isTeaching:
        others.some(
          (text) => teaching.test(text) && !papers.test(text) && !/\b(?:thesis|dissertations?)\b/i.test(text),
        ) ||
        (talks.test(this.#title) && !papers.test(this.#title)),
      saysPapers: this.#saysPapers(texts, others),
      isInList: /\b(?:awesome|lists?|collection|survey|resources|readings?|overview|roadmap)\b/i.test(
        this.#title,
      ),
      isOfData: [...texts, this.#title].some((text) => dataSets.test(text)) && !texts.some(namesPapers),
      isInPapers: namesPapers(this.#title) || /\bpapers\b/i.test(this.#introduction),
    };
  }

  /** What says that papers are listed. */
  #saysPapers(texts: readonly string[], others: readonly string[]): ListSection['saysPapers'] {
    const isVenue = (text: string) => {
      const { venue, published } = appearanceOf(text) ?? {};
      return venue !== undefined && published !== undefined;
    };
    if (texts.some((text) => namesPapers(text) || isVenue(text))) return 'heading';
    if (others.some((text) => otherThings.test(text)) || (texts.length === 0 && this.#hasSections))
      return undefined;
    if (namesPapers(this.#title)) return 'title';
    return /\bpapers\b/i.test(this.#introduction) ? 'introduction' : undefined;
  }
}

/** Whether the place in a heading can be that of all entries below: a year, an award, or a short name. */
function isOfAll({ venue, published, awards }: Appearance): boolean {
  return (
    published !== undefined ||
    (awards !== undefined && !/highlight/i.test(awards.join())) ||
    (venue !== undefined && venue.split(' ').length <= 3 && !isWord(venue))
  );
}

/** Whether a heading is a day, such as that of a meeting; months and years date what stands below. */
export function isDay(text: string): boolean {
  return /^(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}(?:,? \d{4})?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/u.test(
    text,
  );
}

/** The words of a heading without numbers, pictures and anchors. */
export function headingText(heading: Heading | Nodes): string {
  return textOf(heading)
    .replace(/<[^>]*>/g, '')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replace(/(?:[\p{So}*_`]|\u{fe0f}|\u{200d}|\u{20e3}|:[a-z_\d+-]+:)+/gu, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?(?=\s+\p{L})|[\s.#-])+|[\s:：]+$/gu, '')
    .trim();
}
