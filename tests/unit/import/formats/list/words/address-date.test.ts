import assert from 'node:assert/strict';
import test from 'node:test';
import { withAddressDate } from '../../../../../../src/import/formats/list/words/address-date.ts';

const yearOf = (paper: string) => withAddressDate({ paper })['published'];

test('addresses that say when a paper appeared date it', () => {
  for (const [address, published] of [
    ['https://eprint.iacr.org/2004/152.pdf', '2004'],
    ['https://aclanthology.org/2020.acl-main.1/', '2020'],
    ['https://www.aclweb.org/anthology/P19-1001.pdf', '2019'],
    ['https://aclanthology.org/C88-1044/', '1988'],
    ['https://www.usenix.org/system/files/sec21-roe.pdf', '2021'],
    ['https://www.usenix.org/conference/usenixsecurity18/presentation/roe', '2018'],
    ['https://www.usenix.org/legacy/event/osdi04/tech/roe.pdf', '2004'],
    ['https://proceedings.neurips.cc/paper/2019/hash/0a1b-Abstract.html', '2019'],
    ['https://proceedings.neurips.cc/paper_files/paper/2022/file/0a1b.pdf', '2022'],
    ['https://icml.cc/virtual/2023/poster/25111', '2023'],
    ['https://openaccess.thecvf.com/content_ICCV_2019/papers/Roe_Shelves.pdf', '2019'],
    ['https://openaccess.thecvf.com/content/CVPR2021W/ABC/html/Roe.html', '2021'],
    ['http://proceedings.mlr.press/v97/roe19a.html', '2019'],
    ['https://www.ijcai.org/proceedings/2024/659', '2024'],
    ['https://www.biorxiv.org/content/early/2019/04/12/603555', '2019-04-12'],
  ] as const)
    assert.equal(yearOf(address), published, address);
});

test('other addresses date nothing, and a date that is said stays', () => {
  for (const address of [
    'https://openreview.net/forum?id=H1x2019',
    'https://arxiv.org/abs/2004.0152',
    'https://www.usenix.org/publications/login/spring2004',
    'https://papers.nips.cc/paper/4824-shelves',
    'https://x.example/2004/152.pdf',
    'https://www.ndss-symposium.org/wp-content/uploads/2018/roe.pdf',
  ])
    assert.equal(yearOf(address), undefined, address);
  const said = { paper: 'https://eprint.iacr.org/2004/152', published: '2006' };
  assert.deepEqual(withAddressDate(said), said);
});
