import { violationsOn } from '../axe.ts';
import { expect, test } from '../test.ts';

test.use({ expected: [/^request: https:\/\/mail\.example\/subscribe$/] });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the form for mail goes to the service that the shelf names, within the policy', async ({
      page,
    }) => {
      let sent: string | null = '';
      await page.route('https://mail.example/**', (route) => {
        sent = route.request().postData();
        return route.fulfill({ body: '<title>Thank you</title>', contentType: 'text/html' });
      });
      await page.goto('follow/');
      await expect(
        page.getByText('Your address is sent to mail.example, which sends the mail.'),
      ).toBeVisible();
      await page.getByLabel('Your e-mail address').fill('ada@lovelace.example');
      await page.getByRole('button', { name: 'Subscribe' }).click();
      await expect(page).toHaveTitle('Thank you');
      expect([...new URLSearchParams(sent ?? '')]).toEqual([
        ['email', 'ada@lovelace.example'],
        ['list', 'shore & sea'],
      ]);
    });
  });

test('axe finds nothing on the page, in either theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('follow/');
    expect(await violationsOn(page)).toEqual([]);
  }
});
