/** What `start.ts` loads when it is needed. */

export { press } from '../keyboard/keys.ts';
export { markNewPapers } from './new-papers.ts';
export { walk } from './walk.ts';
