/** What `start.ts` loads when it is needed. */
export { markFresh } from './fresh.ts';
export { press } from './keys.ts';
export { walk } from './walk.ts';
