import { msPerDay } from '../../paper/date/date.ts';

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The month of a day: `2025-07`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The ISO 8601 week of a day, which begins on Monday: `2025-w27`. */
export function weekOf(day: string): string {
  const thursday = timeOf(day) + (3 - weekday(day)) * msPerDay;
  const year = dayAt(thursday).slice(0, 4);
  const week = Math.floor((thursday - timeOf(`${year}-01-01`)) / msPerDay / 7) + 1;
  return `${year}-w${String(week).padStart(2, '0')}`;
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return dayAt(timeOf(day) - weekday(day) * msPerDay);
}

/** The day that is `days` days later. */
export function daysLater(day: string, days: number): string {
  return dayAt(timeOf(day) + days * msPerDay);
}

/** The weekday of a day: 0 for Monday, 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(timeOf(day)).getUTCDay() + 6) % 7;
}

/** How many days a month has: `2025-02` gives 28. */
export function daysIn(month: string): number {
  return Number(daysLater(`${monthLater(month)}-01`, -1).slice(8));
}

/** The month after a month. */
export function monthLater(month: string): string {
  return monthOf(daysLater(`${month}-01`, 31));
}
