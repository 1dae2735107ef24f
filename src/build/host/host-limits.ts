import { grouped } from '../../paper/count.ts';
import type { SiteFile } from '../site-files.ts';

const mebibyte = 1024 * 1024;

/** What hosts take, on the plan that is named. */
const hostLimits: readonly {
  host: string;
  files?: number;
  fileBytes?: number;
  siteBytes?: number;
  source: string;
}[] = [
  {
    host: 'Cloudflare Pages, free plan',
    files: 20_000,
    fileBytes: 25 * mebibyte,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    host: 'GitHub Pages',
    siteBytes: 1_000_000_000,
    source: 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits',
  },
];

/** What a site has too much of for a host, a sentence for each; empty where every host of the table takes it. */
export function exceededLimits(files: readonly SiteFile[]): string[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return hostLimits.flatMap(({ host, files: most, fileBytes, siteBytes, source }) => {
    const large = files.find(({ bytes }) => fileBytes !== undefined && bytes > fileBytes);
    return [
      ...(most !== undefined && files.length > most
        ? [`${host}, takes ${grouped(most)} files; this site has ${grouped(files.length)} (${source})`]
        : []),
      ...(large && fileBytes !== undefined
        ? [
            `${host}, takes files of ${megabytes(fileBytes)}; ${large.name} has ${megabytes(large.bytes)} (${source})`,
          ]
        : []),
      ...(siteBytes !== undefined && total > siteBytes
        ? [`${host} takes sites of ${megabytes(siteBytes)}; this one has ${megabytes(total)} (${source})`]
        : []),
    ];
  });
}

function megabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} MB`;
}
