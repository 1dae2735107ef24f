import type { Mistake } from '../mistakes/error.ts';

/** A mistake in YAML, be it a file or front matter, of which the path is known. */
export type MistakeAt = Omit<Mistake, 'line'> & { path: readonly PropertyKey[] };

/** A mistake in a file, named from the content folder, that other files show to be one; `name` is what it names in vain. */
export type MistakeIn = { file: string; name?: string } & (Mistake | MistakeAt);
