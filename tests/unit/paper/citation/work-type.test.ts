import assert from 'node:assert/strict';
import test from 'node:test';
import { biblatexOf } from '../../../../src/paper/citation/biblatex.ts';
import { bibtexOf } from '../../../../src/paper/citation/bibtex.ts';
import { cslOf } from '../../../../src/paper/citation/csl.ts';
import { apa, chicago, ieee } from '../../../../src/paper/citation/reference.ts';
import { risOf } from '../../../../src/paper/citation/ris.ts';
import { type WorkType, workTypeOf } from '../../../../src/paper/citation/work-type.ts';
import { textLineOf } from '../../../../src/paper/text/render.ts';
import { papersIn } from '../../../papers.ts';
import { paperOf } from '../../paper-of.ts';

const venues: Record<Exclude<WorkType, 'preprint'>, string[]> = {
  journal: [
    'TMLR',
    'TMLR 2024',
    'JMLR',
    'Transactions on Machine Learning Research',
    'IEEE Transactions on Robotics',
    'Journal of Artificial Intelligence Research',
    'IEEE Robotics and Automation Letters',
    'Nature',
    'Nature 2024',
    'Nature Machine Intelligence',
    'Science Robotics',
    'PNAS',
    'Proceedings of the National Academy of Sciences',
    'Proceedings of the IEEE',
    'Proceedings of the ACM on Human-Computer Interaction',
  ],
  conference: [
    'ICLR 2023',
    'ICLR 2023 (Oral)',
    'ICLR',
    'NeurIPS 2024 (Spotlight)',
    'SEA @ NeurIPS 2025 (Oral)',
    'CoRL 2025 (Poster)',
    'Findings of ACL 2024',
    'ICML’24',
    'IEEE/CVF CVPR 2024',
    'ACL-2024',
    'Workshop on the Nature of Agents',
    'Proceedings of the 41st International Conference on Machine Learning',
    'International Conference on Learning Representations',
    'ACM Symposium on User Interface Software and Technology',
    'Proc. of ICRA',
  ],
  unknown: [
    'PLOS ONE',
    'eLife',
    'Neural Networks',
    'bioRxiv',
    'arXiv',
    'Neurocomputing',
    'PhD thesis, University of X',
    'Springer',
    'MIT Press',
    'Lecture Notes in Computer Science',
    'Nature Inspired Computing',
    'Science of Learning',
    'ACL Injuries in Sport',
    'Submitted to ICLR 2025',
    'ICLR 2025 Conference Withdrawn Submission',
    'Under review at TMLR',
    'Journal of Physics: Conference Series',
    '学报',
  ],
};

for (const [type, names] of Object.entries(venues)) {
  for (const venue of names)
    test(`${venue} is of the type ${type}`, () => {
      assert.equal(workTypeOf({ venue }), type);
      assert.equal(workTypeOf({ venue, arxiv: '2210.03629' }), type);
    });
}

test('without a venue, what lies at arXiv is a preprint', () => {
  assert.equal(workTypeOf({ arxiv: '2210.03629' }), 'preprint');
  assert.equal(workTypeOf({}), 'unknown');
});

test('the papers of the default shelf are of the conferences that their venues name', () => {
  const types = papersIn('content').map(workTypeOf);
  const count = (type: WorkType) => types.filter((one) => one === type).length;
  assert.deepEqual([count('conference'), count('preprint'), types.length], [39, 27, 66]);
});

const elife = paperOf({
  title: 'Acting in Mice',
  authors: ['Ada Byron'],
  venue: 'eLife',
  published: '2023-05-01',
  arxiv: '2305.00001',
  doi: '10.7554/eLife.1',
});

test('a venue of unknown type is named, and nothing is said of its type', () => {
  const entry = (type: string, date: string[]) => `@${type}{byron2023acting,
  title         = {Acting in Mice},
  author        = {Byron, Ada},
  howpublished  = {{eLife}},
${date.join('\n')}
  doi           = {10.7554/eLife.1},
  url           = {https://arxiv.org/abs/2305.00001},
}`;
  const eprint = '  eprint        = {2305.00001},';
  assert.equal(
    bibtexOf(elife),
    entry('misc', ['  year          = {2023},', eprint, '  archiveprefix = {arXiv},']),
  );
  assert.equal(
    biblatexOf(elife),
    entry('misc', ['  date          = {2023},', eprint, '  eprinttype    = {arxiv},']),
  );
  const { type, 'container-title': container } = cslOf(elife);
  assert.deepEqual([type, container], ['document', 'eLife']);
  assert.match(risOf(elife), /^TY {2}- GEN\n[^]*\nT2 {2}- eLife\n/);
});

test('a reference names a venue of unknown type without “In”', () =>
  assert.deepEqual(
    [apa, ieee, chicago].map((style) => textLineOf(style(elife))),
    [
      'Byron, A. (2023). Acting in Mice. eLife. https://doi.org/10.7554/eLife.1',
      'A. Byron, “Acting in Mice,” eLife, 2023, doi: 10.7554/eLife.1.',
      'Byron, Ada. 2023. “Acting in Mice.” eLife. https://doi.org/10.7554/eLife.1.',
    ],
  ));
