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

const keep = (label: string): Action => ({ ask: 'keep', label });
const remove: Action = { ask: 'remove', label: 'Remove from this device' };

const message = (said: string, ...acts: Action[]): OfflineMessage => ({ said, acts });

/** What is said of a state of the offline copy, and what can be done about it. */
export function offlineMessage({ kind, done, bytes, free }: CopyState): OfflineMessage {
  const size = `${megabytes(bytes)} MB`;
  const part = `${megabytes(done)} of ${size}`;
  const missing = bytes - done;
  const room = free === undefined || free >= missing ? '' : ` and ${megabytes(free)} MB are free`;
  switch (kind) {
    case 'all':
      return message('This shelf is kept on this device for reading offline.');
    case 'offered':
      return message('', keep(`Keep this shelf offline (${size})`));
    case 'keeping':
      return {
        ...message('Keeping this shelf for reading offline.', { ask: 'cancel', label: 'Cancel' }),
        progress: part,
      };
    case 'paused':
      return message(`Stopped: ${part} are kept.`, keep('Resume'), remove);
    case 'cut':
      return message(`The connection broke: ${part} are kept.`, keep('Resume'), remove);
    case 'outdated':
      return message(
        'A newer edition of this shelf has come out. It is kept as soon as it has arrived.',
        remove,
      );
    case 'unlike':
      return message(
        `The server does not have every file of this edition: ${part} are kept. Try again later.`,
        keep('Try again'),
        remove,
      );
    case 'full':
      return message(
        `There is no room on this device: ${megabytes(missing)} MB more are needed${room}. Make room, then try again.`,
        keep('Try again'),
        remove,
      );
    case 'kept':
      return message(`This shelf is kept on this device for reading offline (${size}).`, remove);
  }
}
