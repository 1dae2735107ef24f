import { isNameSuffix, nameInGivenOrder } from '../values/names/name-order.ts';
import { bareEditors, bracketedEditors } from './editor-words.ts';

/** The people with whom a reference begins. */
export interface LeadingPeople {
  people: string[];
  /** Whether the reference says that there are more. */
  isShortened: boolean;
  /** Whether they are named as editors. */
  areEditors: boolean;
  /** Whether the names can hardly be anything else, since they have initials or are several. */
  isSure: boolean;
  /** Whether given names are shortened to initials, at least of the first. */
  areShortened: boolean;
  /** Behind the last name, in characters. */
  end: number;
}

const particles =
  "(?:(?:[Vv]an|[Vv]on|vom|zu|zur|[Dd]e|[Dd]er|[Dd]en|[Dd]es|[Dd]u|[Ll]a|[Ll]e|las|los|[Dd]i|[Dd]a|das|[Dd]el|[Dd]ella|[Dd]os|do|[Ee]l|al|bin|ibn|ben|[Tt]er|[Tt]en|te|af|av|[’']t|[Ss]t\\.)\\s+){0,3}";
const word = "(?:(?:d|D|l|L|al|el|Al|El|O)['’-])?\\p{Lu}[\\p{L}\\p{M}'’‐-]*\\p{L}";
const family = `${particles}${word}(?:[ ‐-]${particles}${word}){0,2}`;
const initial = '(?:\\p{Lu}|Ch|Gy|Kh|Ph|Sh|Sz|Th|Ts|Ya|Yu|Zh)\\.';
const dottedInitials = `${initial}(?:[ ‐-]?${initial}){0,4}`;
const bareInitials = "\\p{Lu}(?:-?\\p{Lu}){0,2}(?!\\p{L}|\\.\\p{Lu}|['’]\\p{L})";
const initials = `(?:${dottedInitials}|${bareInitials})(?: (?:de|van|von|da|der|[’']t))*`;
const suffix = '(?:,? (?:Jr|Sr|I{2,3}|IV)\\b\\.?)?';
const given = `(?:${dottedInitials}|${word}|\\p{Lu}(?![\\p{L}.]))(?:[ ‐-](?:${dottedInitials}|${word}|\\p{Lu}(?![\\p{L}.]))){0,3}(?: (?:de|van|von|da|der|den|la))*`;

/** A family name in capitals: `DU VAL`. */
const capitals = "\\p{Lu}{2}[\\p{Lu}ß'’]*(?:[ ‐-]\\p{Lu}{2}[\\p{Lu}ß'’]*){0,3}";

/** Ways to write a name. */
const ways = {
  // Some set a full stop behind the family name by mistake.
  familyInitials: new RegExp(
    `(?!${capitals} \\p{Lu}\\p{Ll})${family}(?:(?:\\.?, ?| )${initials}|\\. ${dottedInitials}(?=,))${suffix}`,
    'uy',
  ),
  // Of two names of two words each, none is a family name first.
  familyGiven: new RegExp(
    `(?:${particles}${word}(?:[‐-]${word})?, ${given}|${family}, (?:${word}|${dottedInitials})(?: (?:${dottedInitials}|\\p{Lu}(?![\\p{L}.])))*(?! \\p{Lu}))${suffix}`,
    'uy',
  ),
  // A sentence may begin behind the initial.
  familyGivenInitial: new RegExp(`${family}, ${word}(?:-${word})? ${dottedInitials}`, 'uy'),
  // `DU VAL Agnès`
  capitalsGiven: new RegExp(
    `${capitals} \\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]*(?:[ ‐-](?:\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’]*|\\p{Lu}(?:\\.|(?![\\p{L}.])))){0,3}(?: (?:de|du|von|van|da|di))?(?!\\p{L})`,
    'uy',
  ),
  initialsFamily: new RegExp(
    `(?:${dottedInitials} ?|(?:\\p{Lu} ){1,3})(?:${word} )?${family}${suffix}`,
    'uy',
  ),
  givenFamily: new RegExp(
    `(?:\\p{Lu} ){0,2}${word}(?:[ ‐-](?:${dottedInitials}(?=[ ‐-]?\\p{Lu}\\p{Ll})|\\p{Lu}(?![\\p{L}.])|${particles}${word})){1,4}(?<![\\s‐-]\\p{Lu}{1,3}\\.?)${suffix}`,
    'uy',
  ),
};
type Way = keyof typeof ways;

const and = '(?:and|&|und|et|y|e|og|och)';
const dots = '(?:…|\\.{3}|\\. \\. \\.)';
const between = `(?:\\s*[,;]\\s*(?:${and}\\s+)?|\\s+${and}\\s+|\\s*/\\s*(?=\\p{Lu}|(?:van|von|de|der|den|di|da) )|,?\\s*${dots},?\\s*(?:${and}\\s+)?)`;
const divider = new RegExp(between, 'uy');
const joint = new RegExp(`(?<!\\p{L})${and}(?!\\p{L})`, 'u');
const others = new RegExp(
  `\\s*[,;]?\\s+(?:\\(?et\\.? al\\b\\.?\\)?|and others|and \\d+ (?:others|more)|u\\. ?a\\.)|,?\\s*${dots}`,
  'uy',
);

/** Lists of names as styles write them: how the first is written, how the others are; those with initials first. */
const lists: readonly (readonly [first: readonly Way[], next: readonly Way[]])[] = [
  [['familyInitials'], ['familyInitials']],
  [['familyInitials'], ['initialsFamily']],
  [['initialsFamily'], ['initialsFamily']],
  [['familyGiven'], ['familyGiven', 'familyInitials']],
  [['familyGivenInitial'], ['familyGivenInitial', 'familyGiven']],
  [['familyGiven'], ['initialsFamily', 'givenFamily']],
  [['familyInitials'], ['initialsFamily', 'givenFamily']],
  [['capitalsGiven'], ['capitalsGiven']],
  [
    ['initialsFamily', 'givenFamily'],
    ['initialsFamily', 'givenFamily'],
  ],
];

/** So many of the lists have initials alone. */
const listsOfInitials = 3;

/** A group as an author. */
const group =
  /^(?:Editors of the )?\p{Lu}[^.,;:()"“”\d]{3,90}?\b(?:Organi[sz]ation|Association|Committee|Institute|University|Society|Group|Team|Encyclop(?:ed|aed|æd)ia|Consortium|Collaboration|Council|Agency|Ministry|Department|Commission|Foundation|Cent(?:er|re)|Union|Nations|Bank|Office|Federation|Network|Initiative|Collaborators|Investigators)\b[^.,;:()"“”\d]{0,60}/u;

const editors = new RegExp(`^,?\\s*(?:${bracketedEditors}|${bareEditors})`, 'u');

/** A body that edits, which nothing but the mark behind it tells from a title. */
const editingBody = new RegExp(`^(\\p{Lu}[^.,:;()"“”„\\d]{2,90}?) ${bracketedEditors}`, 'u');

/** What stands behind a list of names. */
const end = /^\s*(?:$|[.:,([]|["“‘„«»']|(?:1[5-9]|20)\d{2}\b)/u;
const goesOn = /^,?\s*(?:and|&|und|et|y)\s|^,?\s*(?:…|\.{3}|\. \. \.)/u;
/** What stands behind a comma that ends a list for certain. */
const sureEnd = /^(?:\s*[^\s,]|,\s*(?:["“‘„«»']|\(?(?:1[5-9]|20)\d{2}\b))/u;

/** How a text may begin with people, the surest first. */
export function leadingPeople(text: string): LeadingPeople[] {
  const found = lists.flatMap(([first, next], at) => {
    const list = listAt(text, first, next);
    const behind = list && text.slice(list.end);
    if (
      !list ||
      behind === undefined ||
      goesOn.test(behind) ||
      !(end.test(behind) || text[list.end - 1] === '.')
    )
      return [];
    const mayGoOn =
      list.people.length === 1 &&
      givenAndInitial.test(text.slice(0, list.end)) &&
      /^\.? \p{Lu}\p{Ll}/u.test(behind);
    return [
      mayGoOn
        ? { list: { ...list, isSure: false }, rank: 3 }
        : { list, rank: rankOf(behind, at < listsOfInitials) },
    ];
  });
  const people = found.sort((a, b) => a.rank - b.rank || b.list.end - a.list.end).map(({ list }) => list);
  const [body, bodyName] = editingBody.exec(text) ?? [];
  if (body && bodyName && !people.some(({ areEditors }) => areEditors))
    people.unshift({
      people: [bodyName],
      isShortened: false,
      areEditors: true,
      isSure: true,
      areShortened: false,
      end: body.length,
    });
  const [name] = group.exec(text) ?? [];
  if (name)
    people.push({
      people: [name.trim()],
      isShortened: false,
      areEditors: false,
      isSure: false,
      areShortened: false,
      end: name.length,
    });
  return people;
}

/** Words and an initial without a comma, as a given name and a middle one: `Ida B. Novak`. */
const givenAndInitial = /(?:^|(?:[,;]|\band|&)\s+)[\p{L}'’ -]*\p{Ll} \p{Lu}\.?$/u;

/** How sure a list of names is by what stands behind it; smaller is surer. */
function rankOf(behind: string, haveInitials: boolean): number {
  if (dateOrQuote.test(behind)) return 0;
  if (!sureEnd.test(behind)) return haveInitials ? 3 : 5;
  // Behind initials with a full stop, a name may go on.
  if (haveInitials) return /^\s+\p{L}+[.,]\s/u.test(behind) ? 2 : 1;
  return /^\s*:/.test(behind) ? 4 : 2;
}

const dateOrQuote = /^[\s.,:;]*(?:[([]?(?:1[5-9]|20)\d{2}|["“‘„«»])/u;

/** The list of names at the beginning of a text, each written in one of some ways. */
function listAt(text: string, first: readonly Way[], next: readonly Way[]): LeadingPeople | undefined {
  const names: Name[] = [];
  let at = 0;
  let isShortened = false;
  let isJoined = false;
  for (;;) {
    const sign = names.length === 0 ? '' : matchAt(divider, text, at);
    // What is joined by "and" is the last.
    if (sign === undefined || (isJoined && !joint.test(sign))) break;
    const name = nameAt(text, at + sign.length, names.length === 0 ? first : next);
    if (name === undefined) break;
    // A full stop behind bare initials ends the list.
    const written = isBare(names[0] ?? name) ? name.text.replace(/\.$/, '') : name.text;
    names.push({ ...name, text: written });
    at += sign.length + written.length;
    isJoined ||= joint.test(sign);
    isShortened ||= /…|\.{3}|\. \. \./.test(sign);
  }
  if (names.length === 0) return undefined;
  const more = matchAt(others, text, at) ?? '';
  const written = text.slice(0, at);
  const role = editors.exec(text.slice(at + more.length))?.[0] ?? '';
  return {
    people: names.map(nameAsSaid),
    isShortened: isShortened || more !== '',
    areEditors: role !== '',
    isSure: names.length > 1 || more !== '' || /(?:^|[\s.-])\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(written),
    areShortened: names[0]?.way === 'familyInitials' || names[0]?.way === 'initialsFamily',
    end: at + more.length + role.length,
  };
}

/** A name as it is written. */
interface Name {
  text: string;
  way: Way;
}

/** Whether a name ends with initials without full stops. */
function isBare({ text, way }: Name): boolean {
  return way === 'familyInitials' && !/\p{Lu}\..*\.$|\p{Lu}\.\p{Lu}|,\s?\p{Lu}\.$/u.test(text);
}

/** A name in the order in which it is said, without the capitals that some styles give to family names. */
function nameAsSaid({ text, way }: Name): string {
  if (way === 'capitalsGiven') return givenAndCapitals(text);
  const [, family, initials, suffix = ''] = way === 'familyInitials' ? (initialsBehind.exec(text) ?? []) : [];
  const name = family ? `${initials} ${family}${suffix.replace(/^,/, '')}` : nameInGivenOrder(text);
  return /\p{Ll}/u.test(name)
    ? name.replace(/(?<![\p{L}.])\p{Lu}{3,}(?![\p{L}.])/gu, (word) =>
        isNameSuffix(word) || way === 'familyInitials'
          ? word
          : word.slice(0, 1) + word.slice(1).toLowerCase(),
      )
    : name;
}

/** `DU VAL Agnès` as `Agnès Du Val`. */
function givenAndCapitals(text: string): string {
  const [family = ''] = leadingCapitals.exec(text) ?? [];
  const said = family.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
  return `${text.slice(family.length).trim()} ${said}`;
}

const leadingCapitals = new RegExp(`^${capitals}(?= )`, 'u');

const initialsBehind = new RegExp(`^(.+?)(?:[.,]{0,2} ?)(?<=[ ,])(${initials})(${suffix})$`, 'u');

function nameAt(text: string, at: number, written: readonly Way[]): Name | undefined {
  for (const way of written) {
    const name = matchAt(ways[way], text, at);
    if (name !== undefined) return { text: name, way };
  }
  return undefined;
}

/** What a sticky expression matches at a place. */
function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
