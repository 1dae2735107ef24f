import type { Home } from '../../content/site/display.ts';
import { earliestDay, timeOf } from '../../paper/date/calendar.ts';
import { msPerDay } from '../../paper/date/date.ts';
import type { Paper } from '../../paper/paper.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf, ShelfPaper } from '../shelf.ts';
import { byText } from '../text-order.ts';

/** The papers of the home page and of the pages behind it. */
export interface HomeList {
  papers: readonly ShelfPaper[];
  /** The count by which trending papers are ordered. */
  signal?: string;
}

/** What brings the first papers to a shelf, as its curator types it. */
export const firstImport = 'npx offprint import papers.bib';

/** A paper counts half as much when it is so many days older. */
export const halfLifeDays = 30;

/** What the home page begins with; a shelf without counts has no trending papers, and one without topics no topics. */
export function homeOf({ site, papers, facets }: Pick<Shelf, 'site' | 'papers' | 'facets'>): Home {
  const home = site.home ?? 'listing';
  if (home === 'trending' && trendingSignal(papers) === undefined) return 'newest';
  if (home === 'topics' && !facets.some(({ isTopic, divisions }) => isTopic && divisions.length > 0))
    return 'newest';
  return home;
}

/** The papers of the home page in its order: that of the shelf, the newest first, or the trending ones first. */
export function homeList(shelf: Shelf): HomeList {
  return listOf(shelf);
}

const listOf = oncePerObject((shelf: Shelf): HomeList => {
  const home = homeOf(shelf);
  if (home === 'listing') return { papers: shelf.papers };
  const newest = shelf.papers.toSorted((a, b) => byText(dayOf(b), dayOf(a)));
  const signal = home === 'trending' ? trendingSignal(shelf.papers) : undefined;
  if (signal === undefined) return { papers: newest };
  const last = dayOf(newest[0]);
  const weights = new Map(newest.map((paper) => [paper, weightOf(paper, signal, last)]));
  return { papers: newest.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)), signal };
});

/** The count that most papers have; the first by name where several do. */
export function trendingSignal(papers: readonly Pick<Paper, 'signals'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { signals } of papers)
    for (const name of Object.keys(signals)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0];
}

/** A count, halved for every `halfLifeDays` by which a paper is older than the newest one; 0 without either. */
function weightOf(paper: Paper, signal: string, last: string): number {
  const day = dayOf(paper);
  if (day === '') return 0;
  const days = (timeOf(last) - timeOf(day)) / msPerDay;
  return (paper.signals[signal]?.value ?? 0) * 2 ** (-days / halfLifeDays);
}

/** The first day that the date of a paper can mean; an empty text where it is unknown. */
function dayOf(paper: Pick<Paper, 'published'> | undefined): string {
  return paper?.published ? earliestDay(paper.published) : '';
}
