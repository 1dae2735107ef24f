import assert from 'node:assert/strict';
import test from 'node:test';
import { checkSiteStyles } from '../../../src/csl/site-styles.ts';

test('styles and locales of CSL are accepted by their names', () => {
  checkSiteStyles('name: A\n', 'site.yaml');
  checkSiteStyles('citations:\n  styles: [apa, nature]\n  locale: de-DE\n', 'site.yaml');
});

test('a wrong name is refused with its line and the nearest names', () => {
  assert.throws(
    () =>
      checkSiteStyles(
        'name: A\ncitations:\n  styles:\n    - apa\n    - natur\n  locale: de_DE\n',
        'site.yaml',
      ),
    {
      message:
        /^site\.yaml:5: citations\.styles item 2 is not a style of CSL with references: natur\. Did you mean nature, .* or .*\?\nsite\.yaml:6: citations\.locale is not a locale of CSL: de_DE\. Did you mean de-DE\b/,
    },
  );
});

test('a name that is like none gets none', () => {
  assert.throws(() => checkSiteStyles('citations: { styles: [qqq] }\n', 'site.yaml'), {
    message:
      'site.yaml:1: citations.styles item 1 is not a style of CSL with references: qqq. Write a name of CSL, such as nature.',
  });
});
