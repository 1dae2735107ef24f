import assert from 'node:assert/strict';
import test from 'node:test';
import { parseVenues } from '../../../../src/content/venues.ts';
import { journals, meetings } from '../../../../src/shelf/venue/table.ts';
import { venueKey } from '../../../../src/shelf/venue/venue-key.ts';
import { venueNames } from '../../../../src/shelf/venue/venue-names.ts';

const find = venueNames();
const said = (written: string) => {
  const { name, year } = find(written) ?? {};
  return [name, year].filter(Boolean).join(' ');
};

for (const [written, short] of [
  ['Advances in Neural Information Processing Systems 37, 2024', 'NeurIPS 2024'],
  ['Advances in Neural Information Processing Systems', 'NeurIPS'],
  ['NIPS 2016', 'NeurIPS 2016'],
  ['NeurIPS 2024', 'NeurIPS 2024'],
  [
    'Proceedings of the 37th International Conference on Machine Learning, ICML 2020, 13-18 July 2020',
    'ICML 2020',
  ],
  ['2019 International Conference on Robotics and Automation (ICRA)', 'ICRA 2019'],
  ['Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition', 'CVPR'],
  [
    '2021 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)',
    'CVPR Workshops 2021',
  ],
  ['Computer Vision – ECCV 2020: 16th European Conference, Glasgow', 'ECCV 2020'],
  ['Mathematical Software - ICMS 2018', 'ICMS 2018'],
  ['Proceedings of the International Conference on New Interfaces for Musical Expression (NIME)', 'NIME'],
  ["Proceedings of the 21st Society of Foghorns Conference (SFC'07)", 'SFC 2007'],
  ['Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics', 'ACL'],
  ['Findings of the Association for Computational Linguistics: EMNLP 2020', 'Findings of EMNLP 2020'],
  [
    'Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)',
    'NAACL 2019',
  ],
  ["Proceedings of the 2019 CHI Conference on Human Factors in Computing Systems - CHI '19", 'CHI 2019'],
  ['Proceedings of EMNLP 2013', 'EMNLP 2013'],
  ['N. Engl. J. Med.', 'NEJM'],
  ['The New England journal of medicine', 'NEJM'],
  ['Lancet (London, England)', 'The Lancet'],
  ['Nat Commun', 'Nature Communications'],
  ['IEEE Trans. Pattern Anal. Mach. Intell.', 'TPAMI'],
  ['Trans. Mach. Learn. Res.', 'TMLR'],
  ['Proc. Natl. Acad. Sci. U.S.A.', 'PNAS'],
] as const)
  test(`${written} is ${short}`, () => {
    assert.equal(said(written), short);
  });

for (const written of [
  'Science, Technology, & Human Values',
  'Nature and Culture',
  'Cell Reports',
  'Proceedings of the IEEE',
  'Proceedings of the 5th Workshop on Tides at the International Conference on Machine Learning',
  'Adjunct Proceedings of the 29th Annual ACM Symposium on User Interface Software and Technology (UIST)',
  'International Conference on Tides (USA)',
  'Lecture Notes in Computer Science (LNCS)',
  'Sc',
  'Journal of Tides (Berlin)',
])
  test(`${written} has no short name`, () => assert.equal(find(written), undefined));

test('what a curator says goes before the table and brackets', () => {
  const { venues } = parseVenues(
    'venues:\n  - name: Tides\n    also: [International Gathering on Tides]\n  - name: Advances in Neural Information Processing Systems\n',
    'venues.yaml',
  );
  const find = venueNames(venues);
  assert.equal(find('Proceedings of the 3rd International Gathering on Tides (IGT), Kiel')?.name, 'Tides');
  assert.equal(
    find('Advances in Neural Information Processing Systems 30')?.name,
    'Advances in Neural Information Processing Systems',
  );
});

test('no name in the table is that of two', () => {
  const rows = [meetings, journals].flatMap((table) => table.trim().split('\n'));
  const owners = new Map<string, string>();
  for (const row of rows) {
    const end = row.indexOf(': ');
    assert.ok(end > 0, row);
    const name = row.slice(0, end);
    for (const written of [name, ...row.slice(end + 2).split(' | ')]) {
      assert.equal(owners.get(venueKey(written)) ?? name, name, written);
      owners.set(venueKey(written), name);
    }
  }
  assert.ok(rows.length > 200);
});

test('a name that two venues have is named with its line', () => {
  assert.throws(
    () => parseVenues('venues:\n  - name: A\n    also: [Tides]\n  - name: tides\n', 'venues.yaml'),
    {
      message: 'venues.yaml:4: venues item 2, name is tides, a name of A as well. Take one of the two out.',
    },
  );
});
