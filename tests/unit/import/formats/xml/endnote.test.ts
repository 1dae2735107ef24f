import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endnoteWorks, isEndnote } from '../../../../../src/import/formats/xml/endnote.ts';
import { fieldsIn, onlyFields, outcomes } from '../read-works.ts';

const library = (...records: string[]) =>
  `<?xml version="1.0"?><xml><records>${records.map((record) => `<record><source-app name="EndNote">EndNote</source-app>${record}</record>`).join('\n')}</records></xml>`;
const run = (text: string, face = 'normal') =>
  `<style face="${face}" font="default" size="100%">${text}</style>`;

test('an article: runs of style, names in order, whole pages, the day', () => {
  const text = library(`<rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type>
    <contributors><authors><author>${run('van Dam, Amy E., Jr.')}</author><author>${run('Barnes and Noble,')}</author><author>${run('Li, A.&#xD;Orr, B.')}</author></authors></contributors>
    <titles><title>${run('Growth of ')}${run('E. coli', 'italic')}${run(' in H')}${run('2', 'subscript')}${run('O')}</title><secondary-title>${run('Ecology')}</secondary-title></titles>
    <periodical><full-title>${run('Annals of Growth')}</full-title><abbr-1>${run('Ann. Growth')}</abbr-1></periodical>
    <pages>${run('304-10')}</pages><volume>${run('21')}</volume><number>${run('4')}</number>
    <keywords><keyword>${run('growth')}</keyword><keyword>${run('a&#xD;b')}</keyword></keywords>
    <dates><year>${run('2011')}</year><pub-dates><date>${run('Oct 3')}</date></pub-dates></dates>
    <isbn>${run('1047-2797')}</isbn><abstract>${run('It grows.&#xD;&#xD;A lot.')}</abstract><label>${run('dam11')}</label>
    <urls><related-urls><url>${run('http://dx.doi.org/10.5555/G.1')}</url></related-urls><pdf-urls><url>internal-pdf://1/a.pdf</url></pdf-urls></urls>
    <electronic-resource-num>${run('10.5555/G.1')}</electronic-resource-num><custom2>${run('PMC123456')}</custom2><call-num>${run('QA 1')}</call-num><language>${run('English')}</language>`);
  assert.ok(isEndnote(text));
  assert.deepEqual(onlyFields(endnoteWorks(text)), {
    title: 'Growth of \\emph{E. coli} in H\\textsubscript{2}O',
    abstract: 'It grows.\n\nA lot.',
    authors: ['Amy E. van Dam Jr.', 'Barnes and Noble', 'A. Li', 'B. Orr'],
    published: '2011-10-03',
    type: 'article-journal',
    venue: 'Ann. Growth',
    container: 'Annals of Growth',
    volume: '21',
    issue: '4',
    pages: '304-310',
    issn: ['1047-2797'],
    keywords: ['growth', 'a', 'b'],
    language: 'en',
    key: 'dam11',
    doi: '10.5555/G.1',
    pmcid: 'PMC123456',
    extra: { 'call number': 'QA 1' },
  });
});

test('chapters, books, reports and theses', () => {
  const titles = (title: string, second: string) =>
    `<titles><title>${title}</title><secondary-title>${second}</secondary-title></titles><contributors><secondary-authors><author>Berg, Ed</author></secondary-authors></contributors><number>9</number><dates><year>2001</year></dates>`;
  const text = library(
    `<ref-type name="Book Section">5</ref-type>${titles('C', 'B')}`,
    `<ref-type name="Book">6</ref-type>${titles('B', 'S')}<isbn>978-0-306-40615-7</isbn>`,
    `<ref-type name="Report">27</ref-type>${titles('R', 'X')}`,
    `<ref-type name="My Theses">32</ref-type>${titles('T', 'Uni A')}`,
  );
  const told = fieldsIn(endnoteWorks(text)).map(({ title: _, published: __, ...fields }) => fields);
  assert.deepEqual(told, [
    { editors: ['Ed Berg'], type: 'chapter', container: 'B', issue: '9' },
    {
      type: 'book',
      issue: '9',
      series: 'S',
      isbn: ['978-0-306-40615-7'],
      extra: { 'series editors': 'Ed Berg' },
    },
    { type: 'report', number: '9', extra: { 'series editors': 'Ed Berg' } },
    { type: 'thesis', issue: '9', publisher: 'Uni A' },
  ]);
});

test('a record without a title is a fault, the next is read', () => {
  const text = library(
    '<rec-number>3</rec-number><ref-type>17</ref-type>',
    '<titles><title>A</title></titles>',
  );
  assert.deepEqual(outcomes(endnoteWorks(text)), [
    [1, 'a record without a title: record 3'],
    [2, 'read'],
  ]);
});

test('EndNote’s XML of old versions', () => {
  const xml =
    '<?xml version="1.0"?><XML><RECORDS><RECORD><REFERENCE_TYPE>0</REFERENCE_TYPE><REFNUM>12</REFNUM><AUTHORS><AUTHOR>Novak, Ida</AUTHOR><AUTHOR>Orr, Bo</AUTHOR></AUTHORS><YEAR>2003</YEAR><TITLE>Hands</TITLE><SECONDARY_TITLE>J. Hands</SECONDARY_TITLE><VOLUME>7</VOLUME><NUMBER>2</NUMBER><PAGES>11-9</PAGES><KEYWORDS><KEYWORD>ropes</KEYWORD></KEYWORDS><CALL_NUMBER>X 3</CALL_NUMBER><URL>https://doi.org/10.5555/h</URL></RECORD></RECORDS></XML>';
  assert.equal(isEndnote(xml), true);
  assert.deepEqual(onlyFields(endnoteWorks(xml)), {
    title: 'Hands',
    authors: ['Ida Novak', 'Bo Orr'],
    published: '2003',
    type: 'article-journal',
    container: 'J. Hands',
    volume: '7',
    issue: '2',
    pages: '11-19',
    keywords: ['ropes'],
    doi: '10.5555/h',
    extra: { 'call number': 'X 3' },
  });
});
