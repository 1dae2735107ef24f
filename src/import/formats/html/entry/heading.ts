/** What the headings above say of what is listed below them. */
export type Listed = 'papers' | 'others' | 'unknown';

const papers =
  /\b(?:papers?|publications?|publikationen|publicaciones|veröffentlichungen|articles?|preprints?|manuscripts?|proceedings|journals?|conferences?|bibliography|research output|theses|dissertations?|book chapters?|working papers?|reports?|posters|published|accepted|in press|under review|articulos|revues?)\b/i;

const others =
  /^(?:(?:invited|keynote|recent|latest|upcoming|selected|past|current|former|our|my|the|all|lab|group|open|conference|academic|professional|public|media|ph\.?d\.?|master'?s?|bachelor'?s?|graduate|undergraduate|postdoctoral|visiting|weekly|daily|monthly)\s+)*(?:news|syllabus|assignments?|homework|exams?|updates?|announcements?|talks?|presentations?|lectures?|seminars?|keynotes?|keynote speakers?|speakers?|teaching|courses?|service|services|activities|people|members?|team|staff|students?|alumni|collaborators?|advisors?|grants?|funding|awards?|honou?rs|education|experience|employment|positions?|software|code|tools?|data ?sets?|projects?|resources|blogs?|posts?|press|media|videos?|gallery|contact|about|bio(?:graphy)?|cv|links?|calls?|call for (?:papers|participation|posters|workshops|contributions)|submission.*|important dates|dates|committees?|(?:program|organi[sz]ing|steering) .*|organi[sz]ers?|organi[sz]ation|program(?:me)?s?|schedule|agenda|registration|venue|travel|sponsors?|contents?|menu|navigation|search|tags?|categories|archives?|comments?|footnotes?|patents?|research interests?|interests|reviewing|review(?:er)? .*|editorial .*|skills|hobbies|references? to .*)\b/i;

/** A longer heading, in characters, is a title. */
const longestHeadingChars = 90;

/** What a heading says of what stands below it. */
export function listedBelow(heading: string): Listed {
  const text = heading
    .replace(/(?:[\p{So}*_#]|\u{fe0f}|\u{200d})+/gu, '')
    .replace(/^[\s\d.)]+|[\s:]+$/g, '')
    .trim();
  if (text.length > longestHeadingChars) return 'unknown';
  if (
    others.test(text) &&
    !/^(?:conference|program) (?:papers|proceedings)|\b(?:papers|publications)\s*$/i.test(text)
  )
    return 'others';
  if (/\bcall for\b/i.test(text)) return 'others';
  return papers.test(text) ? 'papers' : 'unknown';
}

/** Whether a text is the name of a section of something else than papers, and no more. */
export function isOtherSection(text: string): boolean {
  const bare = text.replace(/[\s:.]+$/, '');
  return bare.split(/\s+/).length <= mostSectionWords && others.exec(bare)?.[0].length === bare.length;
}

/** A longer text may be a title. */
const mostSectionWords = 3;

/** What the title of a page, or the name of its file, says that the page lists. */
export function listedOn(title: string): Listed {
  const said = listedBelow(title);
  const isOfPapers =
    /\b(?:publications?|publikationen|papers|articles|preprints|proceedings|accepted|bibliography)\b/i.test(
      title,
    );
  return said === 'papers' && !isOfPapers ? 'unknown' : said;
}

/** The year that a heading is. */
export function headingYear(heading: string): string | undefined {
  return /^\W*((?:19|20)\d{2})\W*$/.exec(heading)?.[1];
}

const general =
  /^(?:(?:selected|recent|peer-?reviewed|refereed|reviewed|all|full|complete|list|of|our|my|the|accepted|other|published|international|academic|scientific|research|regular|long|short|main|lab|key|featured|latest|working|and|or|&|in|\/|,|-|track)\s*)*(?:(?:publications?|publikationen|veröffentlichungen|publicaciones|(?:working )?papers?|articles?|preprints?|list|journals?|conferences?|proceedings|workshops?|posters?|manuscripts?|works?|demos?|output|research)\s*(?:and|&|,|\/|or)?\s*(?:s\b|\(\d+\))?\s*)+(?:\([^)]*\))?$/i;

/** Whether a heading says no more than that papers follow. */
export function isGeneral(heading: string): boolean {
  return general.test(heading);
}

/** The keyword that a heading is for the papers below it; none where it says only that papers follow. */
export function keywordOf(heading: string): string | undefined {
  const text = heading.replace(/^[\s\d.)]+|[\s:]+$/g, '').trim();
  const isWorded = /\p{L}{3}/u.test(text) && text.length <= 60;
  return isWorded &&
    !isGeneral(text.replace(/\s+by (?:date|year|type)$/i, '')) &&
    !/^proceedings\b/i.test(text) &&
    !/(?:19|20)\d{2}/.test(heading)
    ? text
    : undefined;
}
