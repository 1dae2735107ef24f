import { nearName } from '../paper/near-name.ts';
import { componentNames } from './components.ts';

const words = (html: string, instead: string) =>
  html.split(' ').map((name): [string, string] => [name, instead]);

const markdown = (html: string, sign: string) => words(html, `write it as Markdown: ${sign}`);

/** Elements of HTML -> what is written instead of them. */
const instead: ReadonlyMap<string, string> = new Map([
  ...markdown('b strong', '**words**'),
  ...markdown('i em cite', '*words*'),
  ...markdown('s strike del', '~~words~~'),
  ...markdown('code tt kbd pre', '`words`'),
  ...markdown('a', '[words](address)'),
  ...markdown('img picture', '![words](/pictures/x.png)'),
  ...markdown('h1 h2 h3 h4 h5 h6', '## words'),
  ...markdown('ul ol li', '- words, a line each'),
  ...markdown('blockquote q', '> words'),
  ...markdown('table thead tbody tr th td', '| a | b |, below it | --- | --- |, then the rows'),
  ...markdown('hr', '---'),
  ...words('sup', 'write it as a formula: $x^2$'),
  ...words('sub', 'write it as a formula: $x_2$'),
  ...words('br', 'to break a line, end it with \\'),
  ...words('iframe video audio embed object', 'link to it instead: [words](address)'),
  ...words(
    'p div span center font u small section details summary',
    'take it out, and leave what stands in it',
  ),
]);

/** What to do about an element that is none of the components; `otherwise` where neither a component nor Markdown is near. */
export function elementRemedy(name: string, otherwise: string): string {
  const known = instead.get(name.toLowerCase());
  if (known !== undefined) return known;
  const near = nearName(name, componentNames);
  return near === undefined ? otherwise : `did you mean <${near}>?`;
}
