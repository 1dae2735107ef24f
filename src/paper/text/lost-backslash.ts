import { wordsOf } from '../word-table.ts';
import type { Span, TextProblem } from './inline.ts';

/**
 * TeX commands that are not English words, for finding where a text has lost its backslashes
 * (`34.66% rightarrow 47.36%`). Words that people write (times, sim, alpha, to, in, approx, epsilon,
 * overline) are left out, because most of them never had one.
 */
const commands = wordsOf(`
  (?:long|hook)?(?:[Rr]ight|[Ll]eft|[Ll]eftright|[Uu]p|[Dd]own|ne|se)arrow mapsto rightleftharpoons
  math(?:cal|bb|bf|rm|it|sf|tt|frak|scr) text(?:bf|it|tt|sc|rm|sf|sl|normal|superscript|subscript) emph
  infty [lgn]eq(?:slant)? cdots? ldots sqrt frac nabla varepsilon varphi propto circ (?:sub|sup)seteq
  [lr]angle [lr]ceil [lr]floor o(?:plus|times|dot|minus) boldsymbol operatorname wide(?:hat|tilde) mathop
  forall setminus emptyset notin simeq
`);

const lostBackslash = new RegExp(`(?<![A-Za-z\\\\])(?:${commands.join('|')})(?![A-Za-z])`, 'g');

/** The commands in `source` that lost their backslash, in order, except those inside a span of `except`. */
export function lostCommandsIn(source: string, except: Span[]): TextProblem[] {
  const spans = except.toSorted((a, b) => a.start - b.start);
  let passed = 0;
  const found: TextProblem[] = [];
  for (const match of source.matchAll(lostBackslash)) {
    while (passed < spans.length && (spans[passed]?.end ?? 0) <= match.index) passed++;
    const span = spans[passed];
    if (!span || match.index < span.start)
      found.push({ kind: 'lost-backslash', found: match[0], offset: match.index });
  }
  return found;
}
