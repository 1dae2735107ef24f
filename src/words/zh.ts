import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'zh-Hans';

export const locale: string = 'zh-CN';

export const frame = {
  data: '数据：',
  addPaper: '推荐论文',
  skip: '跳到正文',
  shelf: '文库',
  saved: '收藏',
  topics: '主题',
  map: '地图',
  allPapers: '全部论文',
  search: '搜索',
  repository: '代码仓库',
  keys: '快捷键',
};

export const count = {
  papers: plural(locale, { other: '# 篇论文' }),
  days: plural(locale, { other: '# 天' }),
  feeds: plural(locale, { other: '# 个订阅源' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentence: (text: string) => `${text}。`,
  quoted: (text: string) => `“${text}”`,
};

export const dates = {
  written: (date: string) => date,
  week: (_range: string, first: string, last: string) => `${first}至${last}`,
  within: (date: string, _precision: Precision) => date,
  between: (first: string, last: string) => `${first}至${last}`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
};

export const home = {
  tagline: '论文文库',
  newest: '最新论文',
  description: (tagline: string, papers: string) => `${tagline}。${papers}，可浏览，可搜索。`,
  curator: (name: string) => `${name} 编`,
  noPapers: '本文库还没有论文。',
  addPapers: '要添加论文，请在其文件夹中运行此命令：',
};

export const follow = {
  title: '订阅',
  call: '新论文，第一时间送达',
  description: (name: string) => `如何获知 ${name} 的新论文：全部收藏及其各部分的订阅源。`,
  about:
    '订阅源是一个地址，由阅读器替您查看：新论文会自动送到您面前，而无需透露您的身份。请将地址复制到您的阅读器，或直接在其中打开。',
  whole: '全部论文',
  openIn: '用以下应用打开：',
  app: '本机上的应用',
  formats: '格式：',
  zotero: 'Zotero 也能读取订阅源：文件、新建订阅、来自 URL。',
  part: '其中一部分',
  parts: '它们的页面都有自己的订阅源：打开其中一页，再点“订阅”。',
  opml: '全部订阅源合为一个文件（OPML），可导入阅读器',
  division: '通过此地址，这里的新论文会送到您的阅读器。[什么是订阅源？]',
  inBrowser: '这是一个订阅源。要订阅它，请将本页地址复制到阅读器中。',
  byMail: '通过邮件',
  mailAddress: '您的邮箱地址',
  mailButton: '订阅',
  mailHost: (host: string) => `您的地址将发送给 ${host}，由其发送邮件。`,
};

export const ownPage = {
  table: '表格',
  footnotes: '脚注',
  footnote: (number: number) => `脚注 ${number}`,
  back: (number: number) => `返回正文中的脚注标记 ${number}`,
};

export const list = {
  pages: '本列表的各页',
  previous: '上一页',
  next: '下一页',
  page: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
  pageOf: (title: string, page: number) => `${title}，第 ${page} 页`,
  from: (first: number, papers: number) => `共 ${papers} 篇论文，从第 ${first} 篇起。`,
  cite: (papers: number) => (papers === 1 ? '引用：' : `引用全部 ${papers} 篇：`),
  records: '记录',
  density: '列表疏密',
  reading: '摘要',
  scanning: '标题',
  order: '列表顺序',
  orders: {
    listed: '原始顺序',
    newest: '最新',
    trending: '热门',
    votes: '票数',
    stars: '星标',
    citations: '引用',
    title: '标题',
  },
  trending: (signal: string, days: number) => `按 ${signal} 排序，每过 ${days} 天权重减半。`,
  firstInOrder: (papers: number) => `按此顺序的前 ${papers} 篇。`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: { told: '同名作者仅在有 ORCID iD 或编者区分时分列。', untold: '同名的人无法区分。' },
  topic: { name: '主题', plural: '主题', about: '本文库多篇论文所论述的内容，依标题、摘要和关键词得出。' },
  furtherTopic: {
    name: '其他主题',
    plural: '其他主题',
    about: '未归入上述主题的论文所论述的内容，依标题、摘要和关键词得出。',
  },
  year: { name: '年份', plural: '年份', about: '论文首次发表的时间，以来源所知为准。' },
  venue: { name: '会议或期刊', plural: '会议与期刊', about: '来源注明的会议或期刊。' },
  author: {
    name: '作者',
    plural: '作者',
    about: (papers: number, namesakes: string) => `在本文库中有 ${papers} 篇以上论文的作者。${namesakes}`,
  },
  day: { name: '收录日期', plural: '收录', about: '论文被收入本文库的日期。' },
  type: { name: '类型', plural: '类型', about: '文献的类型，以来源所述为准。' },
  keyword: {
    name: '关键词',
    plural: '关键词',
    about: (papers: number) => `${papers} 篇以上论文共有的关键词，照来源所给。`,
  },
  category: { name: '类别', plural: '类别', about: '论文在 arXiv 上所属的类别。' },
  msc: { name: '数学领域', plural: '数学领域', about: '论文在数学学科分类法（MSC）中所属的主类。' },
  award: { name: '奖项', plural: '奖项', about: '来源注明的奖项。' },
  has: { name: '附有', plural: '附件', about: '随论文提供的内容。' },
  own: { about: (label: string) => `${label}，以来源所载为准。` },
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
  otherNames: (names: string) => `又名：${names}`,
  within: (name: string) => `${name} 之下`,
  unknown: (papers: number, of: number) => `${of} 篇论文中有 ${papers} 篇不详或未注明。`,
  about: (facet: string, name: string, papers: string) => `${facet}：${name}，${papers}。`,
  onShelf: (plural: string, about: string) => `本文库的${plural}。${about}`,
  picture: '同样的内容以图呈现：[时间线]。',
  asTopics: '其余关键词已作为[主题]列出。',
  undated: (papers: string) => `${papers}，日期不详。`,
  dated: (papers: string, _number: number, when: string) => `${papers}，发表于${when}。`,
  partlyDated: (papers: string, _number: number, when: string, unknown: number) =>
    `${papers}，发表于${when}；其中 ${unknown} 篇日期不详。`,
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
  byCentury: (papers: string) => `${papers}，按发表世纪`,
  tableByMonth: '按发表月份统计的论文（表格）',
  tableByYear: '按发表年份统计的论文（表格）',
  tableByCentury: '按发表世纪统计的论文（表格）',
  month: '月份',
  year: '年份',
  century: '世纪',
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
  noAbstract: '无摘要',
  readOn: '阅读论文',
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
  key: '研究内容',
  quote: '链接或引用',
  furtherAuthors: '等',
  orcid: (name: string) => `${name} 的 ORCID iD`,
  subjects: '学科',
  details: '详细信息',
  notes: '编者注',
};

export const place = {
  published: '发表于#',
  listed: '收录于#',
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
  titled: '见标题',
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
  more: (names: string, others: number) => `${names} 及另外 ${others} 人`,
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
  affiliations: '作者单位',
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
  note: '备注',
  annotation: '注解',
  comment: '评论',
};

export const searchField = {
  label: '搜索文库',
  placeholder: '搜索标题、作者、摘要',
  search: '搜索',
};

export const searchPage = {
  title: '搜索',
  description: (papers: string) => `按标题、作者和摘要搜索 ${papers}。`,
  help: '可以这样搜索',
  keys: '在任何页面按 [/] 或 [Ctrl] [K] 即可来到这里。',
  filter: '筛选',
  sort: '排序',
  sorts: {
    relevance: '相关度',
    newest: '最新优先',
    oldest: '最早优先',
    listed: '收录顺序',
  },
  chosen: '已选筛选条件',
  others: '其他搜索',
  more: '显示更多',
  scriptless: '搜索在浏览器中运行，需要 JavaScript。下面的列表则不需要。',
  browse: '或者浏览：',
};

export const searchHelp = {
  words: '含有这些词（任意词形）的论文',
  phrase: '这些词依次相连',
  without: '有前一个词而没有后一个词',
  either: '两个词中的任意一个',
  title: '标题中的词',
  author: '某位作者的论文',
  venue: '某个会议或期刊的论文',
  topic: '某个主题的论文',
  type: '某种类型的著作',
  keyword: '带有来源所给关键词的论文',
  category: 'arXiv 某个类别的论文',
  award: '获奖论文',
  years: '这些年份的论文',
  code: '附有代码的论文',
  identifier: 'arXiv 编号、DOI 或粘贴的网址',
};

export const found = {
  all: plural(locale, { other: '篇论文' }),
  some: plural(locale, { other: '篇论文含有部分词，没有一篇含有全部词' }),
  partly: (_papers: number, withAll: number) => `篇论文，其中 ${withAll} 篇含有全部词`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    '显示的是“',
    read,
    '”的结果；仍要搜索“',
    typed,
    '”。',
  ],
  loosened: (phrase: string) => `没有论文含有“${phrase}”，已改为搜索其中的各个词。`,
  onlyTopics: '没有匹配的论文。可以浏览这些主题：',
  others: '没有符合全部条件的论文。可以试试：',
  without: (part: string) => `去掉 ${part}`,
  spelled: (word: string) => `改为 ${word}`,
  value: (facet: string, name: string) => `${facet}：${name}`,
  topic: (name: string) => `主题：${name}`,
  searching: '正在搜索…',
  failed: '无法加载搜索。请重新加载页面再试。',
};

export const filters = {
  counting: (facet: string) => `正在统计：${facet}`,
  all: (values: number) => `全部 ${values} 项`,
  allOf: (values: number, facet: string) => `${facet}：全部 ${values} 项`,
  drop: (facet: string, value: string) => `移除筛选条件 ${facet}：${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `不含 ${words.join('、')}`,
  why: '匹配原因',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? '，见于：' : `（对应“${typed}”），见于：`) + places.join('；'),
  ],
  places: {
    title: '标题',
    abstract: '摘要',
    authors: '作者',
    venue: '会议或期刊',
    published: '日期',
    topics: '主题',
    ids: '标识符',
    keywords: '关键词',
    awards: '奖项',
    editors: '主编',
    publisher: '出版者',
    notes: '备注',
  },
  times: (place: string, times: number) => `${place} ${times} 次`,
  near: (words: readonly string[]) => `含义相近：与最匹配的论文同有 ${words.join('、')}`,
};

export const suggestion = {
  label: '搜索建议',
  kinds: { paper: '论文', topic: '主题', author: '作者', recent: '最近' },
  erase: '清除最近的搜索',
};

export const trail = {
  place: (paper: number, of: number) => `第 ${paper} 篇，共 ${of} 篇`,
  neighbours: '列表中的前后论文',
  previous: '上一篇',
  next: '下一篇',
  toPrevious: '转到上一篇论文',
  toNext: '转到下一篇论文',
  allPapers: '全部论文',
  related: (title: string) => `与“${title}”相关`,
  search: (query: string) => `搜索：${query}`,
};

export const fresh = {
  mark: '您未看过',
  papers: (papers: number) => `自您上次访问以来新增 ${papers} 篇`,
  more: (papers: number) => `自您上次访问以来新增超过 ${papers} 篇`,
};

export const keyed = {
  last: '这是列表中的最后一篇论文。',
  first: '这是列表中的第一篇论文。',
  copied: '已复制 BibTeX',
  selected: '已选中 BibTeX，请用键盘复制',
};

export const keyHelp = {
  title: '快捷键',
  or: '或',
  control: 'Ctrl',
  enter: 'Enter',
  inList: {
    title: '在列表中',
    step: '下一篇、上一篇论文',
    open: '打开论文',
    cite: '打开并跳到引用处',
    save: '收藏',
  },
  onPaper: {
    title: '在论文页面上',
    step: '来源列表中的下一篇、上一篇论文',
    up: '返回该列表',
    cite: '引用：复制 BibTeX',
    save: '收藏',
  },
  anywhere: {
    title: '任何位置',
    search: '搜索',
    home: '前往首页',
    saved: '前往收藏',
    help: '本帮助',
  },
  single: '启用单字符快捷键（设置保存在本设备上）',
  close: '关闭',
};

export const copying = {
  copied: '已复制',
  selected: '已选中，请用键盘复制',
  address: '复制地址',
};

export const messages = {
  undo: '撤销',
};

export const marks = {
  save: '收藏',
  saved: '已收藏',
  read: '标为已读',
  wasRead: '已读',
  of: (label: string, title: string) => `${label}：${title}`,
  refused: '此浏览器无法为本站保存数据：空间已满，或存储功能已关闭。',
};

export const note = {
  label: '您对这篇论文的笔记，保存在本设备上',
  placeholder: '写给自己的一行笔记，保存在本设备上',
  button: '笔记',
  add: '添加笔记',
  yours: '您的笔记',
  kept: '笔记已保存',
};

export const savedPage = {
  title: '收藏',
  description: '您在本文库中收藏、读过和做过笔记的论文，只保存在本设备上。',
  about: '您在本文库中收藏、标为已读或做笔记的论文。它们只保存在本设备上，不会发送到任何地方。',
  scriptless: '收藏需要 JavaScript，而它在此处已关闭。不用它也可以阅读[全部论文]，并加入浏览器书签。',
};

export const savedList = {
  which: '哪些论文',
  all: '全部',
  saved: '已收藏',
  read: '已读',
  unread: '待读',
  noted: '有笔记',
  byTitle: '按标题',
  empty:
    '还没有内容。在论文页面或列表中点“收藏”，论文就会放到这里，连同您读过的论文和一行笔记。在您导出或以链接分享之前，一切都只保存在本设备上。',
  noneOfKind: '您保存的内容中没有这一类。',
  choose: '选择',
  remove: '移除',
  removed: (title: string) => `已移除：${title}`,
  noteOn: (title: string) => `对“${title}”的笔记`,
  notePlaceholder: '笔记，保存在本设备上',
  link: '生成链接',
  linkOf: (papers: number) => `为 ${papers} 篇生成链接`,
  compare: (papers: number) => `比较 ${papers} 篇`,
  tick: '比较：请勾选两到五篇',
  export: '全部导出',
  reading: '正在读取论文页面……',
  withoutSome: (papers: number, of: number) => `${of} 篇论文中有 ${papers} 篇无法读取，未写入文件。`,
  incomplete: (papers: number, of: number) =>
    `${count.papers(of)}中有 ${papers} 篇无法读取：文件中只有它们已收藏的内容。`,
  import: '导入',
  unreachable: '目前无法读取本文库的论文，未作任何更改。',
  foreign: (file: string) => `${file} 中没有本文库的论文，未作任何更改。`,
  imported: (added: number, changed: number, unknown: number) =>
    `新增 ${count.papers(added)}，更改 ${changed} 篇。${unknown > 0 ? `另有 ${unknown} 篇在本文库中找不到。` : ''}`,
};

export const listPage = {
  title: '阅读清单',
  description: '一份保存在网址中的阅读清单：依次排列的论文，附有整理者的笔记。',
  about: '清单只存在于本页的网址中：有链接的人就有清单。',
  scriptless: '清单在网址中，读取它需要 JavaScript，而它在此处已关闭。不用它也可以阅读[全部论文]。',
};

export const readingList = {
  title: '阅读清单',
  nameLabel: '清单标题',
  namePlaceholder: '给清单起个标题',
  link: '复制链接',
  linkCopied: '链接已复制。',
  linkRefused: '请从浏览器的地址栏复制网址。',
  saveAll: '全部收藏',
  saved: '已收藏到本设备。',
  cite: '复制 BibTeX',
  cited: (papers: number, missing: number) =>
    `已复制 ${papers} 篇的 BibTeX。${missing > 0 ? `其中 ${missing} 篇无法引用。` : ''}`,
  citeRefused: '无法使用剪贴板：请下载文件。',
  bibtex: '下载 .bib',
  file: '下载为文件',
  edit: '编辑',
  done: '完成',
  moved: (place: number, of: number) => `现在是第 ${place} 篇，共 ${of} 篇。`,
  up: '上移',
  down: '下移',
  remove: '移除',
  of: (label: string, title: string) => `${label}：${title}`,
  removed: (title: string) => `已移除：${title}`,
  absent: '本文库没有这篇论文，或目前无法读取。',
  noteOn: (title: string) => `对“${title}”的笔记`,
  notePlaceholder: '写给清单读者的笔记',
  none: '这个网址中没有清单。清单在收藏页面上生成。',
  newer: '这份清单由本站更新的版本生成。请重新加载页面，再次打开链接。',
  nothingRead: '网址在传送途中被截断或改动，清单完全无法读取。请向发送者索取完整的链接。',
  partlyRead: (lost: number, of: number) =>
    `网址在传送途中被截断或改动。${of} 篇论文中有 ${lost} 篇无法读取，其余见下方。请向发送者索取完整的链接。`,
  perhapsRead: '网址在传送途中被截断或改动。下方能读取的内容可能不全。请向发送者索取完整的链接。',
  tooLong: (chars: number, longest: number) =>
    `清单太长，无法放进链接：共 ${chars} 个字符，而到处都能打开的上限是 ${longest} 个。请下载为文件，或删去一些内容。`,
  long: (chars: number, longest: number) =>
    `链接有 ${chars} 个字符。有些程序会截断超过 ${longest} 个字符的链接；用文件更稳妥。`,
};

export const comparePage = {
  title: '比较',
  description: '并排比较本文库的两到五篇论文：做了什么，针对什么，结果如何。',
  about: '并排比较两到五篇论文，用的是它们摘要中的原话。加下划线的是几篇共有的内容。',
  scriptless: '比较需要 JavaScript，而它在此处已关闭。不用它也可以阅读[全部论文]，以及它们共有的[主题]。',
};

export const comparison = {
  key: '研究内容',
  shared: '共有术语',
  own: '独有术语',
  notSaid: '未提及',
  remove: '移除',
  removeOf: (title: string) => `移除：${title}`,
  add: '按标题添加论文',
  offered: '标题含有这些词的论文',
  unknown: (names: readonly string[]) => `不在本文库中：${names.join('、')}。`,
  unreachable: (names: readonly string[]) => `目前无法读取：${names.join('、')}。请在有网络时重新加载。`,
  tooMany: (papers: number) => `最多并排比较五篇论文，未显示 ${papers} 篇。`,
  tooFew: '比较至少需要两篇论文：请在下方添加。',
};

export const passage = {
  menu: '链接或引用',
  link: '复制指向此处的链接',
  quote: '复制为带出处的引文',
  previous: '上一句',
  next: '下一句',
  previousSentence: '上一句',
  nextSentence: '下一句',
  copied: '已复制',
  manually: '请用键盘复制',
  close: '关闭',
  quotation: (words: string, credit: string, address: string) => `“${words}”\n—— ${credit}，${address}`,
};

export const passageLink = {
  changed: '这句话在被链接之后有改动。',
  gone: '所链接的句子已不在这里。',
  close: '关闭',
};

export const notice = {
  label: '通知',
  close: '关闭',
  online: '网络已恢复。',
  offline: '目前没有网络。保存在本设备上的页面仍可阅读。',
  kept: '本文库现已保存在本设备上。',
  newer: '本文库的新版本已就绪。',
  show: '显示',
};

export const offlineCopy = {
  meter: '本文库已保存多少',
  whole: '本文库已保存在本设备上，可离线阅读。',
  keep: (size: string) => `保存本文库以供离线阅读（${size} MB）`,
  keeping: '正在保存本文库以供离线阅读。',
  cancel: '取消',
  part: (done: string, of: string) => `${done} / ${of} MB`,
  paused: (done: string, of: string) => `已停止：已保存 ${done} / ${of} MB。`,
  cut: (done: string, of: string) => `连接中断：已保存 ${done} / ${of} MB。`,
  resume: '继续',
  outdated: '本文库有了新版本，下载完成后即会保存。',
  unlike: (done: string, of: string) =>
    `服务器缺少这一版本的部分文件：已保存 ${done} / ${of} MB。请稍后再试。`,
  full: (missing: string) => `本设备空间不足：还需要 ${missing} MB。请腾出空间后再试。`,
  tight: (missing: string, free: string) =>
    `本设备空间不足：还需要 ${missing} MB，可用 ${free} MB。请腾出空间后再试。`,
  again: '重试',
  kept: (size: string) => `本文库已保存在本设备上，可离线阅读（${size} MB）。`,
  remove: '从本设备移除',
};
