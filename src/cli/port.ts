import { InvalidArgumentError } from 'commander';

export const maxPort = 65_535;

/** The port that a command line gives. Throws an InvalidArgumentError where it is none. */
export function portOf(given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= maxPort) return Number(given);
  throw new InvalidArgumentError(`Not a port; give a number up to ${maxPort}.`);
}
