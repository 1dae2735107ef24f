import { most } from './chosen.ts';

/** What came of the papers that an address names. */
export interface Outcome {
  shown: number;
  unknown: readonly string[];
  failed: readonly string[];
  left: readonly string[];
}

/** What the page says of them, in whole sentences. */
export function outcomeWords({ shown, unknown, failed, left }: Outcome): string {
  const quoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');
  const sentences = [
    unknown.length === 1 && `There is no paper ${quoted(unknown)} on this shelf.`,
    unknown.length > 1 && `There are no papers ${quoted(unknown)} on this shelf.`,
    failed.length > 0 && `${quoted(failed)} could not be loaded. Reload the page to try again.`,
    left.length > 0 && `At most ${most} papers stand side by side; left out: ${quoted(left)}.`,
    shown === 0 && 'No paper is chosen yet. Add two to five by their titles.',
    shown === 1 && 'One paper is chosen. Add another to compare it with.',
    shown > 1 && `${shown} papers side by side.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
