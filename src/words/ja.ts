import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'ja';

export const locale: string = 'ja-JP';

export const frame = {
  data: 'データ：',
  addPaper: '論文を提案',
  skip: '本文へ移動',
  shelf: '書棚',
  saved: '保存済み',
  topics: 'トピック',
  map: 'マップ',
  allPapers: 'すべての論文',
  search: '検索',
  repository: 'リポジトリ',
  keys: 'キー操作',
};

export const count = {
  papers: plural(locale, { other: '論文 # 件' }),
  days: plural(locale, { other: '# 日' }),
  feeds: plural(locale, { other: 'フィード # 件' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}：${text}`,
  sentence: (text: string) => `${text}。`,
  quoted: (text: string) => `「${text}」`,
};

export const dates = {
  written: (date: string) => date,
  week: (_range: string, first: string, last: string) => `${first}～${last}`,
  within: (date: string, _precision: Precision) => `${date}に`,
  between: (first: string, last: string) => `${first}から${last}までに`,
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
};

export const home = {
  tagline: '論文の書棚',
  newest: '新着論文',
  description: (tagline: string, papers: string) => `${tagline}。${papers}を閲覧・検索できます。`,
  curator: (name: string) => `${name} 編`,
  noPapers: 'この書棚にはまだ論文がありません。',
  addPapers: '追加するには、そのフォルダーで次のコマンドを実行してください。',
};

export const follow = {
  title: 'フォロー',
  call: '新しい論文が届きます',
  description: (name: string) => `${name} の新しい論文を知る方法：全体と各部分のフィード。`,
  about:
    'フィードは、リーダーが代わりに確認するアドレスです。名乗る必要なく、新しい論文が届きます。アドレスをお使いのリーダーにコピーするか、リーダーで開いてください。',
  whole: 'すべての論文',
  openIn: '次で開く：',
  app: 'この端末のアプリ',
  formats: '形式：',
  zotero: 'Zotero でもフィードを読めます：ファイル、新規フィード、URL から。',
  part: '一部だけ',
  parts: 'それぞれのページに専用のフィードがあります。ページを開いて「フォロー」を押してください。',
  opml: 'すべてのフィードを 1 つのファイル（OPML）で。リーダーに取り込めます',
  division: 'このアドレスで、ここの新しい論文がリーダーに届きます。[フィードとは？]',
  inBrowser: 'これはフィードです。フォローするには、このページのアドレスをリーダーにコピーしてください。',
  byMail: 'メールで',
  mailAddress: 'メールアドレス',
  mailButton: '購読する',
  mailHost: (host: string) => `アドレスは ${host} に送られ、メールはそこから届きます。`,
};

export const ownPage = {
  table: '表',
  footnotes: '脚注',
  footnote: (number: number) => `脚注 ${number}`,
  back: (number: number) => `脚注 ${number} の本文中の番号に戻る`,
};

export const list = {
  pages: 'この一覧のページ',
  previous: '前へ',
  next: '次へ',
  page: (page: number, of: number) => `${of} ページ中 ${page} ページ目`,
  pageOf: (title: string, page: number) => `${title}（${page} ページ目）`,
  from: (first: number, papers: number) => `論文 ${papers} 件のうち ${first} 件目から。`,
  cite: (papers: number) => (papers === 1 ? '引用：' : `全 ${papers} 件を引用：`),
  records: 'レコード',
  density: '一覧の表示密度',
  reading: '要約',
  scanning: 'タイトル',
  order: '一覧の並び順',
  orders: {
    listed: '掲載順',
    newest: '新着順',
    trending: '注目順',
    votes: '投票数',
    stars: 'スター数',
    citations: '被引用数',
    title: 'タイトル順',
  },
  trending: (signal: string, days: number) => `${signal} 順。${days} 日古くなるごとに重みは半分になります。`,
  firstInOrder: (papers: number) => `この並び順の最初の ${papers} 件。`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: '同姓同名の人物は、ORCID iD または編者の指定がある場合に区別されます。',
    untold: '同姓同名の人物は区別できません。',
  },
  topic: {
    name: 'トピック',
    plural: 'トピック',
    about: 'この書棚の複数の論文が扱う内容。タイトル・抄録・キーワードによります。',
  },
  furtherTopic: {
    name: 'その他のトピック',
    plural: 'その他のトピック',
    about: 'ほかのトピックに含まれない論文が扱う内容。タイトル・抄録・キーワードによります。',
  },
  year: { name: '年', plural: '年', about: '論文が最初に発表された時期。情報源が示す範囲です。' },
  venue: { name: '会議・掲載誌', plural: '会議・掲載誌', about: '情報源が示す会議または学術誌です。' },
  author: {
    name: '著者',
    plural: '著者',
    about: (papers: number, namesakes: string) => `この書棚に ${papers} 件以上の論文がある著者。${namesakes}`,
  },
  day: { name: '収録日', plural: '収録', about: '論文がこの書棚に収録された日です。' },
  type: { name: '種別', plural: '種別', about: '著作の種別。情報源が示す場合に限ります。' },
  keyword: {
    name: 'キーワード',
    plural: 'キーワード',
    about: (papers: number) => `${papers} 件以上の論文にあるキーワード。情報源の表記のままです。`,
  },
  category: { name: 'カテゴリー', plural: 'カテゴリー', about: '論文が属する arXiv のカテゴリーです。' },
  msc: { name: '数学の分野', plural: '数学の分野', about: '論文が属する数学分類（MSC）の大分類です。' },
  award: { name: '受賞', plural: '受賞', about: '情報源が示す賞です。' },
  has: { name: '付属', plural: '付属資料', about: '論文に付属するものです。' },
  own: { about: (label: string) => `${label}。情報源の表記のままです。` },
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
  otherNames: (names: string) => `別名：${names}`,
  within: (name: string) => `${name} の下位`,
  unknown: (papers: number, of: number) => `論文 ${of} 件のうち ${papers} 件は不明または記載がありません。`,
  about: (facet: string, name: string, papers: string) => `${facet}：${name}、${papers}。`,
  onShelf: (plural: string, about: string) => `この書棚の${plural}。${about}`,
  picture: '図で見るには[年表]へ。',
  asTopics: 'ほかのキーワードは[トピック]になっています。',
  undated: (papers: string) => `${papers}、日付不明。`,
  dated: (papers: string, _number: number, when: string) => `${papers}、${when}発表。`,
  partlyDated: (papers: string, _number: number, when: string, unknown: number) =>
    `${papers}、${when}発表。うち ${unknown} 件は日付不明。`,
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
  byCentury: (papers: string) => `${papers}（発表世紀別）`,
  tableByMonth: '発表月別の論文（表）',
  tableByYear: '発表年別の論文（表）',
  tableByCentury: '発表世紀別の論文（表）',
  month: '月',
  year: '年',
  century: '世紀',
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
  noAbstract: '抄録なし',
  readOn: '論文を読む',
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
  key: '研究の概要',
  quote: 'リンク・引用',
  furtherAuthors: 'ほか',
  orcid: (name: string) => `${name} の ORCID iD`,
  subjects: '主題',
  details: '詳細',
  notes: '編者による注記',
};

export const place = {
  published: '発表：#',
  listed: '収録：#',
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
  inTitle: (phrase: string) => `タイトルに「${phrase}」`,
  titled: 'タイトルに記載',
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
  more: (names: string, others: number) => `${names} ほか ${others} 名`,
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
  title: 'タイトル',
  abstract: '抄録',
  authors: '著者',
  affiliations: '所属',
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
  note: '備考',
  annotation: '注釈',
  comment: 'コメント',
};

export const searchField = {
  label: '書棚を検索',
  placeholder: 'タイトル・著者・抄録を検索',
  search: '検索',
};

export const searchPage = {
  title: '検索',
  description: (papers: string) => `${papers}をタイトル、著者、抄録から検索できます。`,
  help: '検索のしかた',
  keys: 'どのページからでも [/] または [Ctrl] [K] でここに移動できます。',
  filter: '絞り込み',
  sort: '並べ替え',
  sorts: {
    relevance: '関連度順',
    newest: '新しい順',
    oldest: '古い順',
    listed: '掲載順',
  },
  chosen: '選択中の絞り込み',
  others: 'ほかの検索',
  more: 'さらに表示',
  scriptless: '検索はブラウザー内で動作し、JavaScript が必要です。下の一覧には必要ありません。',
  browse: '一覧から探す：',
};

export const searchHelp = {
  words: 'これらの語を含む論文（語形は問わない）',
  phrase: 'これらの語がこの順に続く',
  without: '1 つ目の語を含み、2 つ目の語を含まない',
  either: 'どちらかの語',
  title: 'タイトルにこの語を含む',
  author: 'ある著者の論文',
  venue: 'ある会議・学術誌の論文',
  topic: 'あるトピックの論文',
  type: 'ある種別の著作',
  keyword: '情報源のキーワードが付いた論文',
  category: 'arXiv のあるカテゴリーの論文',
  award: '受賞論文',
  years: 'この期間の論文',
  code: 'コードのある論文',
  identifier: 'arXiv ID、DOI、または貼り付けたアドレス',
};

export const found = {
  all: plural(locale, { other: '件の論文' }),
  some: plural(locale, { other: '件の論文が語の一部を含みます（すべてを含むものはありません）' }),
  partly: (_papers: number, withAll: number) => `件の論文（うち ${withAll} 件がすべての語を含む）`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    '「',
    read,
    '」の検索結果です。「',
    typed,
    '」で検索し直せます。',
  ],
  loosened: (phrase: string) => `「${phrase}」を含む論文がないため、それぞれの語で検索しました。`,
  onlyTopics: '一致するものがありません。トピックから探す：',
  others: 'すべてに一致するものはありません。次の検索なら見つかります：',
  without: (part: string) => `${part} を除く`,
  spelled: (word: string) => `${word} に変える`,
  value: (facet: string, name: string) => `${facet}：${name}`,
  topic: (name: string) => `トピック：${name}`,
  searching: '検索しています…',
  failed: '検索を読み込めませんでした。ページを再読み込みしてお試しください。',
};

export const filters = {
  counting: (facet: string) => `${facet}を集計しています`,
  all: (values: number) => `${values} 件すべて`,
  allOf: (values: number, facet: string) => `${facet}：${values} 件すべて`,
  drop: (facet: string, value: string) => `絞り込みを解除：${facet} ${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `含まない語：${words.join('、')}`,
  why: '一致した理由',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? '：' : `（「${typed}」として）：`) + places.join('、'),
  ],
  places: {
    title: 'タイトル',
    abstract: '抄録',
    authors: '著者',
    venue: '会議・掲載誌',
    published: '日付',
    topics: 'トピック',
    ids: '識別子',
    keywords: 'キーワード',
    awards: '受賞',
    editors: '編者',
    publisher: '出版者',
    notes: '備考',
  },
  times: (place: string, times: number) => `${place}に ${times} 回`,
  near: (words: readonly string[]) => `意味が近い：上位の論文と ${words.join('、')} が共通`,
};

export const suggestion = {
  label: '候補',
  kinds: { paper: '論文', topic: 'トピック', author: '著者', recent: '最近の検索' },
  erase: '最近の検索を消去',
};

export const trail = {
  place: (paper: number, of: number) => `${of} 件中 ${paper} 件目`,
  neighbours: '一覧での前後の論文',
  previous: '前へ',
  next: '次へ',
  toPrevious: '前の論文へ',
  toNext: '次の論文へ',
  allPapers: 'すべての論文',
  related: (title: string) => `「${title}」の関連論文`,
  search: (query: string) => `検索：${query}`,
};

export const fresh = {
  mark: '前回以降の新着',
  papers: (papers: number) => `前回の訪問以降の新着 ${papers} 件`,
  more: (papers: number) => `前回の訪問以降の新着 ${papers} 件以上`,
};

export const keyed = {
  last: '一覧の最後の論文です。',
  first: '一覧の最初の論文です。',
  copied: 'BibTeX をコピーしました',
  selected: 'BibTeX を選択しました。キーボードでコピーしてください',
};

export const keyHelp = {
  title: 'キー操作',
  or: 'または',
  control: 'Ctrl',
  enter: 'Enter',
  inList: {
    title: '一覧で',
    step: '次の論文、前の論文へ',
    open: '論文を開く',
    cite: '引用の位置で開く',
    save: '保存する',
  },
  onPaper: {
    title: '論文のページで',
    step: '元の一覧の次の論文、前の論文へ',
    up: 'その一覧へ戻る',
    cite: '引用する（BibTeX をコピー）',
    save: '保存する',
  },
  anywhere: {
    title: 'どこでも',
    search: '検索',
    home: 'ホームへ',
    saved: '保存済みの論文へ',
    help: 'このヘルプ',
  },
  single: '1 文字のキー操作を使う（設定はこの端末に保存）',
  close: '閉じる',
};

export const copying = {
  copied: 'コピーしました',
  selected: '選択しました。キーボードでコピーしてください',
  address: 'アドレスをコピー',
};

export const messages = {
  undo: '元に戻す',
};

export const marks = {
  save: '保存',
  saved: '保存済み',
  read: '既読にする',
  wasRead: '既読',
  of: (label: string, title: string) => `${label}：${title}`,
  refused: 'このブラウザーはこのサイトのデータを保存できません。容量が足りないか、保存が無効になっています。',
};

export const note = {
  label: 'この論文についてのメモ（この端末に保存）',
  placeholder: '自分用の 1 行メモ（この端末に保存）',
  button: 'メモ',
  add: 'メモを追加',
  yours: '自分のメモ',
  kept: 'メモを保存しました',
};

export const savedPage = {
  title: '保存済み',
  description: 'この書棚で保存した論文、読んだ論文、メモした論文。この端末だけに保存されます。',
  about:
    'この書棚で保存した論文、既読にした論文、メモした論文です。この端末に保存され、どこにも送信されません。',
  scriptless:
    '保存には JavaScript が必要ですが、ここでは無効になっています。[すべての論文]はなくても読め、ブックマークもできます。',
};

export const savedList = {
  which: '表示する論文',
  all: 'すべて',
  saved: '保存済み',
  read: '既読',
  unread: '未読',
  noted: 'メモあり',
  byTitle: 'タイトル順',
  empty:
    'まだ何もありません。論文のページや一覧で「保存」を押すと、論文がここに入ります。読んだ論文や 1 行メモも一緒です。書き出すかリンクとして渡すまで、すべてこの端末だけに保存されます。',
  noneOfKind: '該当するものはありません。',
  choose: '選択',
  remove: '削除',
  removed: (title: string) => `削除しました：${title}`,
  noteOn: (title: string) => `「${title}」についてのメモ`,
  notePlaceholder: 'メモ（この端末に保存）',
  link: 'リンクを作る',
  linkOf: (papers: number) => `${papers} 件のリンクを作る`,
  compare: (papers: number) => `${papers} 件を比較`,
  tick: '比較：2～5 件を選択',
  export: 'すべて書き出す',
  reading: '論文のページを読み込んでいます…',
  withoutSome: (papers: number, of: number) =>
    `論文 ${of} 件のうち ${papers} 件は読み込めなかったため、ファイルに含まれていません。`,
  incomplete: (papers: number, of: number) =>
    `${count.papers(of)}のうち ${papers} 件は読み込めませんでした。ファイルには保存済みの内容だけが入っています。`,
  import: '読み込む',
  unreachable: '今はこの書棚の論文を読み込めないため、何も変更していません。',
  foreign: (file: string) => `${file} にはこの書棚の論文がないため、何も変更していません。`,
  imported: (added: number, changed: number, unknown: number) =>
    `${count.papers(added)}を追加し、${changed} 件を変更しました。${unknown > 0 ? `ほかに ${unknown} 件はこの書棚に見つかりませんでした。` : ''}`,
};

export const listPage = {
  title: '文献リスト',
  description: 'アドレスに収められた文献リスト。論文が順に並び、作成者のメモが付いています。',
  about: 'リストはこのページのアドレスの中だけにあります。リンクを持つ人がリストを持ちます。',
  scriptless:
    'リストはアドレスの中にあり、読むには JavaScript が必要ですが、ここでは無効になっています。[すべての論文]はなくても読めます。',
};

export const readingList = {
  title: '文献リスト',
  nameLabel: 'リストのタイトル',
  namePlaceholder: 'リストのタイトルを入力',
  link: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  linkRefused: 'ブラウザーのアドレスバーからコピーしてください。',
  saveAll: 'すべて保存',
  saved: 'この端末に保存しました。',
  cite: 'BibTeX をコピー',
  cited: (papers: number, missing: number) =>
    `${papers} 件の BibTeX をコピーしました。${missing > 0 ? `うち ${missing} 件は引用できませんでした。` : ''}`,
  citeRefused: 'クリップボードを使えません。ファイルをダウンロードしてください。',
  bibtex: '.bib をダウンロード',
  file: 'ファイルとしてダウンロード',
  edit: '編集',
  done: '完了',
  moved: (place: number, of: number) => `${of} 件中 ${place} 件目になりました。`,
  up: '上へ',
  down: '下へ',
  remove: '削除',
  of: (label: string, title: string) => `${label}：${title}`,
  removed: (title: string) => `削除しました：${title}`,
  absent: 'この書棚にないか、今は読み込めません。',
  noteOn: (title: string) => `「${title}」についてのメモ`,
  notePlaceholder: 'リストを開く人へのメモ',
  none: 'このアドレスにはリストがありません。リストは保存済みのページで作れます。',
  newer:
    'このリストはこのサイトの新しい版で作られています。ページを再読み込みし、リンクをもう一度開いてください。',
  nothingRead:
    'アドレスが途中で切れたか変わったため、リストをまったく読み取れませんでした。送り主にリンク全体を尋ねてください。',
  partlyRead: (lost: number, of: number) =>
    `アドレスが途中で切れたか変わりました。論文 ${of} 件のうち ${lost} 件を読み取れませんでした。残りは下にあります。送り主にリンク全体を尋ねてください。`,
  perhapsRead:
    'アドレスが途中で切れたか変わりました。下にある読み取れたものが、すべてではないかもしれません。送り主にリンク全体を尋ねてください。',
  tooLong: (chars: number, longest: number) =>
    `リンクにするにはリストが長すぎます（${chars} 文字。どこでも開けるのは ${longest} 文字まで）。ファイルとしてダウンロードするか、何かを減らしてください。`,
  long: (chars: number, longest: number) =>
    `リンクは ${chars} 文字です。${longest} 文字を超えるリンクを切るプログラムもあるため、ファイルのほうが確実です。`,
};

export const comparePage = {
  title: '比較',
  description: 'この書棚の論文 2～5 件を並べて比較します。何を、何について行い、どんな結果を得たか。',
  about: '論文 2～5 件を、抄録の言葉で並べて比較します。下線は複数の論文に共通するものです。',
  scriptless:
    '比較には JavaScript が必要ですが、ここでは無効になっています。[すべての論文]と、共通する[トピック]はなくても読めます。',
};

export const comparison = {
  key: '概要',
  shared: '共通の用語',
  own: '固有の用語',
  notSaid: '記載なし',
  remove: '削除',
  removeOf: (title: string) => `削除：${title}`,
  add: 'タイトルで論文を追加',
  offered: 'タイトルにこれらの語を含む論文',
  unknown: (names: readonly string[]) => `この書棚にありません：${names.join('、')}。`,
  unreachable: (names: readonly string[]) =>
    `今は読み込めません：${names.join('、')}。ネットワークがあるときに再読み込みしてください。`,
  tooMany: (papers: number) => `並べられるのは 5 件までです。${papers} 件を省きました。`,
  tooFew: '比較には 2 件以上の論文が必要です。下から追加してください。',
};

export const passage = {
  menu: 'リンク・引用',
  link: 'ここへのリンクをコピー',
  quote: '出典付きの引用としてコピー',
  previous: '前へ',
  next: '次へ',
  previousSentence: '前の文',
  nextSentence: '次の文',
  copied: 'コピーしました',
  manually: 'キーボードでコピーしてください',
  close: '閉じる',
  quotation: (words: string, credit: string, address: string) => `「${words}」\n― ${credit}、${address}`,
};

export const passageLink = {
  changed: 'この文はリンクされた後に変更されています。',
  gone: 'リンクされた文はもうここにありません。',
  close: '閉じる',
};

export const notice = {
  label: 'お知らせ',
  close: '閉じる',
  online: 'オンラインに戻りました。',
  offline: 'オフラインです。この端末に保存されたページは読めます。',
  kept: 'この書棚をこの端末に保存しました。',
  newer: 'この書棚の新しい版を用意できました。',
  show: '表示する',
};

export const offlineCopy = {
  meter: 'この書棚の保存状況',
  whole: 'この書棚はこの端末に保存されており、オフラインで読めます。',
  keep: (size: string) => `この書棚をオフライン用に保存（${size} MB）`,
  keeping: 'この書棚をオフライン用に保存しています。',
  cancel: 'キャンセル',
  part: (done: string, of: string) => `${done} / ${of} MB`,
  paused: (done: string, of: string) => `停止中：${done} / ${of} MB を保存済み。`,
  cut: (done: string, of: string) => `接続が切れました：${done} / ${of} MB を保存済み。`,
  resume: '再開',
  outdated: 'この書棚の新しい版が公開されました。届きしだい保存されます。',
  unlike: (done: string, of: string) =>
    `サーバーにこの版のファイルが揃っていません：${done} / ${of} MB を保存済み。後でもう一度お試しください。`,
  full: (missing: string) =>
    `この端末に空きがありません。あと ${missing} MB 必要です。空きを作ってからもう一度お試しください。`,
  tight: (missing: string, free: string) =>
    `この端末に空きがありません。あと ${missing} MB 必要ですが、空きは ${free} MB です。空きを作ってからもう一度お試しください。`,
  again: 'もう一度試す',
  kept: (size: string) => `この書棚はこの端末に保存されており、オフラインで読めます（${size} MB）。`,
  remove: 'この端末から削除',
};
