import { offlineCopy as words } from '../../../words/words.ts';
import type { Ask, CopyState } from '../message.ts';
import { megabytes } from './megabytes.ts';

interface Action {
  ask: Ask;
  label: string;
}

/** What the reader sees of a state: a message, and buttons. */
export interface OfflineMessage {
  said: string;
  /** Beside the progress bar; only while there is one. */
  progress?: string;
  acts: Action[];
}

const message = (said: string, ...acts: Action[]): OfflineMessage => ({ said, acts });

const keep = (label: string): Action => ({ ask: 'keep', label });
const remove: Action = { ask: 'remove', label: words.remove };

/** What is said of a state of the offline copy, and what can be done about it. */
export function offlineMessage({ kind, done, bytes, free }: CopyState): OfflineMessage {
  const size = megabytes(bytes);
  const part = [megabytes(done), size] as const;
  const missing = bytes - done;
  switch (kind) {
    case 'all':
      return message(words.whole);
    case 'offered':
      return message('', keep(words.keep(size)));
    case 'keeping':
      return {
        ...message(words.keeping, { ask: 'cancel', label: words.cancel }),
        progress: words.part(...part),
      };
    case 'paused':
      return message(words.paused(...part), keep(words.resume), remove);
    case 'cut':
      return message(words.cut(...part), keep(words.resume), remove);
    case 'outdated':
      return message(words.outdated, remove);
    case 'unlike':
      return message(words.unlike(...part), keep(words.again), remove);
    case 'full': {
      const isTight = free !== undefined && free < missing;
      const said = isTight
        ? words.tight(megabytes(missing), megabytes(free))
        : words.full(megabytes(missing));
      return message(said, keep(words.again), remove);
    }
    case 'kept':
      return message(words.kept(size), remove);
  }
}
