/**
 * The least width and height of the map, in pixels at the usual text size, on a small, a middling and a
 * wide screen, with the size of its names. The stylesheet of the map has the same heights, and shows
 * the names of a size on screens where the map is at least that wide.
 */
export const mapSizes = {
  small: { width: 328, height: 480, text: 12 },
  middle: { width: 700, height: 560, text: 14 },
  wide: { width: 1100, height: 720, text: 15 },
} as const;

/** A size of the map. */
export type MapSize = keyof typeof mapSizes;
