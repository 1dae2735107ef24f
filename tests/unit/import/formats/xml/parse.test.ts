import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTextOf, textAt } from '../../../../../src/import/formats/xml/element.ts';
import { rootName, xmlElements } from '../../../../../src/import/formats/xml/parse.ts';

const names = new Set(['r']);
const read = (text: string) => [...xmlElements(text, names)];
const faultIn = (text: string) => {
  const last = read(text).at(-1);
  return last && 'fault' in last ? last.fault : undefined;
};

test('the elements with their lines, names without prefixes, entities and CDATA', () => {
  const text =
    '\ufeff<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "x.dtd">\n<x:a xmlns:x="u">\n<r x:n="1">M. T. &Ouml;zsu &amp; <x:b>B<![CDATA[<C>]]></x:b></r>\n\n<r/></x:a>';
  const [first, second] = read(text);
  assert.ok(first && 'name' in first && second && 'name' in second);
  assert.equal(plainTextOf(first), 'M. T. Özsu & B<C>');
  assert.equal(textAt(first, 'b'), 'B<C>');
  assert.equal(first.attributes.get('n'), '1');
  assert.deepEqual([first.line, second.line], [4, 6]);
});

test('elements come before the fault that ends the document', () => {
  const [first, fault] = read('<a><r>1</r>\n<r>2</b></r></a>');
  assert.ok(first && 'name' in first && fault && 'fault' in fault);
  assert.equal(fault.line, 2);
  assert.match(fault.fault, /^not well-formed XML: unexpected close tag/);
  assert.match(faultIn('<a><r>1</r>') ?? '', /unclosed tag: a/);
});

test('control characters that XML forbids are blanks', () => {
  const [first] = read('<a><r>x\u0003y</r></a>');
  assert.ok(first && 'name' in first);
  assert.equal(plainTextOf(first), 'x y');
});

test('a document that declares entities is refused by name', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  const bomb = `<!DOCTYPE a [<!ENTITY e0 "ha">${lines.join('')}]><a><r>&e9;</r></a>`;
  assert.deepEqual(faultIn(bomb), 'the document declares entities');
  assert.equal(read(bomb).length, 1);
  assert.equal(
    faultIn('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a><r>&f;</r></a>'),
    'the document declares entities',
  );
  assert.match(faultIn('<a><r>&nobody;</r></a>') ?? '', /undefined entity/);
});

test('what is too deep, too long or too much is refused', () => {
  assert.match(faultIn('<a>'.repeat(350_000)) ?? '', /nested more than 100 deep/);
  assert.match(faultIn(`<a><r>${'x'.repeat(9_000_000)}`) ?? '', /has no end|longer than 4 million/);
  assert.match(faultIn(`<a><r ${'b'.repeat(9_000_000)}`) ?? '', /has no end/);
  assert.match(faultIn(`<a><!--${'b'.repeat(9_000_000)}`) ?? '', /has no end/);
  assert.match(faultIn(`<a><r>${'<b/>'.repeat(200_000)}</r></a>`) ?? '', /more than 100000 elements/);
  assert.match(faultIn('x'.repeat(70_000_000)) ?? '', /longer than 64 million/);
  const attributes = Array.from({ length: 2000 }, (_, at) => `b${at}=""`).join(' ');
  assert.match(faultIn(`<a><r ${attributes}/></a>`) ?? '', /more than 1000 attributes/);
});

test('the name of the first element', () => {
  assert.equal(
    rootName('<?xml version="1.0"?><!-- <no> -->\n<!DOCTYPE d [<!ELEMENT d ANY>]><oai:d a="b">'),
    'd',
  );
  assert.equal(rootName('{"a": "<d>"}'), undefined);
  assert.equal(rootName('A < b and <c>'), undefined);
});
