import { plural } from './plural.ts';

export const language: string = 'ar';

export const locale: string = 'ar-AE';

export const frame = {
  skip: 'انتقل إلى المحتوى',
  shelf: 'المجموعة',
  saved: 'المحفوظات',
  allPapers: 'جميع الأبحاث',
  search: 'بحث',
  atomFeed: 'خلاصة Atom',
  repository: 'المستودع',
  keys: 'الاختصارات',
};

export const count = {
  papers: plural('ar-AE', {
    zero: 'لا أبحاث',
    one: 'بحث واحد',
    two: 'بحثان',
    few: '# أبحاث',
    many: '# بحثًا',
    other: '# بحث',
  }),
};

export const searchField = {
  label: 'ابحث في المجموعة',
  placeholder: 'العناوين والمؤلفون والملخصات',
  search: 'بحث',
};

export const searchPage = {
  title: 'بحث',
  description: (papers: string) => `البحث بالعنوان والمؤلف والملخص في ${papers}.`,
  help: 'ما يمكن السؤال عنه',
  keys: 'من أي صفحة يقودك [/] أو [Ctrl] [K] إلى هنا.',
  filter: 'تصفية',
  sort: 'الترتيب',
  sorts: {
    relevance: 'حسب الصلة',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
    listed: 'كما أُدرجت',
  },
  chosen: 'عوامل التصفية المختارة',
  others: 'عمليات بحث أخرى',
  more: 'عرض المزيد',
  scriptless: 'يعمل البحث في المتصفح ويحتاج إلى JavaScript، أما القوائم أدناه فلا تحتاج إليه.',
  browse: 'أو تصفّح:',
};

export const searchHelp = {
  words: 'أبحاث فيها هذه الكلمات بأي صيغة',
  phrase: 'هذه الكلمات متتالية',
  without: 'الكلمة الأولى دون الثانية',
  either: 'إحدى الكلمتين',
  title: 'الكلمة في العنوان',
  author: 'أبحاث مؤلف',
  venue: 'أبحاث مؤتمر أو مجلة',
  topic: 'أبحاث في موضوع',
  type: 'أعمال من نوع معين',
  keyword: 'أبحاث لها كلمة مفتاحية من مصادرها',
  category: 'أبحاث من تصنيف في arXiv',
  award: 'أبحاث نالت جائزة',
  years: 'أبحاث هذه السنوات',
  code: 'أبحاث معها شيفرة',
  identifier: 'معرّف arXiv أو DOI أو عنوان ملصق',
};

export const found = {
  all: plural(locale, { zero: 'بحث', one: 'بحث', two: 'بحث', few: 'أبحاث', many: 'بحثًا', other: 'بحث' }),
  some: plural(locale, {
    zero: 'بحث فيه بعض الكلمات، ولا بحث فيه كلها',
    one: 'بحث فيه بعض الكلمات، ولا بحث فيه كلها',
    two: 'بحث فيهما بعض الكلمات، ولا بحث فيه كلها',
    few: 'أبحاث فيها بعض الكلمات، ولا بحث فيه كلها',
    many: 'بحثًا فيها بعض الكلمات، ولا بحث فيه كلها',
    other: 'بحث فيها بعض الكلمات، ولا بحث فيه كلها',
  }),
  partly: (papers: number, withAll: number): string =>
    `${found.all(papers)}، منها ${withAll} فيها كل الكلمات`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'نعرض نتائج ',
    read,
    '؛ يمكنك بدلًا من ذلك البحث عن ',
    typed,
    '.',
  ],
  loosened: (phrase: string) => `لا بحث فيه «${phrase}»، فبحثنا عن كلماتها منفردة.`,
  onlyTopics: 'لا شيء يطابق هذا. موضوعات للتصفح:',
  others: 'لا شيء يطابق كل هذا. جرّب:',
  without: (part: string) => `من دون ${part}`,
  spelled: (word: string) => `مع ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `الموضوع: ${name}`,
  failed: 'تعذّر تحميل البحث. أعد تحميل الصفحة للمحاولة من جديد.',
};

export const filters = {
  counting: (facet: string) => `جارٍ العدّ: ${facet}`,
  all: (values: number) => `عرض الكل (${values})`,
  allOf: (values: number, facet: string) => `${facet}: عرض الكل (${values})`,
  drop: (facet: string, value: string) => `إزالة عامل التصفية ${facet}: ${value}`,
};

export const result = {
  dateUnknown: 'التاريخ غير معروف',
  authorsUnknown: 'المؤلفون غير معروفين',
  more: (authors: number) => ` و${authors} غيرهم`,
  missing: (words: readonly string[]) => `من دون ${words.join('، ')}`,
  why: 'سبب المطابقة',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ' في: ' : ` عن «${typed}» في: `) + places.join('؛ '),
  ],
  places: {
    title: 'العنوان',
    abstract: 'الملخص',
    authors: 'المؤلفون',
    venue: 'جهة النشر',
    published: 'التاريخ',
    topics: 'الموضوعات',
    ids: 'المعرّفات',
    keywords: 'الكلمات المفتاحية',
    awards: 'الجوائز',
    editors: 'المحررون',
    publisher: 'الناشر',
  },
  times: (place: string, times: number) => `${place} (عدد المرات: ${times})`,
  near: (words: readonly string[]) => `قريب في المعنى: يشترك مع أفضل الأبحاث في ${words.join('، ')}`,
};

export const suggestion = {
  label: 'اقتراحات',
  kinds: { paper: 'بحث', topic: 'موضوع', author: 'مؤلف', recent: 'حديث' },
  erase: 'محو عمليات البحث الحديثة',
};

export const trail = {
  place: (paper: number, of: number) => `${paper} من ${of}`,
  neighbours: 'المجاوران في القائمة',
  previous: 'السابق',
  next: 'التالي',
  toPrevious: 'إلى البحث السابق',
  toNext: 'إلى البحث التالي',
  allPapers: 'جميع الأبحاث',
  related: (title: string) => `ذات صلة بـ ${title}`,
  search: (query: string) => `بحث: ${query}`,
};

export const fresh = {
  mark: 'جديد عليك',
  papers: (papers: number) => `الجديد منذ زيارتك الأخيرة: ${papers}`,
  more: (papers: number) => `الجديد منذ زيارتك الأخيرة: أكثر من ${papers}`,
};

export const keyed = {
  last: 'هذا آخر بحث في القائمة.',
  first: 'هذا أول بحث في القائمة.',
  copied: 'نُسخ BibTeX',
  selected: 'حُدّد BibTeX: انسخه بلوحة المفاتيح',
};

export const keyHelp = {
  title: 'الاختصارات',
  or: 'أو',
  control: 'Ctrl',
  enter: 'Enter',
  inList: {
    title: 'في قائمة',
    step: 'إلى البحث التالي والسابق',
    open: 'فتح البحث',
    cite: 'فتحه عند الاستشهاد به',
    save: 'حفظه',
  },
  onPaper: {
    title: 'في صفحة بحث',
    step: 'إلى البحث التالي والسابق في القائمة التي جئت منها',
    up: 'العودة إلى تلك القائمة',
    cite: 'الاستشهاد به: يُنسخ BibTeX',
    save: 'حفظه',
  },
  anywhere: {
    title: 'في أي مكان',
    search: 'بحث',
    home: 'إلى الصفحة الرئيسية',
    saved: 'إلى المحفوظات',
    help: 'هذه المساعدة',
  },
  single: 'تفعيل الاختصارات ذات الحرف الواحد (يُحفظ الاختيار على هذا الجهاز)',
  close: 'إغلاق',
};

export const copying = {
  copied: 'نُسخ',
  selected: 'حُدّد: انسخه بلوحة المفاتيح',
};

export const messages = {
  undo: 'تراجع',
};

export const marks = {
  save: 'حفظ',
  saved: 'محفوظ',
  read: 'وضع علامة «مقروء»',
  wasRead: 'مقروء',
  of: (label: string, title: string) => `${label}: ${title}`,
  refused: 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع: إما أنه ممتلئ أو أن الحفظ معطّل.',
};

export const note = {
  label: 'ملاحظتك على هذا البحث، محفوظة على هذا الجهاز',
  placeholder: 'سطر واحد لك، محفوظ على هذا الجهاز',
  button: 'ملاحظة',
  add: 'إضافة ملاحظة',
  yours: 'ملاحظتك',
  kept: 'حُفظت الملاحظة',
};

export const savedPage = {
  title: 'المحفوظات',
  description: 'ما حفظته وقرأته ودوّنت عليه ملاحظات في هذه المجموعة، محفوظًا على هذا الجهاز وحده.',
  about:
    'ما تحفظه أو تضع عليه علامة «مقروء» أو تدوّن عليه ملاحظة في هذه المجموعة. يبقى على هذا الجهاز ولا يُرسل إلى أي مكان.',
  scriptless:
    'يحتاج الحفظ إلى JavaScript، وهو معطّل هنا. يمكن من دونه قراءة [جميع الأبحاث] وإضافتها إلى الإشارات المرجعية.',
};

export const savedList = {
  which: 'أي الأبحاث',
  all: 'الكل',
  saved: 'محفوظ',
  read: 'مقروء',
  unread: 'للقراءة',
  noted: 'عليه ملاحظة',
  byTitle: 'حسب العنوان',
  empty:
    'لا شيء بعد. زر «حفظ» في صفحة البحث أو في القائمة يضع البحث هنا، مع ما قرأته وملاحظاتك ذات السطر الواحد. يبقى كل ذلك على هذا الجهاز إلى أن تصدّره أو تشاركه رابطًا.',
  noneOfKind: 'لا شيء مما تحتفظ به من هذا النوع.',
  choose: 'اختيار',
  remove: 'إزالة',
  removed: (title: string) => `أُزيل: ${title}`,
  authorsUnknown: 'المؤلفون غير معروفين',
  noteOn: (title: string) => `ملاحظة على ${title}`,
  notePlaceholder: 'ملاحظة محفوظة على هذا الجهاز',
  link: 'إنشاء رابط لها',
  linkOf: (papers: number) => `إنشاء رابط (${papers})`,
  compare: (papers: number) => `مقارنة (${papers})`,
  tick: 'للمقارنة: اختر من اثنين إلى خمسة',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
  export: 'تصدير الكل',
  reading: 'جارٍ قراءة صفحات الأبحاث…',
  withoutSome: (papers: number, of: number) => `تعذّرت قراءة ${papers} من أصل ${of}، وهي ليست في الملف.`,
  incomplete: (papers: number, of: number) =>
    `تعذّرت قراءة ${papers} من أصل ${of}: ليس في الملف منها سوى ما هو محفوظ.`,
  import: 'استيراد',
  unreachable: 'لا يمكن الوصول الآن إلى أبحاث هذه المجموعة، فلم يتغير شيء.',
  foreign: (file: string) => `لا يذكر ${file} أي بحث من هذه المجموعة، فلم يتغير شيء.`,
  imported: (added: number, changed: number, unknown: number) =>
    `أُضيف: ${added}، وعُدّل: ${changed}.${unknown > 0 ? ` ولم يُعثر في هذه المجموعة على ${unknown}.` : ''}`,
};

export const listPage = {
  title: 'قائمة قراءة',
  description: 'قائمة قراءة يحملها عنوانها: أبحاث مرتبة، مع ملاحظات من أعدّها.',
  about: 'القائمة في عنوان هذه الصفحة وليست في أي مكان آخر: من لديه الرابط لديه القائمة.',
  scriptless:
    'القائمة في العنوان، وتحتاج قراءتها إلى JavaScript، وهو معطّل هنا. يمكن من دونه قراءة [جميع الأبحاث].',
};

export const readingList = {
  title: 'قائمة قراءة',
  nameLabel: 'عنوان القائمة',
  namePlaceholder: 'عنوان للقائمة',
  link: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  linkRefused: 'انسخ العنوان من شريط المتصفح.',
  saveAll: 'حفظ الكل',
  saved: 'حُفظت على هذا الجهاز.',
  cite: 'نسخ BibTeX',
  cited: (papers: number, missing: number) =>
    `نُسخ BibTeX (${papers}).${missing > 0 ? ` تعذّر الاستشهاد بـ ${missing} منها.` : ''}`,
  citeRefused: 'لا يمكن الوصول إلى الحافظة: نزّل الملف.',
  bibtex: 'تنزيل ‎.bib',
  file: 'تنزيل كملف',
  edit: 'تحرير',
  done: 'تم',
  moved: (place: number, of: number) => `الموضع الآن ${place} من ${of}.`,
  up: 'أعلى',
  down: 'أسفل',
  remove: 'إزالة',
  of: (label: string, title: string) => `${label}: ${title}`,
  removed: (title: string) => `أُزيل: ${title}`,
  absent: 'ليس في هذه المجموعة، أو لا يمكن الوصول إليه الآن.',
  noteOn: (title: string) => `ملاحظة على ${title}`,
  notePlaceholder: 'ملاحظة لمن يفتح القائمة',
  none: 'لا توجد قائمة في هذا العنوان. تُنشأ القوائم في صفحة المحفوظات.',
  newer: 'أُعدّت هذه القائمة بإصدار أحدث من هذا الموقع. أعد تحميل الصفحة وافتح الرابط من جديد.',
  nothingRead: 'قُطع العنوان أو تغيّر في الطريق، وتعذّرت قراءة أي شيء من القائمة. اطلب الرابط كاملًا ممن أرسله.',
  partlyRead: (lost: number, of: number) =>
    `قُطع العنوان أو تغيّر في الطريق. تعذّرت قراءة ${lost} من أصل ${of}، والباقي أدناه. اطلب الرابط كاملًا ممن أرسله.`,
  perhapsRead:
    'قُطع العنوان أو تغيّر في الطريق. قد لا يكون ما أمكنت قراءته أدناه كل شيء. اطلب الرابط كاملًا ممن أرسله.',
  tooLong: (chars: number, longest: number) =>
    `القائمة أطول من أن تُجعل رابطًا: ${chars} من الحروف، في حين يمكن فتح ${longest} في كل مكان. نزّلها كملف أو احذف منها شيئًا.`,
  long: (chars: number, longest: number) =>
    `في الرابط ${chars} من الحروف. بعض البرامج تقطع الروابط الأطول من ${longest}، فالملف أسلم.`,
};

export const comparePage = {
  title: 'مقارنة',
  description: 'من بحثين إلى خمسة من هذه المجموعة جنبًا إلى جنب: ماذا تفعل، وعلى ماذا، وبأي نتيجة.',
  about: 'من بحثين إلى خمسة جنبًا إلى جنب بكلمات ملخصاتها. ما تحته خط مشترك بين عدة أبحاث.',
  scriptless:
    'تحتاج المقارنة إلى JavaScript، وهو معطّل هنا. يمكن من دونه قراءة [جميع الأبحاث]، وكذلك [الموضوعات] المشتركة بينها.',
};

export const comparison = {
  published: 'تاريخ النشر',
  venue: 'جهة النشر',
  type: 'النوع',
  status: 'الحالة',
  awards: 'الجوائز',
  keywords: 'الكلمات المفتاحية',
  key: 'ماذا يفعل',
  shared: 'مصطلحات مشتركة',
  own: 'مصطلحات خاصة',
  notSaid: 'غير مذكور',
  more: (authors: number) => ` و${authors} غيرهم`,
  remove: 'إزالة',
  removeOf: (title: string) => `إزالة: ${title}`,
  add: 'إضافة بحث بعنوانه',
  offered: 'أبحاث في عناوينها هذه الكلمات',
  unknown: (names: readonly string[]) => `ليس في هذه المجموعة: ${names.join('، ')}.`,
  unreachable: (names: readonly string[]) =>
    `لا يمكن الوصول الآن إلى: ${names.join('، ')}. أعد التحميل عند توفر الشبكة.`,
  tooMany: (papers: number) => `تتسع المقارنة لخمسة أبحاث؛ والمتروك: ${papers}.`,
  tooFew: 'تحتاج المقارنة إلى بحثين أو أكثر: أضفها أدناه.',
};

export const passage = {
  menu: 'ربط أو اقتباس',
  link: 'نسخ رابط إلى هذا الموضع',
  quote: 'نسخ كاقتباس مع مصدره',
  previous: 'السابقة',
  next: 'التالية',
  previousSentence: 'الجملة السابقة',
  nextSentence: 'الجملة التالية',
  copied: 'نُسخ',
  manually: 'انسخ هذا بلوحة المفاتيح',
  close: 'إغلاق',
  quotation: (words: string, credit: string, address: string) => `«${words}»\n— ${credit}، ${address}`,
};

export const passageLink = {
  changed: 'تغيّرت هذه الجملة منذ رُبط إليها.',
  gone: 'الجملة التي رُبط إليها لم تعد هنا.',
  close: 'إغلاق',
};

export const notice = {
  label: 'إشعارات',
  close: 'إغلاق',
  online: 'عاد الاتصال بالشبكة.',
  offline: 'أنت غير متصل. يمكن قراءة الصفحات المحفوظة على هذا الجهاز.',
  kept: 'حُفظت هذه المجموعة على هذا الجهاز.',
  newer: 'إصدار أحدث من هذه المجموعة جاهز.',
  show: 'عرضه',
};

export const offlineCopy = {
  meter: 'ما حُفظ من هذه المجموعة',
  whole: 'هذه المجموعة محفوظة على هذا الجهاز للقراءة دون اتصال.',
  keep: (size: string) => `حفظ هذه المجموعة للقراءة دون اتصال (${size} م.ب)`,
  keeping: 'جارٍ حفظ هذه المجموعة للقراءة دون اتصال.',
  cancel: 'إلغاء',
  part: (done: string, of: string) => `${done} من ${of} م.ب`,
  paused: (done: string, of: string) => `متوقف: حُفظ ${done} من ${of} م.ب.`,
  cut: (done: string, of: string) => `انقطع الاتصال: حُفظ ${done} من ${of} م.ب.`,
  resume: 'استئناف',
  outdated: 'صدر إصدار أحدث من هذه المجموعة، وسيُحفظ حالما يصل.',
  unlike: (done: string, of: string) =>
    `ليست لدى الخادم كل ملفات هذا الإصدار: حُفظ ${done} من ${of} م.ب. حاول لاحقًا.`,
  full: (missing: string) => `لا مساحة على هذا الجهاز: يلزم ${missing} م.ب أخرى. أفرغ مساحة ثم حاول من جديد.`,
  tight: (missing: string, free: string) =>
    `لا مساحة على هذا الجهاز: يلزم ${missing} م.ب أخرى، والمتاح ${free} م.ب. أفرغ مساحة ثم حاول من جديد.`,
  again: 'إعادة المحاولة',
  kept: (size: string) => `هذه المجموعة محفوظة على هذا الجهاز للقراءة دون اتصال (${size} م.ب).`,
  remove: 'إزالة من هذا الجهاز',
};
