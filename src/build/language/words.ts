import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, parseSync } from 'vite';
import * as words from '../../words/words.ts';

/** Stands behind the file of a catalogue in the name of the module that has all its groups, or one of them. */
const query = '?words';

/**
 * Puts the catalogue of one language in the place of `words/words.ts`, each group of words as a module of its
 * own: no script loads another language, or words of a script that may be loaded later.
 */
export function wordsPlugin(language: string): Plugin {
  return {
    name: 'offprint-words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const file = path.resolve(path.dirname(importer), source);
      const [, folder, ending] = /^(.*[\\/]words[\\/])words(\.[jt]s)$/.exec(file) ?? [];
      return folder ? `${folder}${language}${ending}${query}` : undefined;
    },
    load(id) {
      const [file = '', group] = id.split(query);
      if (group === undefined) return undefined;
      this.addWatchFile(file);
      return group === ''
        ? { code: groupNames.map((name) => reexport(name, file)).join('\n'), moduleSideEffects: false }
        : moduleOf(group.slice(1), file);
    },
  };
}

const groupNames = Object.keys(words);

function reexport(group: string, file: string): string {
  return `export { ${group} } from './${path.basename(file)}${query}=${group}';`;
}

/** The part of a catalogue that makes one group; a module that was imported in vain would be loaded all the same. */
function moduleOf(group: string, file: string): string {
  const code = readFileSync(file, 'utf8');
  const statements = parseSync(file, code).program.body.map((given) =>
    given.type === 'ExportNamedDeclaration' ? (given.declaration ?? given) : given,
  );
  const needed = new Set<Statement>();
  const need = (name: string) => {
    const statement = statements.find((one) => declaredIn(one).includes(name));
    if (!statement || needed.has(statement)) return;
    needed.add(statement);
    for (const other of namesIn(statement)) need(other);
  };
  need(group);
  const texts = statements
    .filter((statement) => needed.has(statement))
    .map(({ start, end }) => code.slice(start, end));
  return [...texts, `export { ${group} };`].join('\n');
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number];

/** The names that a statement of a module declares. */
function declaredIn(statement: Statement): string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.map(({ local }) => local.name);
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
      return statement.id ? [statement.id.name] : [];
    default:
      return [];
  }
}

/** The names that stand in a piece of a syntax tree, apart from those of properties. */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, name, computed, ...parts } = node as Record<string, unknown>;
  if (type === 'Identifier') return [String(name)];
  if (computed === false) delete parts[type === 'MemberExpression' ? 'property' : 'key'];
  return Object.values(parts).flatMap(namesIn);
}
