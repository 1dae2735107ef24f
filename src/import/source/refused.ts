/** A kind of file that isn't read: how it is told, what it is, and what to do instead. */
interface RefusedKind {
  /** What the file is, behind "this looks like". */
  is: string;
  remedy: string;
  /** Its first bytes, as Latin-1. */
  bytes?: RegExp;
  /** Its first characters. */
  text?: RegExp;
}

const asTable = 'Export the sheet as CSV and import that.';
const asBibliography = 'Export it as BibTeX or RIS and import that.';

/** Kinds of files that people take for lists of papers, the surest signs first. */
const kinds: readonly RefusedKind[] = [
  { is: 'a PDF', remedy: 'Import its entry from a reference manager, or its DOI.', bytes: /^%PDF-/ },
  { is: 'a spreadsheet of Excel', remedy: asTable, bytes: /^PK\x03\x04[^]*(?:xl\/|\[Content_Types\]\.xml[^]*sheet)/ },
  { is: 'a spreadsheet of OpenDocument', remedy: asTable, bytes: /^PK\x03\x04[^]{0,80}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/ },
  { is: 'a document of Word', remedy: 'Save it as plain text, or export the references as RIS.', bytes: /^PK\x03\x04[^]*word\// },
  { is: 'an old document of Word or Excel', remedy: 'Save it as CSV or plain text.', bytes: /^\xd0\xcf\x11\xe0/ },
  { is: 'a database of SQLite, such as Zotero’s own', remedy: asBibliography, bytes: /^SQLite format 3\0/ },
  { is: 'a picture', remedy: 'Nothing was imported from it.', bytes: /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/ },
  { is: 'an archive of RAR or 7-Zip', remedy: 'Unpack it and import the files in it.', bytes: /^(?:Rar!|7z\xbc\xaf)/ },
  { is: 'rich text (RTF)', remedy: 'Save it as plain text.', bytes: /^\{\\rtf/ },
  { is: 'MODS XML', remedy: asBibliography, text: /<(?:\w+:)?mods(?:Collection)?[\s>]/ },
  { is: 'MARC', remedy: asBibliography, text: /<(?:\w+:)?collection[^>]*MARC21|^\d{5}[a-z]{2}[a-z ]\s[a-z ]22/ },
  { is: 'TEI', remedy: asBibliography, text: /<TEI[\s>]/ },
  { is: 'RDF', remedy: asBibliography, text: /<rdf:RDF[\s>]|^@prefix\s/m },
  { is: 'a LaTeX document', remedy: 'Import its .bib file.', text: /\\documentclass\b|\\begin\{document\}/ },
  { is: 'a BibTeX style', remedy: 'Import the .bib file instead.', text: /^\s*(?:%[^\n]*\n\s*)*ENTRY\s*\{/ },
  { is: 'a feed (RSS)', remedy: 'Name the papers by their DOIs or arXiv ids instead.', text: /<rss[\s>]/ },
  { is: 'program source', remedy: 'Nothing was imported from it.', text: /^(?:#!\/|\s*(?:import \w+|from \w+ import |package \w+;|#include\s*<|def \w+\(|function \w+\(|const \w+ = ))/ },
];

/** Why a file with these first bytes and characters isn't read; `undefined` where it may be. */
export function refusedKind(bytes: Uint8Array, text: string): { is: string; remedy: string } | undefined {
  const latin = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
  return kinds.find((kind) => kind.bytes?.test(latin) || kind.text?.test(text));
}
