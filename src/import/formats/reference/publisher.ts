import type { PrintedPlace } from './printed-place.ts';

/** Whether a text names a publisher, perhaps with its place. */
export function isPublisher(text: string): boolean {
  return (
    /^\p{Lu}[^:]{1,40}\s?:\s?\p{Lu}/u.test(text) ||
    publisherBehind.test(`, ${text.replace(/(?:,\s+\p{Lu}[\p{L}. ]*){1,3}$|[.,;\s]+$/u, '')}`) ||
    /\b(?:press|verlag|university|universität|université|institute|publish\w*|books)\b/i.test(text)
  );
}

/** A publisher behind a comma. */
export const publisherBehind =
  /, ((?:[\p{Lu}][\p{L}.&’'-]* ?(?:& )?){0,4}(?:Press|UP|Verlag|Publish\w*|Springer(?: [\p{L} ]+)?|Elsevier|Wiley|Brill|Routledge|Sage|SAGE|IEEE|ACM|AAAI(?: Press)?|ACL|PMLR|USENIX(?: Association)?|IOS Press|CEUR(?:-WS\.org)?|Academic|Taylor & Francis|De Gruyter|Palgrave[\p{L} ]*|Association for [\p{L} ]+|Curran[\p{L} ]*|ISCA|BMVA(?: Press)?|IET|SPIE|AIP|IOP|Emerald|Pergamon|Birkhäuser|Norton|Penguin|Harper\w*|Random House|Kluwer|North-Holland|Dagstuhl[\p{L} –-]*|Schloss Dagstuhl[\p{L} –-]*))$/u;

/** A publisher and its place: `London: Academic Press`, `Springer, New York`. */
export function publisherOf(text: string): Pick<PrintedPlace, 'publisher' | 'publisherPlace'> {
  const said = text.replace(/^[\s.,;:()]+|[\s.,;:()]+$/g, '');
  if (said.length < 2 || said.length > 120 || /\d{3}/.test(said) || !/^\p{Lu}/u.test(said)) return {};
  const [, city, publisher] = /^(\p{Lu}[\p{L} .,/&-]{1,40}?)\s?:\s?(.{2,80})$/u.exec(said) ?? [];
  return city ? { publisher, publisherPlace: city } : { publisher: said };
}
