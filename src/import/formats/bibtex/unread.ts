import { shownValue } from '../../problem.ts';
import type { RawNote, RawWork } from '../work.ts';
import { noDates } from './date.ts';

/** Notes of what an entry gives as a date, an address or an arXiv id that is none, and that is kept as it stands. */
export function* unreadNotes({ line, fields }: RawWork): Generator<RawNote> {
  const extra = Object(fields['extra']) as Record<string, string>;
  const found = [...noDates(fields['published'], extra)].map(([name, value]) => ({
    name,
    value,
    is: 'a date',
  }));
  const { url = '', eprint = '' } = extra;
  // A file is said with what else is private.
  if (url !== '' && !/^file:/i.test(url))
    found.push({ name: 'url', value: url, is: 'an address of the web' });
  if (/^arxiv: /i.test(eprint)) found.push({ name: 'eprint', value: eprint, is: 'an arXiv id' });
  for (const { name, value, is } of found)
    yield {
      line,
      note: `${name} ${shownValue(value)} is not ${is}; kept as other data`,
      remedy: 'Correct it and import again.',
    };
}
