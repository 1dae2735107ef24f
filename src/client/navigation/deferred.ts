/** What `start.ts` loads when it is needed. */

export { pressKey } from '../keyboard/keys.ts';
export { followTrail } from './follow-trail.ts';
export { markNewPapers } from './new-papers.ts';
