import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import ts from 'typescript';

/** What scripts write that is the same in every language: names of formats, keys, aspects that a taxonomy names. */
const allowed = new Set(['BibTeX', 'Markdown', 'Task', 'Method', 'Benchmark']);

/** Names of keys, headers and states that programs compare. */
const compared = /^(?:Arrow\w+|Enter|Escape|Home|End|GET|HEAD|QuotaExceededError)$/;

/** The texts of a script that a reader could see: those with a word in a capital; not those of errors and of the console. */
function textsIn(script: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isForProgrammers =
      (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
      (ts.isCallExpression(node) && node.expression.getText().startsWith('console.'));
    if (isForProgrammers || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('x.ts', script, ts.ScriptTarget.Latest, true));
  return texts.filter((text) => /^(?=.*(?<!\p{L})\p{Lu}\p{Ll}{2})[\p{L}\s,.;:!?’“”…-]+$/u.test(text.trim()));
}

test('a text that a script writes is found', () => {
  const script = `
    import x from 'Not this';
    throw new Error('Nor that');
    console.warn('Not here');
    element('p', { className: 'not-so' }, isOn ? 'Seen' : \`Also \${n} seen\`);
  `;
  assert.deepEqual(textsIn(script), ['Seen', 'Also … seen']);
});

test('no script has words of its own', () => {
  const folder = path.join(import.meta.dirname, '../../../src/client');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const own = scripts.flatMap((name) =>
    textsIn(readFileSync(path.join(folder, name), 'utf8'))
      .filter((text) => !allowed.has(text) && !compared.test(text))
      .map((text) => `${name}: ${text}`),
  );
  assert.deepEqual(own, []);
});
