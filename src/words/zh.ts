import { plural } from './plural.ts';

export const language: string = 'zh-Hans';

export const locale: string = 'zh-CN';

export const frame = {
  skip: '跳到正文',
  shelf: '文库',
  saved: '收藏',
  allPapers: '全部论文',
  search: '搜索',
  atomFeed: 'Atom 订阅',
  repository: '代码仓库',
  keys: '快捷键',
};

export const count = {
  papers: plural('zh-CN', { other: '# 篇论文' }),
};
