import lighthouse from 'lighthouse';
import { categories, medianOf, type Verdict } from './verdict.ts';

/**
 * The median of `runs` visits as a phone, by the Chromium that listens at a port. A page that asks not
 * to be indexed is not asked whether it can be.
 */
export async function verdictOn(
  address: string,
  port: number,
  runs: number,
  isHidden: boolean,
): Promise<Verdict> {
  const all: Verdict[] = [];
  for (let run = 0; run < runs; run++) all.push(await judged(address, port, isHidden));
  const scores: Verdict['scores'] = {};
  for (const category of categories) {
    const middle = medianOf(all.flatMap((verdict) => verdict.scores[category] ?? []));
    if (middle !== undefined) scores[category] = middle;
  }
  return { scores, isHidden, faults: [...new Set(all.flatMap(({ faults }) => faults))].sort() };
}

async function judged(address: string, port: number, isHidden: boolean): Promise<Verdict> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    ...(isHidden ? { skipAudits: ['is-crawlable'] } : {}),
  });
  if (!result) throw new Error(`Lighthouse gave no answer on ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${address}: ${lhr.runtimeError.message}`);
  const scores: Verdict['scores'] = {};
  const faults: string[] = [];
  for (const name of categories) {
    const category = lhr.categories[name];
    if (!category) continue;
    if (category.score !== null) scores[name] = Math.round(category.score * 100);
    if (category.score === 1) continue;
    for (const { id, weight } of category.auditRefs) {
      const audit = lhr.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue;
      faults.push(`${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
    }
  }
  return { scores, isHidden, faults };
}
