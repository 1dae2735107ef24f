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

/** The families that a text names and nothing else: `Roe, Berg & Kent`. */
export function familiesIn(text: string): string[] | undefined {
  const names = text
    .replace(andOthers, '')
    .split(/\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim());
  const areFamilies = names.every(
    (name) => family.test(name) && !otherName.test(name) && !isOfSubject(name) && !hasInstitution(name),
  );
  return areFamilies ? names : undefined;
}
