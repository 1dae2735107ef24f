/**
 * How wide and high the map is drawn at least, in pixels at the usual size of text, on a small, a
 * middling and a wide screen, and how large the names on it are. The stylesheet of the map has the
 * same heights, and shows the names of a size from the width on at which the map is as wide.
 */
export const mapSizes = {
  small: { width: 328, height: 480, text: 12 },
  middle: { width: 700, height: 560, text: 14 },
  wide: { width: 1100, height: 720, text: 15 },
} as const;

/** A size of the map. */
export type MapSize = keyof typeof mapSizes;

/** Above so many papers a paper is a dot without a link of its own. */
export const linkedPapers = 1000;
