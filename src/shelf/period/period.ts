import type { Paper } from '../../paper/paper.ts';
import { divisionsBy } from '../facet/facet.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';
import { dateHeading, writtenDate, writtenWeek } from '../written-date.ts';
import { daysLater, mondayOf, monthOf, weekOf } from './days.ts';

/** A length of time in which papers were listed. */
export type PeriodKind = 'day' | 'week' | 'month';

/** One day, week or month with listed papers. */
export interface Period {
  kind: PeriodKind;
  /** The last part of its address: `2025-07-04`, `2025-w27` or `2025-07`. */
  id: string;
  /** `4 July 2025`, `30 June to 6 July 2025` or `July 2025`. */
  name: string;
  /** In the order of the shelf. */
  papers: readonly Paper[];
}

/** The id and the name of the period of each kind that a day is in. */
const kinds: Record<PeriodKind, { idOf: (day: string) => string; nameOf: (day: string) => string }> = {
  day: { idOf: (day) => day, nameOf: writtenDate },
  week: { idOf: weekOf, nameOf: weekName },
  month: { idOf: monthOf, nameOf: (day) => dateHeading(monthOf(day)) },
};

const periodsByKind = oncePerObject((papers: readonly Paper[]) => {
  const ofKind = (kind: PeriodKind): Period[] => {
    const { idOf, nameOf } = kinds[kind];
    const idsOf = ({ listed }: Paper) => [listed && idOf(listed)];
    return divisionsBy(papers, idsOf, (_, first) => nameOf(first?.listed ?? '')).map((division) => ({
      kind,
      ...division,
    }));
  };
  return { day: ofKind('day'), week: ofKind('week'), month: ofKind('month') };
});

/** The periods of a kind in which papers were listed, the oldest first. */
export function periodsOf({ papers }: Pick<Shelf, 'papers'>, kind: PeriodKind): readonly Period[] {
  return periodsByKind(papers)[kind];
}

/** The page of a period below the site's base. */
export function periodPath({ kind, id }: Pick<Period, 'kind' | 'id'>): string {
  return `/${kind}/${id}/`;
}

/** The periods of the same kind, with papers, before and after one. */
export function adjacentPeriods(
  shelf: Pick<Shelf, 'papers'>,
  { kind, id }: Pick<Period, 'kind' | 'id'>,
): { previous?: Period; next?: Period } {
  const periods = periodsOf(shelf, kind);
  const at = periods.findIndex((period) => period.id === id);
  const [previous, next] = [periods[at - 1], periods[at + 1]];
  return { ...(previous && { previous }), ...(next && at >= 0 && { next }) };
}

/** The week and month of a day, or the month in which the first paper of a week was listed. */
export function periodsAround(shelf: Pick<Shelf, 'papers'>, { kind, papers }: Period): Period[] {
  const listed = papers[0]?.listed;
  if (!listed || kind === 'month') return [];
  const longer: PeriodKind[] = kind === 'day' ? ['week', 'month'] : ['month'];
  return longer.flatMap((wider) =>
    periodsOf(shelf, wider).filter(({ id }) => id === kinds[wider].idOf(listed)),
  );
}

function weekName(day: string): string {
  const monday = mondayOf(day);
  return writtenWeek(monday, daysLater(monday, 6));
}
