import { stripVTControlCharacters } from 'node:util';
import { grouped } from '../../paper/count.ts';

/** A line of Astro's log, as its destination gets it. */
interface LogLine {
  label: string | null;
  level: string;
  message: string;
}

/** What Astro logs of an error that it throws, too: that it has caught it, and its stack. */
const thrownAnyway = /^Caught error rendering |^(?:\[?\w*Error\b)[^]*\n\s+at /;

/** Before the address of each page as it is written. */
const pageSign = /^\s*├─ /;

/** The labels of our own tasks, whose lines say how far they are. */
const ownLabel = /^offprint-/;

/** So often is the progress written. */
const everyMs = 100;

/**
 * Where Astro's log goes in a build: of it people see warnings and errors, each once, and on a terminal, in one line
 * that is taken away in the end, how far the build is. Astro loads this module as that of a log.
 */
export default function destination({ stderr } = process): {
  write: (line: LogLine) => void;
  flush: () => void;
} {
  const said = new Set<string>();
  let pages = 0;
  let task = '';
  let shownAt = 0;
  const erase = stderr.isTTY ? '\r\x1b[K' : '';
  const show = () => {
    if (erase === '' || Date.now() - shownAt < everyMs) return;
    shownAt = Date.now();
    const parts = [pages === 0 ? 'Reading the papers' : `${grouped(pages)} pages`, task];
    stderr.write(`${erase}${parts.filter(Boolean).join(', ')} ...`);
  };
  const write = ({ label, level, message }: LogLine) => {
    const plain = stripVTControlCharacters(message).trim();
    if (level === 'warn' || level === 'error') {
      if (plain === '' || said.has(plain) || thrownAnyway.test(plain)) return;
      said.add(plain);
      stderr.write(`${erase}${plain}\n`);
      return;
    }
    if (level !== 'info') return;
    if (label === null && pageSign.test(plain)) pages++;
    else if (label !== null && ownLabel.test(label)) task = plain;
    show();
  };
  return { write, flush: () => stderr.write(erase) };
}
