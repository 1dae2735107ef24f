import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pngOf } from '../../../../src/build/social-card/png.ts';
import { checkLookFiles, pictureSize } from '../../../../src/content/site/look-files.ts';
import { parseSite } from '../../../../src/content/site/site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'offprint-look-'));
mkdirSync(path.join(folder, 'assets'));
after(() => rmSync(folder, { recursive: true, force: true }));

const png = (width: number, height: number) =>
  Buffer.from(pngOf(new Uint8Array(width * height * 4), width, height));

const checked = (yaml: string) =>
  checkLookFiles(parseSite(yaml, 'site.yaml').look, { yaml, file: 'site.yaml' }, folder);

/** What is said of a file that the look names in this field. */
function said(field: string, name: string, bytes: string | Uint8Array): string {
  writeFileSync(path.join(folder, 'assets', name), bytes);
  try {
    checked(`look:\n  ${field.replace('FILE', `assets/${name}`)}\n`);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('sizes are those of the picture, or of the view of a drawing', () => {
  assert.deepEqual(pictureSize(png(3, 2)), { width: 3, height: 2 });
  const svg = (attributes: string) => pictureSize(Buffer.from(`<?xml version="1.0"?>\n<svg ${attributes}>`));
  assert.deepEqual(svg('viewBox="0 0 32 16.5"'), { width: 32, height: 16.5 });
  assert.deepEqual(svg("width='9' viewBox='-1,-1,4,8'"), { width: 4, height: 8 });
  assert.equal(svg('width="32" height="16"'), undefined);
  assert.equal(pictureSize(Buffer.from('GIF89a')), undefined);
});

test('files that are what they should be', () => {
  assert.equal(said('favicon: FILE', 'icon.svg', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'), '');
  assert.equal(said('logo: { file: FILE }', 'logo.png', png(30, 10)), '');
  assert.equal(said('picture: FILE', 'card.png', png(1200, 630)), '');
  const font = readFileSync('src/styles/fonts/sans-400-base.woff2');
  assert.equal(said('fonts: { Own: { 400: FILE } }', 'own.woff2', font), '');
});

test('what is not there, broken, active or of another size is named with its line', () => {
  assert.throws(() => checked('look:\n  favicon: assets/none.svg\n'), {
    message: 'site.yaml:2: assets/none.svg is not there. Put the file there, or correct its name.',
  });
  assert.match(
    said('picture: FILE', 'small.png', png(600, 315)),
    /small\.png is 600 by 315 pixels, and other programs ask for 1200 by 630/,
  );
  assert.match(said('favicon: FILE', 'fake.png', 'not a picture'), /fake\.png is not a picture in PNG/);
  const font = readFileSync('src/styles/fonts/sans-400-base.woff2');
  assert.match(
    said('fonts: { Own: { 400: FILE } }', 'cut.woff2', font.subarray(0, 900)),
    /cut\.woff2 is not a whole font/,
  );
  for (const [at, inner] of [
    '<script>alert(1)</script>',
    '<rect onload="alert(1)"/>',
    '<image href="https://example.org/a.png"/>',
    '<a xlink:href="javascript:alert(1)"/>',
    '<style>@import "//example.org/a.css";</style>',
    '<rect fill="url(https://example.org/a.svg)"/>',
    '<foreignObject/>',
  ].entries())
    assert.match(
      said('favicon: FILE', `active${at}.svg`, `<svg viewBox="0 0 1 1">${inner}</svg>`),
      /holds a script, or asks other hosts/,
    );
});

test('a file whose name is almost that of another one, and names that no file can have', () => {
  writeFileSync(path.join(folder, 'assets/Lab-Logo.svg'), '<svg viewBox="0 0 1 1" />');
  const message = (file: string) => {
    try {
      checked(`look:\n  logo: { file: ${file} }\n`);
      return '';
    } catch (error) {
      return (error as Error).message.replace('site.yaml:2: ', '');
    }
  };
  assert.equal(
    message('assets/lab-logo.svg'),
    'assets/lab-logo.svg is not there. Did you mean assets/Lab-Logo.svg?',
  );
  assert.match(message('logo.svg'), /^look\.logo\.file is not in the folder assets\. Put the file there/);
  assert.match(message('assets/logo.jpg'), /save it as one that ends with \.svg or \.png\.$/i);
  assert.match(message('assets/our logo.svg'), /has a name that not every system takes\. Rename the file/);
});
