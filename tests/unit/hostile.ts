import fc from 'fast-check';

/** Bits of text that mean something to YAML, Markdown, MDX, HTML or a shell. */
const bits = [
  'import x from "fs"', 'export const a = 1', 'export default', '{process.exit()}', '{', '}', '{/* c */}',
  '<script>alert(1)</script>', '<Aside>', '</p>', '<>', '<img src=x onerror=alert(1)>', '<!-- -->', '<![CDATA[', '<?php',
  '---', '...', '***', '===', '%YAML 1.2', '!!js/function', '&a *a', '- ', '? ', ': ', '#', '# heading', '> quote', '| ',
  '$(rm -rf /)', '`code`', '``` js', '~~~', '\n\n    code', '\n\n\tcode', '* ', '+ ', '1. ', '1) ', '__a__', '*a*', '~~a~~',
  '[x](javascript:y)', '![x](https://a.example/x.png)', '[x]: y', '[^1]', '<https://a.example>', 'https://a.example/a_b_',
  'a@b.example', '&lt;', '&#0;', '&amp;amp;', '\\', '\\\n', '  \n', '\r', '\r\n', '\n', '\n\n', '\t', ' ', '\u0000', '\u0007',
  '\u0085', '\u00A0', '\u00AD', '\u200B', '\u200E', '\u202E', '\u2028', '\u2029', '\u2066', '\uFEFF', '\uFFFD', '\uFFFE',
  '"', "'", '“', 'null', 'true', '2310.10000', '0x1F', '1_000', '~', '@', '%', '|', '>-', ',', 'é', 'e\u0301', '𝒜', '👩‍🔬',
];

const bit = fc.constantFrom(...bits);

/** Any Unicode text, often with bits that would be code somewhere. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(bit, { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof({ weight: 3, arbitrary: bit }, fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('word')), { maxLength: 10 })
    .map((parts) => parts.join('')),
  fc.array(fc.oneof(bit, fc.constant('word')), { maxLength: 10 }).map((parts) => parts.join(' ')),
  fc.array(fc.oneof(bit, fc.constant('word')), { maxLength: 8 }).map((parts) => parts.join('\n')),
);
