import { plural } from './plural.ts';

export const language: string = 'ja';

export const locale: string = 'ja-JP';

export const frame = {
  skip: '本文へ移動',
  shelf: '書棚',
  saved: '保存済み',
  allPapers: 'すべての論文',
  search: '検索',
  atomFeed: 'Atom フィード',
  repository: 'リポジトリ',
  keys: 'キー操作',
};

export const count = {
  papers: plural('ja-JP', { other: '論文 # 件' }),
};
