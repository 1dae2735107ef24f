import { stripVTControlCharacters } from 'node:util';
import { grouped } from '../../paper/count.ts';

/** A line of Astro's log, as its destination gets it. */
interface LogLine {
  label: string | null;
  level: string;
  message: string;
}

/** What is logged of an error that is thrown, too: that there is one, and its stack. */
const thrownAnyway = /^Caught error rendering |^✗ Build failed|^(?:\[?\w*Error\b)[^]*\n\s+at /;

/** What the bundler warns of in what Astro itself adds to a module of MDX. */
const ofAstro = /"use astro:/;

/** Before the address of each page as it is written. */
const pageSign = /^\s*├─ /;

/** The labels of our own tasks, and what of their lines says how far one is. */
const ownLabel = /^offprint-/;
const progress = /^\w+ing\b|\d of \d/;

/** So often is the progress written. */
const everyMs = 100;

/** Takes away the line that shows the progress. */
const erase = '\r\x1b[K';

/** Where words for people go. */
type Screen = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };

/**
 * Where Astro's log goes in a build: of it people see warnings and errors, each once, and on a terminal, in one line, how
 * far the build is. Astro loads this module as that of a log.
 */
export default function destination(_config?: unknown, screen: Screen = process.stderr) {
  const said = new Set<string>();
  let pages = 0;
  let task = '';
  let shownAt = 0;
  const show = () => {
    if (!screen.isTTY || Date.now() - shownAt < everyMs) return;
    shownAt = Date.now();
    const parts = [pages === 0 ? 'Reading the papers' : `${grouped(pages)} pages`, task];
    screen.write(`${erase}${parts.filter(Boolean).join(', ')} ...`);
  };
  const write = ({ label, level, message }: LogLine) => {
    const plain = stripVTControlCharacters(message).trim();
    if (level === 'warn' || level === 'error') {
      if (plain === '' || said.has(plain) || thrownAnyway.test(plain) || ofAstro.test(plain)) return;
      said.add(plain);
      endProgress(screen);
      screen.write(`${plain}\n`);
      return;
    }
    if (level !== 'info') return;
    if (label === null && pageSign.test(plain)) pages++;
    else if (label !== null && ownLabel.test(label) && progress.test(plain)) task = plain;
    show();
  };
  return { write };
}

/** Takes the progress away from a terminal. */
export function endProgress(screen: Screen = process.stderr): void {
  if (screen.isTTY) screen.write(erase);
}
