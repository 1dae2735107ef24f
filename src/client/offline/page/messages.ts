import type { Ask, CopyState } from '../message.ts';
import { megabytes } from './megabytes.ts';

/** What the reader sees of a state: a message, and buttons. */
export interface OfflineMessage {
  said: string;
  /** Beside the progress bar; only while there is one. */
  progress?: string;
  acts: { ask: Ask; label: string }[];
}

const remove = { ask: 'remove', label: 'Remove from this device' } as const;

/** What is said of a state of the offline copy, and what can be done about it. */
export function offlineMessage({ kind, done, bytes, free }: CopyState): OfflineMessage {
  const size = `${megabytes(bytes)} MB`;
  const part = `${megabytes(done)} of ${size}`;
  switch (kind) {
    case 'all':
      return { said: 'This shelf is kept on this device for reading offline.', acts: [] };
    case 'offered':
      return { said: '', acts: [{ ask: 'keep', label: `Keep this shelf offline (${size})` }] };
    case 'keeping':
      return {
        said: 'Keeping this shelf for reading offline.',
        progress: part,
        acts: [{ ask: 'cancel', label: 'Cancel' }],
      };
    case 'paused':
      return {
        said: `Stopped: ${part} are kept.`,
        acts: [{ ask: 'keep', label: 'Resume' }, remove],
      };
    case 'cut':
      return {
        said: `The connection broke: ${part} are kept.`,
        acts: [{ ask: 'keep', label: 'Resume' }, remove],
      };
    case 'outdated':
      return {
        said: 'A newer edition of this shelf has come out. It is kept as soon as it has arrived.',
        acts: [remove],
      };
    case 'unlike':
      return {
        said: `The server does not have every file of this edition: ${part} are kept. Try again later.`,
        acts: [{ ask: 'keep', label: 'Try again' }, remove],
      };
    case 'full':
      return {
        said: `There is no room on this device: ${megabytes(bytes - done)} MB more are needed${
          free === undefined || free >= bytes - done ? '' : ` and ${megabytes(free)} MB are free`
        }. Make room, then try again.`,
        acts: [{ ask: 'keep', label: 'Try again' }, remove],
      };
    case 'kept':
      return { said: `This shelf is kept on this device for reading offline (${size}).`, acts: [remove] };
  }
}
