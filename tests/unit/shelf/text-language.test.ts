import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLanguage } from '../../../src/shelf/text-language.ts';
import { saidIn } from '../words/language.ts';

const english = 'We show that a model of the world can be learned from the words of a text.';
const german = 'Wir zeigen, dass ein Modell der Welt aus den Wörtern eines Textes gelernt wird.';

for (const [what, title, abstract, language, expected] of [
  ['the language of the interface', english, '', undefined, undefined],
  ['the language of the interface, of the record', 'Octo', '', 'en-US', undefined],
  ['a text in German', german, '', undefined, 'de'],
  ['a French one', 'Une étude de la langue dans les textes de la presse', '', undefined, 'fr'],
  ['a Spanish one', 'El estudio de la lengua en los textos y las cartas', '', undefined, 'es'],
  ['a Portuguese one', 'O estudo da língua em textos e cartas do século', '', undefined, 'pt'],
  ['a Japanese one', '大規模言語モデルについて', '', undefined, 'ja'],
  ['a Chinese one', '大规模语言模型综述', '', undefined, 'zh'],
  ['a Korean one', '언어 모델', '', undefined, 'ko'],
  ['the language of the record', 'Octo', '', 'de', 'de'],
  ['a language of three letters', 'Octo', '', 'deu', 'de'],
  ['a name that is no tag', 'Octo', '', 'German', undefined],
  ['an abstract that tells of a short title', 'Octo', german, undefined, 'de'],
  ['an English title of a record in German', english, german, 'de', undefined],
  ['nothing', 'Octo', '', undefined, undefined],
] as const)
  test(`${what} gives lang ${expected ?? 'none'}`, () => {
    const paper = { title, abstract, ...(language && { language }) };
    assert.equal(textLanguage(title, paper), expected);
  });

test('in another language of the interface, English texts have theirs', () => {
  const found = saidIn(
    'zh',
    `import { textLanguage } from '#src/shelf/text-language.ts';
    const of = (title) => textLanguage(title, { title, abstract: '' }) ?? null;
    export default [of(${JSON.stringify(english)}), of('大规模语言模型综述')];`,
  );
  assert.deepEqual(found, ['en', null]);
});
