import { characterEntities } from 'character-entities';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { RawFault } from '../work.ts';
import type { XmlElement } from './element.ts';

/** A longer document, in characters, is refused. */
const longestDocumentChars = 64 * 1024 * 1024;
/** A longer run of text, a longer attribute or a longer record, in characters, is none of a paper. */
const longestRecordChars = 4_000_000;
/** Elements nested deeper than this are no bibliographic data. */
const deepestElement = 100;
/** A record with more elements, or an element with more attributes, is none of a paper. */
const maxElements = 100_000;
const maxAttributes = 1000;
/** A document with more elements is refused. */
const maxDocumentElements = 5_000_000;
/** How much the parser is given at once, in characters. */
const pieceChars = 65_536;

/** Control characters that XML doesn't allow and that programs export all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the pattern is for.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * The outermost elements with one of these names in an XML document, in order, each as soon as it
 * is read, so that those before a fault are still good. A fault is the last that is given. HTML's
 * named characters are known; a document that declares entities of its own is refused, and nothing
 * is ever fetched.
 */
export function* xmlElements(text: string, names: ReadonlySet<string>): Generator<XmlElement | RawFault> {
  if (text.length > longestDocumentChars) {
    yield {
      line: 1,
      fault: 'the document is longer than 64 million characters',
      remedy: 'Divide it and import the parts.',
    };
    return;
  }
  const reading = new Reading(names);
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length && !reading.fault; at += pieceChars) {
    reading.take(text.slice(at, at + pieceChars).replace(forbidden, ' '));
    yield* reading.ready.splice(0);
  }
  if (!reading.fault) reading.end();
  yield* reading.ready.splice(0);
  if (reading.fault) yield reading.fault;
}

/** The name of a document's first element without its prefix; `undefined` where the text is no XML. */
export function rootName(head: string): string | undefined {
  const prolog = /^\ufeff?(?:\s+|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;
  const rest = head.slice(prolog.exec(head)?.[0].length ?? 0);
  return /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(rest)?.[1];
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** A document as far as it is read. */
class Reading {
  /** The records that are whole and not taken away yet. */
  ready: XmlElement[] = [];
  fault: RawFault | undefined;
  readonly #parser = new SaxesParser();
  readonly #open: XmlElement[] = [];
  #depth = 0;
  /** Where the parser last came to the end of something, in characters. */
  #progress = 0;
  #recordStart = 0;
  #closedAt = -1;
  #elements = 0;
  #attributes = 0;
  #documentElements = 0;

  constructor(names: ReadonlySet<string>) {
    const parser = this.#parser;
    Object.assign(parser.ENTITIES, characterEntities);
    parser.on('error', ({ message }) => {
      // A tag that closes another element is told after that element is closed.
      if (!this.fault && this.#closedAt === parser.position) this.ready.pop();
      this.#refuse(`not well-formed XML: ${message.replace(/^[\d:]+ |\.$/g, '')}`);
    });
    parser.on('doctype', (declaration) => {
      if (/<!ENTITY/i.test(declaration))
        this.#refuse(
          'the document declares entities',
          'Take its <!ENTITY> declarations out and import it again.',
        );
      this.#move();
    });
    parser.on('opentagstart', () => {
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      this.#move();
      if (++this.#attributes > maxAttributes)
        this.#refuse(`an element has more than ${maxAttributes} attributes`);
    });
    parser.on('comment', () => this.#move());
    parser.on('processinginstruction', () => this.#move());
    const add = (text: string) => {
      this.#open.at(-1)?.children.push(text);
      this.#move();
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('opentag', (tag) => this.#begin(tag, names));
    parser.on('closetag', () => this.#close());
  }

  #begin({ name, attributes }: SaxesTagPlain, names: ReadonlySet<string>): void {
    this.#depth++;
    this.#documentElements++;
    const local = localName(name);
    if (this.#open.length === 0 && names.has(local)) {
      this.#recordStart = this.#parser.position;
      this.#elements = 0;
    }
    this.#checkCounts();
    if (this.fault || (this.#open.length === 0 && !names.has(local))) return;
    this.#elements++;
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
    this.#open.push({
      name: local,
      attributes: named.length > 0 ? new Map(named) : noAttributes,
      children: [],
      line: this.#parser.line,
    });
  }

  #checkCounts(): void {
    if (this.#depth > deepestElement) this.#refuse(`elements are nested more than ${deepestElement} deep`);
    if (this.#elements > maxElements) this.#refuse(`a record has more than ${maxElements} elements`);
    if (this.#documentElements > maxDocumentElements)
      this.#refuse('the document has more than 5 million elements', 'Divide it and import the parts.');
  }

  #close(): void {
    this.#depth--;
    this.#move();
    const element = this.#open.pop();
    if (!element || this.fault) return;
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else {
      this.ready.push(element);
      this.#closedAt = this.#parser.position;
    }
  }

  take(piece: string): void {
    this.#parser.write(piece);
    const { position } = this.#parser;
    if (position - this.#progress > longestRecordChars) this.#refuse('a text, a tag or a comment has no end');
    if (this.#open.length > 0 && position - this.#recordStart > longestRecordChars)
      this.#refuse('a record is longer than 4 million characters');
  }

  end(): void {
    this.#parser.close();
  }

  #move(): void {
    this.#progress = this.#parser.position;
  }

  #refuse(fault: string, remedy = 'Correct it, or export it again, and import it again.'): void {
    this.fault ??= { line: this.#open[0]?.line ?? this.#parser.line, fault, remedy };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
