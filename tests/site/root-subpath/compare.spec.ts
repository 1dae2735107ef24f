import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

const react = 'react-synergizing-reasoning-and-acting-in-language-models';
const toolchain = 'toolchain-efficient-action-space-navigation-in-large';

test('two papers stand side by side, with their sentences', async ({ page }) => {
  await page.goto(`compare/#${react},${toolchain}`);
  await expect(page.getByRole('columnheader', { name: /^ReAct/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^ToolChain/ })).toBeVisible();
  for (const aspect of [
    'Published',
    'Venue',
    'What it does',
    'Task',
    'Method',
    'Benchmark',
    'Numbers',
    'Shared terms',
  ])
    await expect(page.getByRole('rowheader', { name: aspect, exact: true })).toBeVisible();
  const numbers = page.getByRole('row', { name: /^Numbers/ });
  await numbers.getByRole('link', { name: /success rate of 34% and 10%/ }).click();
  await expect(page.locator('.abstract :target')).toContainText('34%');
});

test('a related paper leads to a comparison with it, from which papers are taken and to which they are added', async ({
  page,
}) => {
  await page.goto(`papers/${react}/`);
  await page.getByRole('link', { name: 'Compare with it' }).first().click();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Add a paper by its title' }).fill('toolchain a*');
  await page
    .getByRole('list', { name: /Papers with these words/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  expect(page.url()).toContain(`,${toolchain}`);
  await page.getByRole('button', { name: /^Remove: ReAct/ }).click();
  await expect(page.getByRole('columnheader', { name: /^ReAct/ })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByText('A comparison takes two papers or more')).toBeVisible();
});

test.describe('of papers that are not here', () => {
  test.use({ expected: [/status of 404/] });
  test('says so, and compares the others', async ({ page }) => {
    await page.goto(`compare/#${react},no-such-paper,%3Cimg%20src=x%3E,${toolchain}`);
    await expect(page.getByText('Not on this shelf: no-such-paper, <img src=x>.')).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveCount(2);
  });
});

for (const [width, scheme] of [
  [360, 'dark'],
  [1280, 'light'],
] as const) {
  test(`a comparison is accessible and fits ${width} pixels, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`compare/#${react},${toolchain}`);
    await expect(page.getByRole('link', { name: /^ToolChain/ })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
