import { andOthers, hasInstitution, isOfSubject, peopleIn } from './people.ts';

/** Authors and a year by which a text names a paper: `Roe and Berg (1986)`. */
export interface Citation {
  people: string[];
  published: string;
  /** Whether nothing else reads so: one name and a year may be a journal's or a meeting's. */
  isSure: boolean;
}

const citation = /^(.{2,80}?)(?:[\s,]|(?<!\p{Lu})\.)*[\s,([]((?:1[89]|20)\d{2})[a-z]?[\])]?[.:]?$/u;
const yearAtEnd = /\d{4}[a-z]?[\])]?[.:]?$/;

const family =
  /^(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten|zu)\s+){0,3}(?:(?:Mc|Mac|De|Di|La|Le|Van|O['’])?\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}'’]*)(?:-\p{Lu}?[\p{Ll}\p{M}'’]+)*$/u;

/** Publishers, and what words for fields and kinds of things end with, and names of families seldom do. */
const otherName =
  /(?:^(?:springer|elsevier|wiley|oxford|cambridge)|olog(?:y|ies)|tions?|ics|iet(?:y|ies)|isms?|it(?:y|ies)|graphy|onomy|sophy)$/i;

/** The citation that a text is as a whole. */
export function citationIn(text: string): Citation | undefined {
  if (!yearAtEnd.test(text)) return undefined;
  const [, names = '', published] = citation.exec(text) ?? [];
  if (published === undefined) return undefined;
  const whole = peopleIn(names, true);
  // `An Li, Bo Orr, Robotica 2019`: what is named otherwise than the others is no author.
  const people = whole?.every((name) => /\s/.test(name)) ? whole : familiesIn(names);
  if (!people) return undefined;
  // `Springer, Cham 2015`: a comma alone divides other things too.
  const isSure = andOthers.test(names) || (people.length > 1 && /\s(?:and|&)\s|\p{Lu}\./u.test(names));
  return { people, published, isSure };
}

/** The families that a text names and nothing else: `Roe, Berg & Kent`; most of several, where some are whole names. */
export function familiesIn(text: string): string[] | undefined {
  const names = text
    .replace(andOthers, '')
    .split(/\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim());
  const mayBe = (name: string) => family.test(name) && !otherName.test(name) && !hasInstitution(name);
  const isPerson = (name: string) =>
    mayBe(name) ||
    (/^\S+ \S+$/.test(name) && name.split(' ').every((word) => mayBe(word) && !isOfSubject(word)));
  // A family may be called as a subject is: `Brin, Page`.
  const sure = names.filter((name) => mayBe(name) && !isOfSubject(name));
  return names.every(isPerson) && sure.length >= Math.max(names.length / 2, 1) ? names : undefined;
}

/** A citation with the journal behind it: `Roe et al 2009 Molecular Shelving`. */
export interface PlacedCitation extends Citation {
  venue: string;
}

const placed =
  /^(\p{L}.{1,60}?)[\s,]*[\s,(]((?:1[89]|20)\d{2})[a-z]?[),.]*\s+(\p{Lu}[\p{L}&-]*(?:\s(?:\p{Lu}[\p{L}&-]*|of|and|in|on|for|the|&)){0,6})$/u;

/** The citation and the words with capitals behind it that a text is as a whole. */
export function placedCitationIn(text: string): PlacedCitation | undefined {
  const [, names = '', published, venue] = placed.exec(text) ?? [];
  if (published === undefined || venue === undefined) return undefined;
  const cited = citationIn(`${names} ${published}`);
  return cited && { ...cited, venue };
}

const keyedTitle =
  /^(\p{Lu}[\p{L}\p{M}’'-]+?)(?:(?:(?:and|&)(\p{Lu}[\p{L}\p{M}’'-]+)|_?et_?al)?_?((?:19|20)\d{2})[a-z]?|_?et_?al)\s+[-–—:]\s+(?=\S+\s+\S)/u;

/** A key of authors and year with a title behind it: `RoeandBerg2012 - Title`. */
export interface CitationKey {
  people: string[];
  published?: string;
  /** Whether it names several; one with a single name may be that of anything. */
  isSure: boolean;
  /** Where the title begins. */
  end: number;
}

/** The key with which a text begins. */
export function citationKeyIn(text: string): CitationKey | undefined {
  const [whole, first = '', second, published] = keyedTitle.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    people: second === undefined ? [first] : [first, second],
    ...(published !== undefined && { published }),
    isSure: second !== undefined || /et_?al/.test(whole),
    end: whole.length,
  };
}
