export function sentenceAnchors(sentences: readonly string[]): string[] {
  return sentences.map(
    (s) =>
      `s-${s
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.slice(0, 8)
        .join('-')}`,
  );
}
