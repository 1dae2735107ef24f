/** How far the keeping of a large shelf is; sizes in bytes. */
export interface KeepState {
  kind:
    | 'all' /* a small shelf: the first visit keeps it */
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
  /** How much room the device has, where that is too little and known. */
  free?: number;
}

/** What a page asks of the worker. `hello` comes from every page, and keeps going what was begun. */
export type Ask = 'hello' | 'state' | 'keep' | 'cancel' | 'remove' | 'yield' | 'show';

/** What the worker tells its pages. */
export type Told = { state: KeepState } | { unreachable: true };
