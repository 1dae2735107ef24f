import { andFurther, counted } from '../../paper/count.ts';
import { addressIdentifiers } from '../../paper/identifier-text.ts';
import { addressesIn } from '../../paper/web-address.ts';
import { shortened, shownValue } from '../problem.ts';
import { refusedText } from '../source/refused.ts';
import { arxivFields, doiFields, type LinkFields, pmcidFields } from './values/link.ts';
import type { RawFault, RawNote, RawWork } from './work.ts';

/** A bare identifier in a text; each group is of one kind. */
const bareIdentifier =
  /(?<![\w./])(?:(?<doi>(?:doi:\s*)?10\.\d{4,9}\/(?:(?!\]\()[^\s<>"“”{}|\\^`])+)|arxiv(?::\s*|\s+(?:preprint\s+)?(?=\d))(?<arxiv>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?|(?:pmid:?\s*|pubmed:\s*)(?<pmid>\d{1,9})\b|(?:pmcid:?\s*)?(?<pmcid>PMC\d{3,9})\b|acl:\s*(?<acl>[A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+))/gi;

/** An arXiv id since 2015 in running text, where nothing says that it is an amount or part of something else. */
const bareArxiv =
  /(?<![\p{L}\p{N}_./:#-]|[=$€£¥~≈±<>]\s?|\b(?:version|v|build|release)\s?)(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])\.\d{5}(?:v\d+)?(?![\p{L}\p{N}_/-]|[.,]\d|\s?(?:[%°€$£×]|(?:[kmcµn]?[gmsbv]|[kmg]?hz|[kmg]b|px|usd|eur|dollars|euros?|seconds|minutes|hours|points|units|tokens)\b))/giu;

/** Addresses of papers as people type them, without their scheme. */
const bareAddress =
  /(?<![\w./@:-])(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|doi\.org\/10|openreview\.net\/(?:forum|pdf)|aclanthology\.org|huggingface\.co\/papers|pubmed\.ncbi\.nlm\.nih\.gov)[^\s<>"]*/gi;

/** A line that is an arXiv id, or one of the ACL Anthology, and nothing else. */
const arxivLine = /^\s*(?:[-*]\s+)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)\s*$/i;
const aclLine = /^\s*(?:[-*]\s+)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)\s*$/;
const addressLine = /^\s*(?:[-*]\s+)?<?https?:\/\/\S+>?\s*$/i;

/** The papers that a text names by identifiers and addresses, one a line or in running text, each once. */
export function* identifiedWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  const isMostlyList = isOfIdentifiers(text, leastShare);
  const isList = isIdentifierList(text);
  const works: RawWork[] = [];
  const unread: { line: number; text: string }[] = [];
  let open: RawWork | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const found = identifiersInLine(line);
    if (found.length === 0 && addressLine.test(line)) {
      const fault = `no service is asked for the address ${line.trim()}`;
      yield { line: at + 1, fault, remedy: "Name the paper's DOI, or import its entry as BibTeX or RIS." };
    } else if (found.length === 0 && isMostlyList) yield* unreadLine(line, at + 1);
    else if (found.length === 0 && mayBeEntry.test(line)) unread.push({ line: at + 1, text: line.trim() });
    if (isList || line.trim() === '' || itemMark.test(line)) open = undefined;
    for (const { fields, before } of found) {
      if (open && isSameWork(open.fields, fields, before)) open.fields = { ...fields, ...open.fields };
      else {
        open = { line: at + 1, fields: { ...fields } };
        works.push(open);
      }
    }
  }
  const seen = new Set<string>();
  for (const work of works) {
    const named = Object.entries(work.fields).map(
      ([name, value]) => `${name} ${String(value).toLowerCase()}`,
    );
    if (!named.every((name) => seen.has(name))) yield work;
    for (const name of named) seen.add(name);
  }
  const [first, ...others] = unread;
  if (first)
    yield {
      line: first.line,
      note: `${counted(others.length + 1, 'line')} without an identifier ${others.length > 0 ? 'were' : 'was'} not read: ${shownValue(shortened(first.text, 80))}${andFurther(others.length)}`,
      remedy:
        'If papers are among them, write a DOI or an arXiv id beside each, or import them as BibTeX or RIS.',
    };
}

/** A line with words, which may name a paper. */
const mayBeEntry = /\p{L}{2}\P{L}+\p{L}{2}/u;

/** Whether a text that is nothing else names papers by identifiers. */
export function isIdentifierText(head: string): boolean {
  return (
    !/^\s*(?:[{<@%]|\[\s*(?:[[{"\]]|\d[\d.]*\s*[,\]]))/.test(head) &&
    refusedText(head) === undefined &&
    !isCode(head) &&
    head.split('\n').some((line) => identifiersInLine(line).some(({ isSure }) => isSure))
  );
}

/** So large a share of the lines of a program end as statements do. */
const leastStatements = 0.4;
const leastCodeLines = 20;

/** Whether most lines are those of a program, in which identifiers are examples. */
function isCode(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const statements = lines.filter((line) => /[;{}]\s*$|^\s*(?:\/\/|\*|\/\*)/.test(line)).length;
  return lines.length >= leastCodeLines && statements >= lines.length * leastStatements;
}

/** In a list of identifiers so large a share of the lines is one. */
const leastShare = 0.5;

/** Whether each line of a text names papers by identifiers and says nothing else; lines with # are comments, and a name may stand above a list. */
export function isIdentifierList(head: string): boolean {
  return isOfIdentifiers(head, 1);
}

function isOfIdentifiers(text: string, share: number): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#|^[\w -]{1,40}:\s*$/.test(line));
  const named = lines.filter(
    (line) =>
      /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?!\S*\]\()\S+\s*$/.test(line) && identifiersInLine(line).length > 0,
  );
  return lines.length > 0 && named.length >= lines.length * share;
}

/** What is said of a line in a list of identifiers that is none: words may be what stands above others. */
function* unreadLine(line: string, number: number): Generator<RawFault | RawNote> {
  if (line.trim() === '' || /^\s*#/.test(line)) return;
  const what = `${shownValue(line.trim())} is not an identifier by which a paper can be looked up`;
  const remedy = "Name the paper's DOI or arXiv id, or write PMID: before a number of PubMed.";
  const isWords = /\p{Ll}{2}.*\s.*\p{Ll}{2}|:\s*$/u.test(line);
  yield isWords ? { line: number, note: `${what}; left out`, remedy } : { line: number, fault: what, remedy };
}

/** What a text names, and what stands before it in its line, up to the identifier before. */
interface Named {
  fields: LinkFields;
  before: string;
  /** Whether it can be nothing else. */
  isSure: boolean;
}

/** What begins an item of a list. */
const itemMark = /^\s*(?:[-*+•]|\[?\d{1,4}[.)\]])\s/;

/** What stands between a paper's own identifiers: no words, or when it went online. */
const betweenIdentifiers = /^[\W_]*(?:(?:Epub|eCollection)\b[\p{L}\d\s]*[\W_]*)?$/iu;

/** Whether identifiers beside each other are of one paper: the same again, or PubMed's numbers and a DOI, each once. */
function isSameWork(known: Readonly<Record<string, unknown>>, next: LinkFields, between: string): boolean {
  const isRepeated = Object.entries(next).every(
    ([name, value]) => String(known[name]).toLowerCase() === String(value).toLowerCase(),
  );
  const names = [...Object.keys(known), ...Object.keys(next)];
  const isPubmed = names.includes('pmid') || names.includes('pmcid');
  const areDistinct =
    new Set(names).size === names.length && names.every((name) => ['doi', 'pmid', 'pmcid'].includes(name));
  return isRepeated || (isPubmed && areDistinct && betweenIdentifiers.test(between));
}

/** What a line names, in its order, each with what stands between it and the one before. */
function identifiersInLine(line: string): Named[] {
  const alone = arxivLine.exec(line)?.[1];
  if (alone) return [{ fields: arxivFields(alone), before: '', isSure: true }].filter(isNamed);
  const acl = aclLine.exec(line)?.[1];
  if (acl) return [{ fields: aclFields(acl), before: '', isSure: true }];
  // Between the cells of a table no space stands behind a comma.
  const apart = /,\S[^,\s]*,\S/.test(line) ? line.replace(/,(?=\S)/g, ', ') : line;
  const whole = apart.replace(bareAddress, 'https://$&');
  const addresses = addressesIn(whole);
  const rest = addresses.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    whole,
  );
  const named = [...rest.matchAll(bareIdentifier)];
  const unnamed = rest.replace(bareIdentifier, (text) => ' '.repeat(text.length));
  const found = [
    ...addresses.map(({ href, start }) => stretch(addressedFields(href), start, href, true)),
    ...named.map(({ 0: text, index, groups = {} }) => stretch(bareFields(groups), index, text, true)),
    ...[...unnamed.matchAll(bareArxiv)].map(({ 0: text, index }) =>
      stretch(arxivFields(text), index, text, false),
    ),
  ].sort((a, b) => a.start - b.start);
  return found
    .map(({ fields, start, isSure }, at) => ({
      fields,
      before: whole.slice(found[at - 1]?.end ?? 0, start),
      isSure,
    }))
    .filter(isNamed);
}

/** Where an identifier stands, and what it says. */
function stretch(fields: LinkFields, start: number, text: string, isSure: boolean) {
  return { fields, start, end: start + text.length, isSure };
}

/** What a bare identifier says. */
function bareFields({
  doi,
  arxiv,
  pmid,
  pmcid,
  acl,
}: Readonly<Record<string, string | undefined>>): LinkFields {
  if (doi) return doiFields(unpunctuated(doi));
  if (arxiv) return arxivFields(arxiv);
  if (pmid) return { pmid };
  return acl ? aclFields(acl) : pmcidFields(pmcid ?? '');
}

/** The identifiers in an address; nothing where it has none. */
function addressedFields(address: string): LinkFields {
  const { acl, ...others } = addressIdentifiers(address);
  return acl && others.doi === undefined ? aclFields(acl) : { ...others };
}

/** No field is for the Anthology's identifier; its address names the paper. */
function aclFields(id: string): LinkFields {
  return { paper: `https://aclanthology.org/${id}/` };
}

/** A DOI without the signs behind it that end a sentence or close a bracket. */
function unpunctuated(doi: string): string {
  const bare = doi.replace(/[.,;:'’"”*_]+$/, '');
  const [open, close] = bare.endsWith(']') ? ['[', ']'] : ['(', ')'];
  const isOpened = bare.split(open).length >= bare.split(close).length;
  return bare.endsWith(close) && !isOpened ? unpunctuated(bare.slice(0, -1)) : bare;
}

function isNamed({ fields }: Named): boolean {
  // What is cut off names nothing.
  return Object.keys(fields).length > 0 && !Object.values(fields).some((value) => /…/.test(String(value)));
}
