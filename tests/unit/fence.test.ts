import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');

/** TypeScript's number for an import of a file that is in no project that this one refers to. */
const outside = 6307;
/** That of a name and of a module which only other types know. */
const unknownName = 2584;
const unknownModule = 2882;

for (const { project, file, text, error } of [
  { project: 'client', file: 'client/probe.ts', text: "import '../build/thread.ts';", error: outside },
  { project: 'client', file: 'client/probe.ts', text: "import '../import/store.ts';", error: outside },
  { project: 'client', file: 'client/probe.ts', text: "import 'node:fs';", error: unknownModule },
  { project: 'shared', file: 'shelf/probe.ts', text: 'document.title;', error: unknownName },
  { project: 'shared', file: 'shelf/probe.ts', text: "import 'node:fs';", error: unknownModule },
  { project: 'shared', file: 'shelf/probe.ts', text: "import '../client/dom/storage.ts';", error: outside },
  { project: 'build', file: 'import/probe.ts', text: 'document.title;', error: unknownName },
  { project: 'build', file: 'import/probe.ts', text: "import '../client/dom/storage.ts';", error: outside },
  { project: 'routes', file: 'pages/probe.ts', text: "import '../client/dom/storage.ts';", error: outside },
])
  test(`${text} is refused in ${file}`, () => {
    const found = errorsOf(project, path.join(root, 'src', file), text);
    assert.ok(found.includes(error), `${error} is not among ${found}`);
  });

test('each TypeScript file of src is in one project', () => {
  const projects = ['shared', 'client', 'build', 'routes'].flatMap((name) => configOf(name).fileNames);
  const files = [...projects, ...configOf().fileNames]
    .map((file) => path.relative(path.join(root, 'src'), file))
    .filter((file) => !file.startsWith('..') && !file.endsWith('.d.ts'))
    .sort();
  const all = ts.sys
    .readDirectory(path.join(root, 'src'), ['.ts'])
    .map((file) => path.relative(path.join(root, 'src'), file))
    .filter((file) => !file.endsWith('.d.ts'));
  assert.deepEqual(files, all.sort());
});

function configOf(project?: string): ts.ParsedCommandLine {
  const file = path.join(root, project ? `tsconfig.${project}.json` : 'tsconfig.json');
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail(file) };
  return ts.getParsedCommandLineOfConfigFile(file, undefined, host) ?? assert.fail(file);
}

/** The errors of a project that has one more file, which is not on the disk. */
function errorsOf(project: string, probe: string, text: string): number[] {
  const { options, projectReferences, fileNames } = configOf(project);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => (file === probe ? text : readFile(file));
  host.fileExists = (file) => file === probe || fileExists(file);
  const program = ts.createProgram({
    rootNames: [...fileNames.filter((file) => file.endsWith('.d.ts')), probe],
    options: { ...options, noUnusedLocals: false },
    host,
    ...(projectReferences && { projectReferences }),
  });
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(probe)),
  ].map(({ code }) => code);
}
