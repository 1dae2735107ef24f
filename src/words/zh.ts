import { plural } from './plural.ts';

export const language: string = 'zh-Hans';

export const locale: string = 'zh-CN';

export const frame = {
  addPaper: '推荐论文',
  skip: '跳到正文',
  shelf: '文库',
  saved: '收藏',
  topics: '主题',
  map: '地图',
  allPapers: '全部论文',
  search: '搜索',
  atomFeed: 'Atom 订阅',
  repository: '代码仓库',
  keys: '快捷键',
};

export const count = {
  papers: plural(locale, { other: '# 篇论文' }),
  days: plural(locale, { other: '# 天' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentence: (text: string) => `${text}。`,
  quoted: (text: string) => `“${text}”`,
};

export const dates = {
  written: (date: string) => date,
  week: (_range: string, first: string, last: string) => `${first}至${last}`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}。${papers}，可浏览，可搜索。`,
  curator: (name: string) => `${name} 编`,
  subscribe: '订阅',
};

export const list = {
  dateUnknown: '日期不详',
  authorsUnknown: '作者不详',
  more: (authors: number) => `等另外 ${authors} 人`,
  isNew: '新',
  pages: '本列表的各页',
  previous: '上一页',
  next: '下一页',
  page: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  pageOf: (title: string, page: number) => `${title}，第 ${page} 页`,
  from: (first: number, papers: number) => `共 ${papers} 篇论文，从第 ${first} 篇起。`,
  cite: (papers: number) => (papers === 1 ? '引用：' : `引用全部 ${papers} 篇：`),
  records: '记录',
  density: '列表疏密',
  reading: '阅读',
  scanning: '速览',
};

export const facets = {
  year: { name: '年份', plural: '年份', about: '论文首次发表的时间，以来源所知为准。' },
  venue: { name: '会议或期刊', plural: '会议与期刊', about: '来源注明的会议或期刊。' },
  author: {
    name: '作者',
    plural: '作者',
    about: (papers: number) =>
      `在本文库中有 ${papers} 篇以上论文的作者。同名作者仅在有 ORCID iD 或编者区分时分列。`,
  },
  day: { name: '收录日期', plural: '收录', about: '论文被收入本文库的日期。' },
  type: { name: '类型', plural: '类型', about: '文献的类型，以来源所述为准。' },
  keyword: {
    name: '关键词',
    plural: '关键词',
    about: (papers: number) => `${papers} 篇以上论文共有的关键词，照来源所给。`,
  },
  category: { name: '类别', plural: '类别', about: '论文在 arXiv 上所属的类别。' },
  award: { name: '奖项', plural: '奖项', about: '来源注明的奖项。' },
  has: { name: '附有', plural: '附件', about: '随论文提供的内容。' },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    other: '# 篇论文的作者在此没有页面；论文页上的姓名可用于搜索。',
  }),
  keyword: plural(locale, { other: '# 篇论文的关键词在此没有页面。' }),
  award: plural(locale, { other: '# 篇论文没有来源注明的奖项。' }),
};

export const division = {
  unknown: (papers: number, of: number) => `${of} 篇论文中有 ${papers} 篇不详或未注明。`,
  about: (facet: string, name: string, papers: string) => `${facet}：${name}，${papers}。`,
  onShelf: (plural: string, about: string) => `本文库的${plural}。${about}`,
  picture: '同样的内容以图呈现：[时间线]。',
  undated: (papers: string) => `${papers}，日期不详。`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}，发表于${first === last ? first : `${first}至${last}`}。`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}，发表于${first === last ? first : `${first}至${last}`}；其中 ${unknown} 篇日期不详。`,
  together: '常同时涉及',
  mostOn: '主要涉及',
};

export const topics = {
  title: '主题',
  description: (facets: readonly string[]) => `按${facets.join('、') || '主题'}浏览本文库的论文。`,
  none: '本文库的论文尚无主题。',
  table: (down: string, across: string) => `${down}与${across}：同属两者的论文数`,
  both: (down: string, across: string) => `${down}与${across}`,
};

export const periods = {
  beside: '前后的收录',
  week: (name: string) => `所在周：${name}`,
  month: (name: string) => `所在月：${name}`,
  allDays: '全部收录日期',
  listedMonth: '当月收录',
  listedWeek: (number: number) => `第 ${number} 周收录`,
  weekNumber: (number: number) => `第 ${number} 周`,
  weeks: '周',
  listingsOf: (month: string) => `${month}的收录`,
  onDays: (papers: string, days: string) => `${papers}，分${days}收录。`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}：${papers}，分${days}收录。`,
  aboutWeek: (number: number, name: string, papers: string) => `第 ${number} 周，${name}：收录${papers}。`,
};

export const timeline = {
  title: '时间线',
  description: (papers: string) => `本文库的论文，按时间排列。${papers}`,
  map: '按内容排列的同一批论文见[地图]。',
  listings: '收录',
  allDays: '论文何时收入本文库：[全部收录日期]。',
};

export const chart = {
  ofShelf: '本文库的论文',
  of: (division: string) => `“${division}”下的论文`,
  byMonth: (papers: string) => `${papers}，按发表月份`,
  byYear: (papers: string) => `${papers}，按发表年份`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `从${first}到${last}；最多的是${highest}，${papers}。下表列出全部数字。`,
  tableByMonth: '按发表月份统计的论文（表格）',
  tableByYear: '按发表年份统计的论文（表格）',
  month: '月份',
  year: '年份',
  papers: '论文',
  onlyYear: (papers: string) => `${papers}只知年份。`,
  undated: (papers: string) => `${papers}日期不详。`,
};

export const map = {
  title: '文库地图',
  description: (papers: string) => `本文库的${papers}分布在平面上，内容相近的彼此靠近。`,
  about:
    '每个点是一篇论文，内容相近的论文彼此靠近。名称标在该主题论文最多的地方；线条围出论文密集之处。按时间排列的论文见[时间线]。',
  terms: '斜体名称是该处许多论文共有的术语，点击可搜索。',
  drawing: (papers: string) =>
    `${papers}以点表示，内容相近的彼此靠近，主题名称标在其论文所在之处。同一批论文列于下方。`,
  names: '地图上的主题',
  list: '以列表呈现',
  termList: '地图上的术语',
  without: (facet: string) => `无${facet}`,
};

export const paper = {
  lists: '列表',
  toPrevious: '转到上一篇论文',
  toNext: '转到下一篇论文',
  links: '链接',
  save: '收藏',
  read: '标为已读',
  note: '添加笔记',
  aboutRecord: '关于本记录',
  permanentAddress: '永久地址',
  copyAddress: '复制地址',
  neighbours: '文库中的前后论文',
  previous: '上一篇',
  next: '下一篇',
  key: '本文做了什么',
  quote: '链接或引用',
  noAbstract: '没有来源提供摘要。',
  furtherAuthors: '等',
  orcid: (name: string) => `${name} 的 ORCID iD`,
  subjects: '学科',
  details: '详细信息',
  notes: '编者注',
};

export const place = {
  published: '发表于#',
  dateUnknown: '发表日期不详',
  venueUnknown: '会议或期刊不详',
  listed: '收录于#',
  dayUnknown: '收录日期不详',
};

export const publication = {
  volume: (number: string) => `第 ${number} 卷`,
  issue: (number: string) => `第 ${number} 期`,
  number: (number: string) => `编号 ${number}`,
  page: (page: string) => `第 ${page} 页`,
  pages: (pages: string) => `第 ${pages} 页`,
  edition: (edition: string) => (/^\d+$/.test(edition) ? `第 ${edition} 版` : `版本：${edition}`),
  editors: (names: string) => `${names} 主编`,
};

export const status = {
  sentences: {
    withdrawn: '本文已撤回。',
    retracted: '本文已撤稿。',
    corrected: '本文已更正。',
  },
  marks: { withdrawn: '已撤回', retracted: '已撤稿', corrected: '已更正' },
  source: (name: string) => `来源：${name}`,
};

export const highlights = {
  title: '要点',
  numbers: '数据',
  byCurator: '由编者归类',
  inKeywords: (phrase: string) => `关键词中的“${phrase}”`,
  inTitle: (phrase: string) => `标题中的“${phrase}”`,
  inAbstract: '见摘要',
};

export const origin = {
  title: '数据来源',
  noSource: '未注明来源',
  unknown: '不详',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}，读取于 ${day}`,
  remarks: '来源的备注',
  edit: '编辑本页',
  report: '报告问题',
};

export const cite = {
  title: '引用',
  formats: '引用格式',
  copy: (format: string) => `复制 ${format}`,
  download: (ending: string) => `下载 .${ending}`,
};

export const credit = {
  others: (first: string) => `${first} 等`,
  two: (first: string, second: string) => `${first}、${second}`,
};

export const related = {
  title: '相关论文',
  both: '都提到',
  compare: '比较',
  withIt: '（与本文）',
};

export const removed = {
  gone: '本文已不在本文库中。',
  elsewhere: '仍可在此找到：',
  shelf: '文库',
};

export const missing = {
  title: '页面不存在',
  description: '本文库中没有这个地址。',
  heading: '此地址没有页面',
  text: '论文可能换了地址。请搜索，或浏览各列表。',
  nearest: '名称最接近的论文',
};

export const unreached = {
  title: '本设备未保存',
  description: '本设备未保存此页，且当前无法连接网络。',
  heading: '本设备未保存此页',
  text: '目前无法访问本站。在本设备上读过的页面，没有网络也可再读。',
  again: '重试',
  read: '在此读过的论文',
};

export const card = {
  people: (names: string, others: number) => `${names} 等另外 ${others} 人`,
};

export const types = {
  article: '预印本',
  'article-journal': '期刊论文',
  'article-magazine': '杂志文章',
  'article-newspaper': '报纸文章',
  bill: '法案',
  book: '图书',
  broadcast: '广播节目',
  chapter: '章节',
  classic: '典籍',
  collection: '文集',
  dataset: '数据集',
  document: '文件',
  entry: '条目',
  'entry-dictionary': '词典条目',
  'entry-encyclopedia': '百科条目',
  event: '活动',
  figure: '插图',
  graphic: '图片',
  hearing: '听证会',
  interview: '访谈',
  legal_case: '案例',
  legislation: '法律',
  manuscript: '手稿',
  map: '地图',
  motion_picture: '电影',
  musical_score: '乐谱',
  pamphlet: '小册子',
  'paper-conference': '会议论文',
  patent: '专利',
  performance: '演出',
  periodical: '连续出版物',
  personal_communication: '私人通信',
  post: '帖子',
  'post-weblog': '博客文章',
  regulation: '法规',
  report: '报告',
  review: '评论',
  'review-book': '书评',
  software: '软件',
  song: '录音',
  speech: '演讲',
  standard: '标准',
  thesis: '学位论文',
  treaty: '条约',
  webpage: '网页',
};

export const fields = {
  title: '标题',
  abstract: '摘要',
  authors: '作者',
  published: '发表日期',
  listed: '收录日期',
  type: '类型',
  venue: '会议或期刊',
  container: '期刊或图书',
  volume: '卷',
  issue: '期',
  pages: '页码',
  number: '编号',
  publisher: '出版者',
  place: '出版地',
  series: '丛书',
  edition: '版本',
  editors: '主编',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'arXiv 编号',
  doi: 'DOI',
  openreview: 'OpenReview 编号',
  pmid: 'PubMed 编号',
  pmcid: 'PubMed Central 编号',
  keywords: '关键词',
  categories: 'arXiv 类别',
  language: '语言',
  awards: '奖项',
  status: '状态',
  orcid: 'ORCID',
  key: '引用键',
  paper: '出版者页面',
  pdf: 'PDF',
  code: '代码',
  project: '项目主页',
  video: '视频',
  slides: '幻灯片',
  poster: '海报',
  data: '数据',
  model: '模型',
  demo: '演示',
  supplement: '补充材料',
  review: '评审意见',
  signals: '计数',
  topics: '主题',
  aliases: '其他地址',
  extra: '其他数据',
  remarks: '备注',
};
