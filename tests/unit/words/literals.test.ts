import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What stands in templates and is the same in every language. */
const allowed = new Set(['iD', 'Ctrl', 'K']);

/** Attributes that readers see or hear. */
const said = new Set(['alt', 'aria-label', 'description', 'label', 'of', 'placeholder', 'set:text', 'title']);

const logical = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The texts of a template that are written in it, apart from those that code compares or names. */
function textsIn(template: string): string[] {
  const markup = template
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/<!doctype html>/i, '')
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '');
  const file = ts.createSourceFile(
    'x.tsx',
    `<>${markup}</>`,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const texts: string[] = [];
  const shown = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(shown);
    else if (ts.isBinaryExpression(node)) {
      if (logical.has(node.operatorToken.kind)) shown(node.right);
    } else if (ts.isParenthesizedExpression(node)) shown(node.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) texts.push(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      shown(node.expression);
    if (ts.isJsxAttribute(node) && said.has(node.name.getText()) && node.initializer)
      shown(ts.isJsxExpression(node.initializer) ? (node.initializer.expression ?? node) : node.initializer);
    node.forEachChild(visit);
  };
  visit(file);
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}{2}|^\p{L}$/u.test(text));
}

const templates = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.astro'),
);

test('a text that stands in a template is found', () => {
  assert.deepEqual(
    textsIn(
      [
        '---\nconst said = "No";\n---\n<!doctype html><!-- no --><p aria-label="One" class="no" data-x="no">Two {n}</p>',
        `{n > 0 && <b title={\`Three \${n}\`}>{n === 1 ? 'Four' : words.five}</b>}{n || 'Six'}{kind === 'no' && words.no}`,
        '<script>const no = "<p>No</p>";</script>',
      ].join('\n'),
    ),
    ['One', 'Two', 'Three', 'Four', 'Six'],
  );
});

for (const name of templates)
  test(`${name} has its words from a catalogue`, () => {
    const texts = textsIn(readFileSync(path.join('src', name), 'utf8'));
    assert.deepEqual(
      texts.filter((text) => !allowed.has(text)),
      [],
    );
  });
