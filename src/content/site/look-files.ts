import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AssetKind, LookValues } from '../../look/schema.ts';
import { nearName } from '../../paper/near-name.ts';
import { FileError, type Mistake } from '../mistakes/error.ts';
import { type PictureSize, socialCardSize } from '../picture-size.ts';
import { type YamlText, yamlLines } from '../yaml/yaml.ts';

/** A file that a look names. */
interface NamedFile {
  kind: AssetKind;
  file: string;
  /** Where `site.yaml` names it. */
  path: readonly string[];
}

/** Throws a FileError where the look in a `site.yaml`, which lies in `folder`, names a file that isn't there or isn't what it should be. */
export function checkLookFiles(look: LookValues, text: YamlText, folder: string): void {
  const named = filesOf(look);
  if (named.length === 0) return;
  const lineOf = yamlLines(text);
  const mistakes = named.flatMap(({ kind, file: name, path: field }): Mistake[] => {
    const wrong = whatIsWrong(kind, path.join(folder, name), folder);
    return wrong ? [{ line: lineOf(field), reason: `${name} ${wrong.reason}`, remedy: wrong.remedy }] : [];
  });
  if (mistakes.length > 0) throw new FileError(text.file, mistakes);
}

function filesOf({ logo, favicon, picture, fonts }: LookValues): NamedFile[] {
  const one = (kind: AssetKind, file: string | undefined, ...field: string[]): NamedFile[] =>
    file === undefined ? [] : [{ kind, file, path: ['look', ...field] }];
  return [
    ...one('logo', logo?.file, 'logo', 'file'),
    ...one('logo', logo?.dark, 'logo', 'dark'),
    ...one('favicon', favicon, 'favicon'),
    ...one('picture', picture, 'picture'),
    ...Object.entries(fonts).flatMap(([family, files]) =>
      Object.entries(files).flatMap(([style, file]) => one('font', file, 'fonts', family, style)),
    ),
  ];
}

type Wrong = Pick<Mistake, 'reason' | 'remedy'>;

function whatIsWrong(kind: AssetKind, file: string, folder: string): Wrong | undefined {
  if (!existsSync(file)) return { reason: 'is not there', remedy: missingRemedy(file, folder) };
  const bytes = readFileSync(file);
  if (kind === 'font')
    return isWoff2(bytes)
      ? undefined
      : { reason: 'is not a whole font in WOFF2', remedy: 'make one from the font, or copy it again' };
  const size = pictureSize(bytes);
  if (!size)
    return file.endsWith('.svg')
      ? { reason: 'is not a drawing in SVG with a viewBox', remedy: 'save it again as plain SVG' }
      : { reason: 'is not a picture in PNG', remedy: 'save it again as PNG' };
  if (file.endsWith('.svg') && isActive(bytes.toString('utf8')))
    return {
      reason: 'holds a script, or asks other hosts for something',
      remedy: 'save it again as plain SVG, with everything in it',
    };
  const { width, height } = socialCardSize;
  if (kind === 'picture' && (size.width !== width || size.height !== height))
    return {
      reason: `is ${size.width} by ${size.height} pixels, and other programs ask for ${width} by ${height}`,
      remedy: 'save it in that size',
    };
  return undefined;
}

/** What to do about a file that isn't there: the one beside it whose name is almost the same. */
function missingRemedy(file: string, folder: string): string {
  const beside = path.dirname(file);
  const names = existsSync(beside) ? readdirSync(beside) : [];
  const near = nearName(path.basename(file), names);
  if (near === undefined) return 'put the file there, or correct its name';
  return `did you mean ${path.relative(folder, path.join(beside, near)).split(path.sep).join('/')}?`;
}

/** The size of a PNG or SVG; `undefined` for anything else. */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.subarray(0, 8).equals(pngSignature))
    return bytes.length < 33 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const [root = ''] = /<svg\b[^>]*>/.exec(bytes.toString('utf8')) ?? [];
  const view = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const size = { width: Number(view?.[1]), height: Number(view?.[2]) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function isWoff2(bytes: Buffer): boolean {
  return (
    bytes.length > 48 && bytes.toString('latin1', 0, 4) === 'wOF2' && bytes.readUInt32BE(8) === bytes.length
  );
}

/** Whether a drawing can run something or load something, so that it isn't the same for everybody who opens it. */
function isActive(svg: string): boolean {
  return /<script\b|<foreignObject\b|\son\w+\s*=|(?:href|src)\s*=\s*["']\s*(?:https?:|\/\/|javascript:)|@import|url\(\s*["']?(?:https?:)?\/\//i.test(
    svg,
  );
}
