import path from 'node:path';
import { siteFiles } from '../../build/site-files.ts';
import { counted, grouped } from '../../paper/count.ts';
import type { SiteFlags } from '../astro.ts';
import { called, shellWord } from '../called.ts';
import { countLine, findingsText } from '../checking/finding.ts';
import type { FoundForBuild } from '../checking/found.ts';

/** Up to so many doubts stand in the log of a build; of more, their number does. */
const mostListed = 5;

/** What was read for a build, and what is doubtful in it. */
export function readText({ papers, findings, isWhole }: FoundForBuild): string {
  if (!isWhole) return `${counted(papers, 'paper')}. ${called('check')} lists what is doubtful.\n`;
  if (findings.length <= mostListed) return findingsText(findings, papers);
  return `${countLine(findings, papers)} ${called('check')} lists them.\n`;
}

/** What was built in `folder` in so many milliseconds, and how to see it. */
export async function builtText(
  folder: string,
  milliseconds: number,
  { out, base }: SiteFlags,
): Promise<string> {
  const files = await siteFiles(folder);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const inside = path.relative(process.cwd(), folder);
  const place = inside.startsWith('..') ? folder : inside;
  const flags = [
    ...(out === undefined ? [] : ['--out', shellWord(out)]),
    ...(base === undefined ? [] : ['--base', shellWord(base)]),
  ];
  return [
    `Wrote ${grouped(pages)} pages to ${place}${path.sep}: ${grouped(files.length)} files, ${size(bytes)}, in ${Math.ceil(milliseconds / 1000)} seconds.`,
    `To see the site: ${called(['preview', ...flags].join(' '))}`,
    '',
  ].join('\n');
}

/** `38.2 MB` */
function size(bytes: number): string {
  const [whole = '', tenth] = (bytes / 1e6).toFixed(1).split('.');
  return `${grouped(Number(whole))}.${tenth} MB`;
}
