/** A kind of file that isn't read: how it is told, what it is, and what to do instead. */
export interface RefusedKind {
  /** What the file is, behind "this looks like". */
  is: string;
  /** Why it isn't read, where people would expect that it is. */
  why?: string;
  remedy: string;
  /** Its first bytes. */
  mark?: readonly number[];
  /** What its first bytes hold besides, as Latin-1. */
  holds?: RegExp;
  /** Its first characters. */
  text?: RegExp;
}

const nothing = 'Nothing was imported from it.';
const asTable = 'Export the sheet as CSV and import that.';
const asBibliography = 'Export it as BibTeX or RIS and import that.';
const unpack = 'Unpack it and import the files in it.';
const byIdentifier =
  'Name the papers by their identifiers or addresses and import with --complete, or export them as BibTeX or RIS.';
const ovidRecord =
  /^\s{0,3}VN {1,2}- Ovid|^\s{0,3}<\d+(?:\. ?)?>\s*\n\s{0,3}(?:Unique Identifier|Score|Accession Number|VN|Database|Authors?|Title)\b/m;
const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Kinds of files that people take for lists of papers, the surest signs first. */
const kinds: readonly RefusedKind[] = [
  {
    is: 'a PDF',
    remedy: 'Import its entry from a reference manager, or its DOI.',
    mark: [0x25, 0x50, 0x44, 0x46],
  },
  {
    is: 'a spreadsheet of Excel',
    remedy: asTable,
    mark: zipMark,
    holds: /xl\/|\[Content_Types\]\.xml[^]*sheet/,
  },
  { is: 'a spreadsheet of OpenDocument', remedy: asTable, mark: zipMark, holds: /opendocument\.spreadsheet/ },
  {
    is: 'a document of Word',
    remedy: 'Save it as plain text, or export the references as RIS.',
    mark: zipMark,
    holds: /word\//,
  },
  {
    is: 'a packed library of EndNote',
    remedy: asBibliography,
    mark: zipMark,
    holds: /sdb\/sdb\.eni/,
  },
  { is: 'an electronic book (EPUB)', remedy: nothing, mark: zipMark, holds: /application\/epub\+zip/ },
  {
    is: 'a document of Apple’s Pages or Numbers',
    remedy: 'Save it as CSV or plain text.',
    mark: zipMark,
    holds: /Index\/[\w/-]+\.iwa/,
  },
  {
    is: 'an old document of Word or Excel',
    remedy: 'Save it as CSV or plain text.',
    mark: [0xd0, 0xcf, 0x11, 0xe0],
  },
  {
    is: 'a database, such as Zotero’s own',
    remedy: asBibliography,
    mark: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
  },
  { is: 'a picture', remedy: nothing, mark: [0x89, 0x50, 0x4e, 0x47] },
  { is: 'a picture', remedy: nothing, mark: [0xff, 0xd8, 0xff] },
  { is: 'a picture', remedy: nothing, mark: [0x47, 0x49, 0x46, 0x38] },
  { is: 'a picture', remedy: nothing, mark: [0x52, 0x49, 0x46, 0x46], holds: /WEBP/ },
  { is: 'an archive of RAR', remedy: unpack, mark: [0x52, 0x61, 0x72, 0x21] },
  { is: 'an archive of 7-Zip', remedy: unpack, mark: [0x37, 0x7a, 0xbc, 0xaf] },
  { is: 'rich text (RTF)', remedy: 'Save it as plain text.', mark: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { is: 'MODS XML', remedy: asBibliography, text: /<(?:\w+:)?mods(?:Collection)?[\s>]/ },
  {
    is: 'MARC',
    remedy: asBibliography,
    text: /<(?:\w+:)?collection[^>]*MARC21|^\d{5}[a-z]{2}[a-z ]\s[a-z ]22/,
  },
  {
    is: 'an article in JATS XML',
    remedy: byIdentifier,
    text: /<!DOCTYPE article|<article\b[^>]*(?:dtd-version|article-type)=/,
  },
  { is: 'MARC', remedy: asBibliography, text: /<(?:\w+:)?datafield\b/ },
  {
    is: 'an export of Ovid',
    remedy: asBibliography,
    text: ovidRecord,
  },
  { is: 'Word’s list of sources', remedy: asBibliography, text: /<(?:b:)?Sources\s[^>]*bibliography/ },
  { is: 'TEI', remedy: asBibliography, text: /<TEI[\s>]/ },
  { is: 'RDF', remedy: asBibliography, text: /<rdf:RDF[\s>]|^@prefix\s/m },
  {
    is: 'a LaTeX document',
    remedy: 'Import its .bib file.',
    text: /\\documentclass\b|\\begin\{document\}|^\s*\\(?:chapter|(?:sub)*section|(?:re)?newcommand|usepackage|input|include)\b/m,
  },
  {
    is: 'a BibTeX style',
    remedy: 'Import the .bib file instead.',
    text: /^\s*(?:%[^\n]*\n\s*)*ENTRY\s*\{/,
  },
  {
    is: 'a feed (RSS)',
    remedy: 'Name the papers by their DOIs or arXiv ids instead.',
    text: /<rss[\s>]/,
  },
  {
    is: 'a page of results of Google Scholar',
    why: 'it shortens names and texts',
    remedy: 'Save the papers to your library there and export it as BibTeX.',
    text: /^Save Cite Cited by \d|Related articles All \d+ versions|^About [\d,.]+ results \(\d/m,
  },
  {
    is: 'a page of results of Semantic Scholar',
    remedy: 'Save the papers to your library there and export it as BibTeX.',
    text: /^TLDR\b[^]*?^Expand$|^Save\s+Alert\s+Cite\s*$|^\d[\d,]*\s*(?:Highly Influential )?Citations?\s*\n(?:PDF|Save|Alert|Cite)/m,
  },
  {
    is: 'a bibliography that BibTeX wrote (.bbl)',
    remedy: 'Import the .bib file that it was made of.',
    text: /^\s*\\bibitem\b|\\begin\{thebibliography\}/m,
  },
  { is: 'XML of an unknown kind', remedy: asBibliography, text: /^\s*<\?xml\b/ },
  { is: 'a web page without a list of papers', remedy: byIdentifier, text: /^\s*<(?:!doctype html|html)\b/i },
  {
    is: 'program source',
    remedy: nothing,
    text: /^(?:#!\/|\s*(?:import \w+|from \w+ import |package \w+;|#include\s*<|def \w+\(|function \w+\(|const \w+ = ))/,
  },
  {
    is: 'a log of a program',
    remedy: nothing,
    text: /^(?:(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2}\s)[^\n]*\n){3}/,
  },
  {
    is: 'a licence',
    remedy: nothing,
    text: /\b(?:Permission is hereby granted, free of charge|under\s+the\s+terms\s+of\s+the\s+GNU|Redistribution and use in source and binary|Licensed under the Apache License)\b/,
  },
];

/** Whether the first characters of a text are those of an export of Ovid, whose tags are like PubMed's and whose records hold references. */
export function isOvidExport(head: string): boolean {
  return ovidRecord.test(head);
}

/** What is said of a file of such a kind. */
export function refusalOf({ is, why }: RefusedKind): string {
  return `this looks like ${is}, which isn't read${why ? `, since ${why}` : ''}`;
}

/** What a file with these first bytes is, and what to do instead; `undefined` where it may be read. */
export function refusedBytes(bytes: Uint8Array): RefusedKind | undefined {
  const latin = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  return kinds.find(
    ({ mark, holds }) => mark?.every((byte, at) => bytes[at] === byte) && (holds?.test(latin) ?? true),
  );
}

/** What a text with these first characters is, and what to do instead; `undefined` where it may be read. */
export function refusedText(head: string): RefusedKind | undefined {
  return kinds.find(({ text }) => text?.test(head));
}

/** So many entries, of so many words at least, make a list. */
const leastEntries = 3;
const bareEntry = /^\s*(?:[-*+•]|\d+[.)])\s+\S+(?:\s+\S+){2,}\s*$/;

/** What a text is that lists entries of some words of which nothing tells what they are; `undefined` of any other. */
export function bareListKind(head: string): RefusedKind | undefined {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.filter((line) => bareEntry.test(line)).length;
  return entries >= leastEntries && entries >= lines.length / 4
    ? {
        is: 'a list whose entries have neither links nor years, venues or authors',
        why: 'nothing tells that they are titles of papers',
        remedy: 'If they are, put them below a heading that says papers, or give each its year or a link.',
      }
    : undefined;
}
