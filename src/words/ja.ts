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

export const searchField = {
  label: '書棚を検索',
  placeholder: 'タイトル・著者・要旨を検索',
  search: '検索',
};

export const searchPage = {
  title: '検索',
  description: (papers: string) => `${papers}をタイトル、著者、要旨から検索できます。`,
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
  type: 'ある種類の著作',
  keyword: '出典のキーワードが付いた論文',
  category: 'arXiv のある分類の論文',
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
  failed: '検索を読み込めませんでした。ページを再読み込みしてお試しください。',
};

export const filters = {
  counting: (facet: string) => `${facet}を集計しています`,
  all: (values: number) => `${values} 件すべて`,
  allOf: (values: number, facet: string) => `${facet}：${values} 件すべて`,
  drop: (facet: string, value: string) => `絞り込みを解除：${facet} ${value}`,
};

export const result = {
  dateUnknown: '日付不明',
  authorsUnknown: '著者不明',
  more: (authors: number) => `、ほか ${authors} 名`,
  missing: (words: readonly string[]) => `含まない語：${words.join('、')}`,
  why: '一致した理由',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? '：' : `（「${typed}」として）：`) + places.join('、'),
  ],
  places: {
    title: 'タイトル',
    abstract: '要旨',
    authors: '著者',
    venue: '掲載先',
    published: '日付',
    topics: 'トピック',
    ids: '識別子',
    keywords: 'キーワード',
    awards: '受賞',
    editors: '編者',
    publisher: '出版社',
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
  authorsUnknown: '著者不明',
  noteOn: (title: string) => `「${title}」についてのメモ`,
  notePlaceholder: 'メモ（この端末に保存）',
  link: 'リンクを作る',
  linkOf: (papers: number) => `${papers} 件のリンクを作る`,
  compare: (papers: number) => `${papers} 件を比較`,
  tick: '比較：2～5 件を選択',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
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
  about: '論文 2～5 件を、要旨の言葉で並べて比較します。下線は複数の論文に共通するものです。',
  scriptless:
    '比較には JavaScript が必要ですが、ここでは無効になっています。[すべての論文]と、共通する[トピック]はなくても読めます。',
};

export const comparison = {
  published: '発行',
  venue: '掲載先',
  type: '種類',
  status: '状態',
  awards: '受賞',
  keywords: 'キーワード',
  key: '概要',
  shared: '共通の用語',
  own: '固有の用語',
  notSaid: '記載なし',
  more: (authors: number) => `、ほか ${authors} 名`,
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
