import { plural } from './plural.ts';

export const language: string = 'ja';

export const locale: string = 'ja-JP';

export const frame = {
  addPaper: '論文を提案',
  skip: '本文へ移動',
  shelf: '書棚',
  saved: '保存済み',
  topics: 'トピック',
  map: 'マップ',
  allPapers: 'すべての論文',
  search: '検索',
  atomFeed: 'Atom フィード',
  repository: 'リポジトリ',
  keys: 'キー操作',
};

export const count = {
  papers: plural(locale, { other: '論文 # 件' }),
  days: plural(locale, { other: '# 日' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentence: (text: string) => `${text}。`,
  quoted: (text: string) => `「${text}」`,
};

export const dates = {
  written: (date: string) => date,
  week: (_range: string, first: string, last: string) => `${first}～${last}`,
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}。${papers}を閲覧・検索できます。`,
  curator: (name: string) => `${name} 編`,
  subscribe: '購読',
};

export const list = {
  dateUnknown: '日付不明',
  authorsUnknown: '著者不明',
  more: (authors: number) => `ほか ${authors} 名`,
  isNew: '新着',
  pages: 'この一覧のページ',
  previous: '前へ',
  next: '次へ',
  page: (page: number, of: number) => `${of} ページ中 ${page} ページ目`,
  pageOf: (title: string, page: number) => `${title}（${page} ページ目）`,
  from: (first: number, papers: number) => `論文 ${papers} 件のうち ${first} 件目から。`,
  cite: (papers: number) => (papers === 1 ? '引用：' : `全 ${papers} 件を引用：`),
  records: 'レコード',
  density: '一覧の表示密度',
  reading: '標準',
  scanning: 'コンパクト',
};

export const facets = {
  year: { name: '年', plural: '年', about: '論文が最初に発表された時期。情報源が示す範囲です。' },
  venue: { name: '会議・掲載誌', plural: '会議・掲載誌', about: '情報源が示す会議または学術誌です。' },
  author: {
    name: '著者',
    plural: '著者',
    about: (papers: number) =>
      `この書棚に ${papers} 件以上の論文がある著者。同姓同名の人物は、ORCID iD または編者の指定がある場合に区別されます。`,
  },
  day: { name: '収録日', plural: '収録', about: '論文がこの書棚に収録された日です。' },
  type: { name: '種別', plural: '種別', about: '著作の種別。情報源が示す場合に限ります。' },
  keyword: {
    name: 'キーワード',
    plural: 'キーワード',
    about: (papers: number) => `${papers} 件以上の論文にあるキーワード。情報源の表記のままです。`,
  },
  category: { name: 'カテゴリー', plural: 'カテゴリー', about: '論文が属する arXiv のカテゴリーです。' },
  award: { name: '受賞', plural: '受賞', about: '情報源が示す賞です。' },
  has: { name: '付属', plural: '付属資料', about: '論文に付属するものです。' },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    other: '論文 # 件の著者には、ここにページがありません。論文のページにある名前から検索できます。',
  }),
  keyword: plural(locale, { other: '論文 # 件には、ここにページのあるキーワードがありません。' }),
  award: plural(locale, { other: '論文 # 件には、情報源が示す受賞がありません。' }),
};

export const division = {
  unknown: (papers: number, of: number) => `論文 ${of} 件のうち ${papers} 件は不明または記載がありません。`,
  about: (facet: string, name: string, papers: string) => `${facet}：${name}、${papers}。`,
  onShelf: (plural: string, about: string) => `この書棚の${plural}。${about}`,
  picture: '図で見るには[年表]へ。',
  undated: (papers: string) => `${papers}、日付不明。`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}、発表：${first === last ? first : `${first}～${last}`}。`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}、発表：${first === last ? first : `${first}～${last}`}。うち ${unknown} 件は日付不明。`,
  together: 'よく共に現れるもの',
  mostOn: '主なトピック',
};

export const topics = {
  title: 'トピック',
  description: (facets: readonly string[]) => `この書棚の論文を${facets.join('・') || 'トピック'}別に。`,
  none: 'この書棚の論文にはまだトピックがありません。',
  table: (down: string, across: string) => `${down}と${across}：両方に当てはまる論文の数`,
  both: (down: string, across: string) => `${down}と${across}`,
};

export const periods = {
  beside: '前後の収録',
  week: (name: string) => `この週：${name}`,
  month: (name: string) => `この月：${name}`,
  allDays: 'すべての収録日',
  listedMonth: '月別の収録',
  listedWeek: (number: number) => `第 ${number} 週の収録`,
  weekNumber: (number: number) => `第 ${number} 週`,
  weeks: '週',
  listingsOf: (month: string) => `${month}の収録`,
  onDays: (papers: string, days: string) => `${papers}、収録日数 ${days}。`,
  aboutMonth: (month: string, papers: string, days: string) =>
    `${month}：${papers}を収録、収録日数 ${days}。`,
  aboutWeek: (number: number, name: string, papers: string) => `第 ${number} 週、${name}：${papers}を収録。`,
};

export const timeline = {
  title: '年表',
  description: (papers: string) => `この書棚の論文を時間順に。${papers}`,
  map: '同じ論文の内容による配置は[マップ]にあります。',
  listings: '収録',
  allDays: '論文がこの書棚に収録された日：[すべての収録日]。',
};

export const chart = {
  ofShelf: 'この書棚の論文',
  of: (division: string) => `「${division}」の論文`,
  byMonth: (papers: string) => `${papers}（発表月別）`,
  byYear: (papers: string) => `${papers}（発表年別）`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `${first}から${last}まで。最多は${highest}の${papers}。すべての数値は下の表にあります。`,
  tableByMonth: '発表月別の論文（表）',
  tableByYear: '発表年別の論文（表）',
  month: '月',
  year: '年',
  papers: '論文',
  onlyYear: (papers: string) => `${papers}は年のみ判明しています。`,
  undated: (papers: string) => `${papers}は日付不明です。`,
};

export const map = {
  title: '書棚のマップ',
  description: (papers: string) => `この書棚の${papers}を平面に配置。内容の近い論文ほど近くにあります。`,
  about:
    '点は一つ一つが論文で、内容の近い論文ほど近くにあります。名前は、そのトピックの論文が最も多い場所に置かれ、線は論文が密集する場所を囲みます。時間順に見るには[年表]へ。',
  terms: '斜体の名前は、その付近の多くの論文に現れる用語で、検索につながります。',
  drawing: (papers: string) =>
    `${papers}を点で示し、内容の近いものほど近くに置き、トピックの名前をその論文がある場所に添えています。同じ論文の一覧が下にあります。`,
  names: 'マップ上のトピック',
  list: '一覧で見る',
  termList: 'マップ上の用語',
  without: (facet: string) => `${facet}なし`,
};

export const paper = {
  lists: '一覧',
  toPrevious: '前の論文へ',
  toNext: '次の論文へ',
  links: 'リンク',
  save: '保存',
  read: '既読にする',
  note: 'メモを追加',
  aboutRecord: 'このレコードについて',
  permanentAddress: '固定アドレス',
  copyAddress: 'アドレスをコピー',
  neighbours: '書棚での前後の論文',
  previous: '前の論文',
  next: '次の論文',
  key: 'この論文がしたこと',
  quote: 'リンク・引用',
  noAbstract: '抄録を示す情報源はありません。',
  furtherAuthors: 'ほか',
  orcid: (name: string) => `${name} の ORCID iD`,
  subjects: '主題',
  details: '詳細',
  notes: '編者による注記',
};

export const place = {
  published: '発表：#',
  dateUnknown: '発表日不明',
  venueUnknown: '会議・掲載誌不明',
  listed: '収録：#',
  dayUnknown: '収録日不明',
};

export const publication = {
  volume: (number: string) => `${number} 巻`,
  issue: (number: string) => `${number} 号`,
  number: (number: string) => `No. ${number}`,
  page: (page: string) => `p. ${page}`,
  pages: (pages: string) => `pp. ${pages}`,
  edition: (edition: string) => (/^\d+$/.test(edition) ? `第 ${edition} 版` : `版：${edition}`),
  editors: (names: string) => `${names} 編`,
};

export const status = {
  sentences: {
    withdrawn: 'この論文は取り下げられました。',
    retracted: 'この論文は撤回されました。',
    corrected: 'この論文は訂正されました。',
  },
  marks: { withdrawn: '取り下げ', retracted: '撤回', corrected: '訂正' },
  source: (name: string) => `情報源：${name}`,
};

export const highlights = {
  title: '要点',
  numbers: '数値',
  byCurator: '編者による分類',
  inKeywords: (phrase: string) => `キーワードに「${phrase}」`,
  inTitle: (phrase: string) => `題名に「${phrase}」`,
  inAbstract: '抄録に記載',
};

export const origin = {
  title: 'データの出典',
  noSource: '情報源の記載なし',
  unknown: '不明',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}（${day} 取得）`,
  remarks: '情報源の備考',
  edit: 'このページを編集',
  report: '問題を報告',
};

export const cite = {
  title: '引用',
  formats: '引用形式',
  copy: (format: string) => `${format} をコピー`,
  download: (ending: string) => `.${ending} をダウンロード`,
};

export const credit = {
  others: (first: string) => `${first} ほか`,
  two: (first: string, second: string) => `${first}、${second}`,
};

export const related = {
  title: '関連する論文',
  both: '共通の用語：',
  compare: '比較',
  withIt: '（この論文と）',
};

export const removed = {
  gone: 'この論文は現在この書棚にありません。',
  elsewhere: '次の場所で見つかります：',
  shelf: '書棚',
};

export const missing = {
  title: 'ページが見つかりません',
  description: 'このアドレスのページはこの書棚にありません。',
  heading: 'このアドレスにページはありません',
  text: '論文のアドレスが変わったのかもしれません。検索するか、一覧からお探しください。',
  nearest: '名前の近い論文',
};

export const unreached = {
  title: 'この端末に保存されていません',
  description: 'このページはこの端末に保存されておらず、ネットワークにも接続できません。',
  heading: 'このページはこの端末に保存されていません',
  text: '現在サイトに接続できません。この端末で読んだページは、ネットワークなしでも読み直せます。',
  again: '再試行',
  read: 'ここで読んだ論文',
};

export const card = {
  people: (names: string, others: number) => `${names} ほか ${others} 名`,
};

export const types = {
  article: 'プレプリント',
  'article-journal': '学術論文',
  'article-magazine': '雑誌記事',
  'article-newspaper': '新聞記事',
  bill: '法案',
  book: '図書',
  broadcast: '放送',
  chapter: '章',
  classic: '古典',
  collection: 'コレクション',
  dataset: 'データセット',
  document: '文書',
  entry: '項目',
  'entry-dictionary': '辞書項目',
  'entry-encyclopedia': '事典項目',
  event: 'イベント',
  figure: '図',
  graphic: '画像',
  hearing: '公聴会',
  interview: 'インタビュー',
  legal_case: '判例',
  legislation: '法律',
  manuscript: '原稿',
  map: '地図',
  motion_picture: '映画',
  musical_score: '楽譜',
  pamphlet: '小冊子',
  'paper-conference': '会議論文',
  patent: '特許',
  performance: '公演',
  periodical: '逐次刊行物',
  personal_communication: '私信',
  post: '投稿',
  'post-weblog': 'ブログ記事',
  regulation: '規則',
  report: '報告書',
  review: '評論',
  'review-book': '書評',
  software: 'ソフトウェア',
  song: '録音',
  speech: '講演',
  standard: '規格',
  thesis: '学位論文',
  treaty: '条約',
  webpage: 'ウェブページ',
};

export const fields = {
  title: '題名',
  abstract: '抄録',
  authors: '著者',
  published: '発表日',
  listed: '収録日',
  type: '種別',
  venue: '会議・掲載誌',
  container: '掲載誌または書籍',
  volume: '巻',
  issue: '号',
  pages: 'ページ',
  number: '番号',
  publisher: '出版者',
  place: '出版地',
  series: '叢書',
  edition: '版',
  editors: '編者',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'arXiv ID',
  doi: 'DOI',
  openreview: 'OpenReview ID',
  pmid: 'PubMed ID',
  pmcid: 'PubMed Central ID',
  keywords: 'キーワード',
  categories: 'arXiv のカテゴリー',
  language: '言語',
  awards: '受賞',
  status: '状態',
  orcid: 'ORCID',
  key: '引用キー',
  paper: '出版者のページ',
  pdf: 'PDF',
  code: 'コード',
  project: 'プロジェクトページ',
  video: '動画',
  slides: 'スライド',
  poster: 'ポスター',
  data: 'データ',
  model: 'モデル',
  demo: 'デモ',
  supplement: '補足資料',
  review: '査読',
  signals: '計数',
  topics: 'トピック',
  aliases: '別のアドレス',
  extra: 'その他のデータ',
  remarks: '備考',
};
