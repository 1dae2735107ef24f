/** A word that no other title has. */
let words = 0;
const ownWord = () =>
  `zu${[...String(1000 + words++)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a')}`;

/** Texts whose titles are these, with a word of their own in place of each star, so many of each. */
export function titled(times: number, ...titles: string[]) {
  return titles.flatMap((title) =>
    Array.from({ length: times }, () => ({
      title: title.replaceAll('*', ownWord),
      abstract: '',
      keywords: [] as string[],
    })),
  );
}
