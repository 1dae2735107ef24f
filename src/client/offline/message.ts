/** How far the offline copy of a shelf is; sizes in bytes. Devices store this: the words stay as they are. */
export interface CopyState {
  kind:
    | 'all' /* a small shelf: the first visit copies it */
    | 'offered'
    | 'keeping'
    | 'paused' /* by the reader */
    | 'cut' /* by the network */
    | 'outdated' /* the server has a newer edition */
    | 'unlike' /* the server has something else at an address */
    | 'full'
    | 'kept';
  done: number;
  bytes: number;
  /** The room that the device has, where it is known to be too little. */
  free?: number;
}

/** What a page asks of the worker. `hello` comes from every page and resumes a download that was begun. */
export type Ask = 'hello' | 'state' | 'keep' | 'cancel' | 'remove' | 'yield' | 'show';

/** What the worker tells its pages. */
export type Told = { state: CopyState } | { unreachable: true };
