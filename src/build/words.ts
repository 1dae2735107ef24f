import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, parseSync } from 'vite';
import * as words from '../words/words.ts';

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
  const statements = statementsIn(file);
  const needed = new Set<Statement>();
  const need = (name: string) => {
    const statement = statements.find(({ names }) => names.includes(name));
    if (!statement || needed.has(statement)) return;
    needed.add(statement);
    const mentioned = statement.text.match(/[\w$]+/g) ?? [];
    for (const other of mentioned) if (!groupNames.includes(other)) need(other);
  };
  need(group);
  const texts = statements.filter((statement) => needed.has(statement)).map(({ text }) => text);
  return [...texts, `export { ${group} };`].join('\n');
}

/** A statement of a module, not exported, and the names that it declares. */
interface Statement {
  names: readonly string[];
  text: string;
}

function statementsIn(file: string): Statement[] {
  const code = readFileSync(file, 'utf8');
  return parseSync(file, code).program.body.map((given) => {
    const node = given.type === 'ExportNamedDeclaration' ? (given.declaration ?? given) : given;
    return { names: namesIn(node), text: code.slice(node.start, node.end) };
  });
}

type Node = ReturnType<typeof parseSync>['program']['body'][number];

function namesIn(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map(({ local }) => local.name);
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
      return node.id ? [node.id.name] : [];
    default:
      return [];
  }
}
