import { type Command, Option } from 'commander';
import { type SiteFlags, startedServer, tellEngine } from '../astro.ts';
import { isShelfOrSaid } from '../checking/missing-shelf.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';
import { endWithParent } from '../end-with-parent.ts';
import { sayFailure } from '../failure.ts';
import { portOf } from '../port.ts';

interface DevFlags extends SiteFlags {
  port?: number;
  host?: boolean;
  verbose?: true;
}

/** `offprint dev`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description('Shows the shelf while you edit it: what changes in its folder changes in the browser.')
    .addOption(
      new Option('--port <number>', 'the port; the next free one where it is in use').argParser(portOf),
    )
    .option('--host', 'shows it to other machines of the network, too: a phone, say')
    .option('--verbose', 'says all that is known of what fails, for whoever mends the engine')
    .action(async (given: string | undefined, { port, host = false, verbose, ...flags }: DevFlags) => {
      const folder = namedContent(given);
      if (!(await isShelfOrSaid(folder))) {
        process.exitCode = 1;
        return;
      }
      endWithParent();
      try {
        await tellEngine({ ...flags, content: folder });
        await startedServer({ port, host });
      } catch (error) {
        sayFailure(error, verbose);
        process.exit(1);
      }
    });
}
