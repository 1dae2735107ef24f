import { readHtml } from '../../../../../src/import/formats/html/read.ts';
import { SourceError } from '../../../../../src/import/source.ts';
import { sourceOf } from '../../given.ts';

/** The fields of the papers of a page; none of one that is refused. */
export function papers(html: string, name = 'page.html'): Record<string, unknown>[] {
  try {
    return [...readHtml(html, sourceOf(html, name, 4096))].flatMap((one) =>
      'fields' in one ? [one.fields] : [],
    );
  } catch (error) {
    if (error instanceof SourceError) return [];
    throw error;
  }
}

export const page = (body: string) =>
  `<!doctype html><html><head><title>Ida</title></head><body>${body}</body></html>`;

export const publications = (body: string) => page(`<h1>Publications</h1>${body}`);
