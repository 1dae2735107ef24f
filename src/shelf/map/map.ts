import { type Plane, planeOf } from '../../meaning/plane.ts';
import { spreadApart } from '../../meaning/spread.ts';
import { meaningOf } from '../meaning.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { contoursOf } from './contour.ts';
import { type MapName, namesOnMap } from './name.ts';
import { type MapSize, mapSizes } from './size.ts';

/** The papers of a shelf in the plane, those with similar texts near each other. */
export interface ShelfMap {
  /** In the order of the shelf, from 0 to 1. */
  plane: Plane;
  /** Lines of equal density as SVG paths in a box of 1000 by 1000, the lowest first. */
  contours: string[];
  /** The names that fit on each size of the map. */
  names: Record<MapSize, MapName[]>;
}

/** Dots on the small map are kept up to this far apart, so that a finger can hit one. */
const maxGapPx = 24;

/** The gap is at most this share of the space that each paper has on the map. */
const gapShare = { small: 0.75, large: 0.4 };

/** Contours are drawn at these shares of the highest density. */
const contourLevels = [0.1, 0.35, 0.65];

/** The map of a shelf. */
export const mapOf = oncePerObject((shelf: Shelf): ShelfMap => {
  const { vectors, nearest } = meaningOf(shelf);
  const { width, height } = mapSizes.small;
  const count = Math.max(shelf.papers.length, 1);
  const share = isSmallShelf(count) ? gapShare.small : gapShare.large;
  const gap = Math.min(maxGapPx, share * Math.sqrt((width * height) / count));
  const bandwidth = Math.max(0.018, Math.min(0.0576, 0.396 / Math.sqrt(count)));
  // The lowest contour stays within two bandwidths of the outermost dots.
  const plane = inset(spreadApart(planeOf(vectors, nearest), width, height, gap), 2 * bandwidth);
  return {
    plane,
    contours: contoursOf(plane, bandwidth, contourLevels),
    names: namesOnMap(shelf, plane),
  };
});

function inset({ xs, ys }: Plane, margin: number): Plane {
  const within = (values: Float64Array) => values.map((value) => margin + value * (1 - 2 * margin));
  return { xs: within(xs), ys: within(ys) };
}
