import { type Command, Option } from 'commander';
import { taxonomyFile } from '../../content/topics/taxonomy.ts';
import { called } from '../called.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';
import { tellLanguage } from '../shelf-language.ts';
import type { TopicsFlags } from '../topics/answer.ts';

/** `offprint topics`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description(
      'Prints the topics of a shelf as a topics.yaml to edit, with how many papers each has. What topics.yaml leaves out is derived from titles, abstracts and keywords, as a build does it.',
    )
    .addOption(
      new Option('--write', `writes it into ${taxonomyFile}, where that has no topics yet`).conflicts([
        'with',
        'without',
        'json',
      ]),
    )
    .addOption(
      new Option(
        '--with <file>',
        'says which papers would come and go with the topics of that file',
      ).conflicts('without'),
    )
    .option('--without', 'lists the papers that are in no topic')
    .option('--json', 'prints the same in JSON, for programs')
    .addHelpText(
      'after',
      `
To change topics, print them, edit them and look at what would move before you use them:
  ${called('topics > proposed.yaml')}
  ${called('topics --with proposed.yaml')}
`,
    )
    .action(async (given: string | undefined, flags: TopicsFlags) => {
      const folder = namedContent(given);
      await tellLanguage(folder);
      const { topicsStatus } = await import('../topics/answer.ts');
      process.exitCode = await topicsStatus(folder, flags);
    });
}
