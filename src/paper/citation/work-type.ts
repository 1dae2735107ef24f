import type { Paper } from '../paper.ts';
import { wordsOf } from '../word-table.ts';

/**
 * What a paper is to a bibliography. `preprint`: it is at arXiv and no venue is known; `unknown`:
 * nothing says for certain what it is, whether or not a venue is named.
 */
export type WorkType = 'conference' | 'journal' | 'preprint' | 'unknown';

const journals = 'JAIR IJCV IJRR JMLR PNAS RA-L T-RO TACL TMLR TPAMI';
const conferences = `
  AAAI AAMAS ACL AISTATS BMVC CHI CIKM COLING COLM COLT CoNLL CoRL CVPR EACL ECAI ECCV EMNLP FAccT HRI
  ICASSP ICCV ICLR ICML ICRA ICSE IJCAI INTERSPEECH IROS KDD MICCAI MLSys NAACL NeurIPS NIPS OSDI RecSys
  RSS SIGGRAPH SIGIR SIGMOD SOSP UAI UIST VLDB WACV WSDM WWW
`;
const natureTitles = `
  Astronomy|Biotechnology|Chemistry|Communications|Electronics|Energy|Genetics|Machine Intelligence|
  Materials|Medicine|Methods|Neuroscience|Physics|Reviews`.replace(/\n\s*/g, '');

/** Journals that call themselves proceedings. */
const proceedings = 'proceedings of the (?:national academy|royal society|IEEE$|VLDB endowment|ACM on)';

const anyOf = (table: string) => `(?:${wordsOf(table).join('|')})`;

/** What the name of a venue says for certain. */
const evidence: readonly { type: 'conference' | 'journal'; pattern: string; reason: string }[] = [
  {
    type: 'journal',
    pattern: '\\b(?:journal|transactions|letters|magazine|annals)\\b',
    reason: 'only journals are called so',
  },
  { type: 'journal', pattern: `\\b${proceedings}`, reason: 'these proceedings appear as journals' },
  { type: 'journal', pattern: `\\b${anyOf(journals)}\\b`, reason: 'no other venue has this short name' },
  {
    type: 'journal',
    pattern: `^(?:Nature|Science)(?:$|,? \\(?\\d)|^Nature (?:${natureTitles})\\b|^Science (?:Advances|Robotics)\\b`,
    reason: 'the whole title: both words begin other titles, too',
  },
  {
    type: 'conference',
    pattern: `\\b(?:(?!${proceedings})proceedings|conference|workshop|symposium)\\b|\\bproc\\. of\\b`,
    reason: 'only meetings and what they publish are called so',
  },
  {
    type: 'conference',
    pattern: `^${anyOf(conferences)}$|\\b${anyOf(conferences)}[ -]?(?:['’]\\d\\d|(?:19|20)\\d\\d)\\b`,
    reason: 'a known series, alone or with a year: in other words `ACL` and `RSS` mean other things',
  },
];

const patterns = evidence.map(({ type, pattern }) => ({ type, pattern: new RegExp(pattern, 'i') }));

/** What was handed in has not appeared there. */
const isUnpublished = /\b(?:submitted|submission|under review|withdrawn|rejected)\b/i;

/**
 * What a paper is to a bibliography, by its venue, or else its container, and its arXiv id. A venue's type is unknown unless all
 * evidence in its name agrees: a wrong type does more harm in a reference than none.
 */
export function workTypeOf(paper: Pick<Paper, 'venue' | 'container' | 'arxiv'>): WorkType {
  const { arxiv } = paper;
  const venue = paper.venue ?? paper.container;
  if (venue === undefined) return arxiv === undefined ? 'unknown' : 'preprint';
  if (isUnpublished.test(venue)) return 'unknown';
  const found = new Set(patterns.flatMap(({ type, pattern }) => (pattern.test(venue) ? [type] : [])));
  const [type = 'unknown', other] = found;
  return other === undefined ? type : 'unknown';
}
