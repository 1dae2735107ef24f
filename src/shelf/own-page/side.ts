/** The class of a cell of a table that MDX aligns by a style, which the site's policy forbids. */
export function sideOf(style: unknown): 'center' | 'right' | undefined {
  return (['center', 'right'] as const).find((side) => JSON.stringify(style ?? '').includes(side));
}
