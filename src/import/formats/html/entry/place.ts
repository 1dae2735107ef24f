import { pageRange } from '../../../../paper/wording/pages.ts';
import { withoutStatus } from '../../reference/status.ts';

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const date = new RegExp(
  `[\\s,(;.–-]*(?:(?:\\d{1,2}\\s+)?${months}\\s+(?:\\d{1,2},?\\s+)?)?\\(?((?:19|20)\\d{2})\\)?(?=[\\s,.:;)]|$)`,
  'i',
);

/** A date before the place: `2026, Journal of Ropes`, `June 2020, Rope Conference`. */
const leadingDate = new RegExp(
  `^\\(?(?:${months}\\s+)?(?:19|20)\\d{2}\\)?[,.:;]\\s+(?=\\p{L}|\\d{4}\\s)`,
  'iu',
);

/** What a line says of where and when a work appeared: `Phys. Rev. B 82(3), 45-50 (2010)`, `Proc. of HRI, pp. 3-9, 2020`. */
export function citedPlace(written: string): Record<string, unknown> {
  const text = withoutStatus(
    written.replace(
      /\bhttps?:\S+|\[[a-z-]{2,8}\.[A-Za-z-]{2,}\]|\b(?:doi|PMID|arXiv):?\s*\S*\d\S*|\b10\.\d{4,9}\/\S+/gi,
      ' ',
    ),
  )
    .text.replace(/\s+/g, ' ')
    .replace(/\[[\s|,/]*\]/g, ' ')
    .replace(/^[\s,.;:–—|([-]+|[\s,;:|[–—-]+$/g, '')
    .replace(/^(?:published|date|year)\s*:\s*(?=\d)|,?\s*last modified\s*:.*$/gi, '')
    .replace(leadingDate, '')
    .replace(/^\d+ pages?[.,]\s+/i, '')
    .replace(
      /^(?:in|published in|to appear in|accepted (?:at|to|by|for)|appeared in|presented at)\s*:?\s+/i,
      '',
    );
  const [, volume, issue] =
    /(?:[\s,]|vol(?:ume|\.)?\s*)(\d{1,4})\s?\((?!(?:19|20)\d{2}\))(\d{1,4}(?:[–-]\d{1,4})?)\)/i.exec(text) ??
    /[\s,](\d{1,4}):(\d{1,3}) \((?=(?:19|20)\d{2}\))/.exec(text) ??
    /[\s,](\d{1,4}),\s(?:no|issue|iss)\.?\s?(\d{1,4})\b/i.exec(text) ??
    /\bvol(?:ume|\.)?\s*(\d{1,4})(?:,?\s*(?:no|issue|iss)\.?\s*(\d{1,4}))?/i.exec(text) ??
    /\p{L}\.?,?\s(?!(?:19|20)\d{2}\b)(\d{1,4})(?:,\s|:\s?|\s\()(?=(?:pp?\.\s?)?[A-Z]?\d|\()/u.exec(text) ??
    [];
  const pages =
    /\d:\d{1,3} \((?:19|20)\d{2}\),\s*([A-Z]?\d+(?:\s*[–—-]+\s*[A-Z]?\d+)?)/.exec(text)?.[1] ??
    /\b(?:pp?\.?|S\.)\s*([A-Z]?\d+(?:\s*[–—-]+\s*[A-Z]?\d+)?)/.exec(text)?.[1] ??
    /[:,]\s*([A-Z]?\d{1,7}\s*[–—-]+\s*[A-Z]?\d{1,7})(?![\d-])/.exec(text)?.[1] ??
    (volume === undefined
      ? undefined
      : new RegExp(`\\b${volume}(?:\\(\\w+\\))?[,:]\\s*([A-Z]?\\d{1,7})\\b`).exec(text)?.[1]);
  const published = (date.exec(text) ?? leadingDate.exec(written.trim()))?.[0].replace(
    /^[\s,(;.–-]+|[)\s]+$/g,
    '',
  );
  const name = nameOf(text, volume);
  const isShort =
    /^[\p{Lu}\d][\p{L}\d&+'’/-]*(?:\s(?:Findings|Workshops?|Demo|Asia|\d{2,4}))?$/u.test(name) ||
    name.length < 8;
  return {
    ...(/\p{L}{2}/u.test(name) &&
      !/^(?:arxiv|preprint|under review|submitted|in press)/i.test(name) && {
        [isShort ? 'venue' : 'container']: name,
      }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && !/^(?:19|20)\d{2}$/.test(pages) && { pages: pageRange(pages) }),
    ...(published !== undefined && { published }),
  };
}

const allDates = new RegExp(date, 'gi');

/** The name of what a work lies in: the text up to its numbers and dates. */
function nameOf(text: string, volume: string | undefined): string {
  if (!/\p{L}{2}/u.test(text.replace(date, ' '))) return '';
  const atYear = [...text.matchAll(allDates)].find(({ index }) => index > 2);
  const cuts = [
    volume === undefined ? -1 : text.search(new RegExp(`[\\s,]+(?:vol(?:ume|\\.)?\\s*)?${volume}\\b`, 'i')),
    text.search(/[\s,(]+pp?\.?\s*(?:[A-Z]?\d|Page)/),
    text.search(/[\s,]+vol(?:ume|\.)?\s*\d/i),
    atYear?.index ?? -1,
    text.search(/\s[|·•]\s|\s\[/),
  ].filter((at) => at > 2);
  return (
    text
      .slice(0, Math.min(text.length, ...cuts))
      .replace(/[\s,;:(–—-]+$/, '')
      .replace(/(?<=\p{L}{6}|\))\.$/u, '')
      .trim()
      // A year may have stood in brackets with the name: `(HRI 2020)`.
      .replace(/\([^()]*$/, '$&)')
  );
}
