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
  category: 'arXiv 某个分类的论文',
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
  failed: '无法加载搜索。请重新加载页面再试。',
};

export const filters = {
  counting: (facet: string) => `正在统计：${facet}`,
  all: (values: number) => `全部 ${values} 项`,
  allOf: (values: number, facet: string) => `${facet}：全部 ${values} 项`,
  drop: (facet: string, value: string) => `移除筛选条件 ${facet}：${value}`,
};

export const result = {
  dateUnknown: '日期不详',
  authorsUnknown: '作者不详',
  more: (authors: number) => ` 等另外 ${authors} 人`,
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
    venue: '发表于',
    published: '日期',
    topics: '主题',
    ids: '标识符',
    keywords: '关键词',
    awards: '奖项',
    editors: '编者',
    publisher: '出版社',
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
  toPrevious: '前往上一篇论文',
  toNext: '前往下一篇论文',
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
  authorsUnknown: '作者不详',
  noteOn: (title: string) => `对“${title}”的笔记`,
  notePlaceholder: '笔记，保存在本设备上',
  link: '生成链接',
  linkOf: (papers: number) => `为 ${papers} 篇生成链接`,
  compare: (papers: number) => `比较 ${papers} 篇`,
  tick: '比较：请勾选两到五篇',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
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
  published: '发表日期',
  venue: '发表于',
  type: '类型',
  status: '状态',
  awards: '奖项',
  keywords: '关键词',
  key: '主要内容',
  shared: '共有术语',
  own: '独有术语',
  notSaid: '未提及',
  more: (authors: number) => ` 等另外 ${authors} 人`,
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
