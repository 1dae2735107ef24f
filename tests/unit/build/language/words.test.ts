import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { build, type Rolldown } from 'vite';
import { wordsPlugin } from '../../../../src/build/language/words.ts';
import * as german from '../../../../src/words/de.ts';

const source = path.join(import.meta.dirname, '../../../../src');

/** Scripts as the build writes them in German: by its name, each with the scripts that it loads at once. */
async function scriptsOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const given = Object.fromEntries(
    Object.entries(files).map(([name, code]) => [path.join(source, 'client', name), code]),
  );
  const built = (await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    plugins: [
      {
        name: 'given',
        enforce: 'pre',
        resolveId: (id) => Object.keys(given).find((file) => path.basename(file) === path.basename(id)),
        load: (id) => given[id],
      },
      wordsPlugin('de'),
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: Object.keys(given) } },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const whole = (name: string): string => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    return [chunk?.code, ...(chunk?.imports ?? []).map(whole)].join('\n');
  };
  return Object.fromEntries(
    chunks.flatMap(({ facadeModuleId, fileName }) =>
      facadeModuleId ? [[path.basename(facadeModuleId), whole(fileName)]] : [],
    ),
  );
}

test('each script has the words that it uses, in one language', async () => {
  const scripts = await scriptsOf({
    'first.ts': `
      import { frame, language } from '../words/words.ts';
      document.title = frame.skip + language;
      document.onclick = () => import('./later.ts');
    `,
    'later.ts': `
      import { count } from '../words/words.ts';
      document.title = count.papers(2);
    `,
    'other.ts': `
      import { count, frame } from '../words/words.ts';
      document.title = count.papers(2) + frame.skip;
    `,
  });
  assert.match(scripts['first.ts'] ?? '', /Zum Inhalt springen/);
  assert.doesNotMatch(scripts['first.ts'] ?? '', /Arbeiten"|PluralRules|plural|Skip to/);
  assert.match(scripts['later.ts'] ?? '', /# Arbeiten/);
  assert.doesNotMatch(scripts['later.ts'] ?? '', /Zum Inhalt|# papers/);
  assert.match(scripts['other.ts'] ?? '', /# Arbeiten[^]*Zum Inhalt|Zum Inhalt[^]*# Arbeiten/);
});

test('the scripts of a first visit to a paper have no words but those of the buttons that copy', async () => {
  const scripts = await scriptsOf({
    'first-visit.ts': `
      import { startCopyButtons } from './dom/copy-button.ts';
      import { startNavigation } from './navigation/start.ts';
      import { registerWorker } from './offline/page/register.ts';
      import { startPassages } from './passage/start.ts';
      import { startMarks } from './saved/paper-start.ts';
      import { startSearchKeys } from './suggest/keys.ts';
      startCopyButtons();
      startNavigation('/');
      registerWorker('/');
      startPassages(document.body);
      startMarks(document.body, '/');
      startSearchKeys('/');
    `,
  });
  const { copying, ...others } = german;
  const own: readonly string[] = Object.values(copying);
  const script = scripts['first-visit.ts'] ?? '';
  assert.ok(script.includes(copying.copied));
  const texts = JSON.stringify(others).match(/(?<=")[^"\\]{6,}(?="[,}])/g) ?? [];
  assert.ok(texts.length > 200);
  assert.deepEqual(
    texts.filter((text) => script.includes(text) && !own.includes(text)),
    [],
  );
  assert.doesNotMatch(script, /PluralRules/);
});
