import { plural } from './plural.ts';

export const language: string = 'ar';

export const locale: string = 'ar-AE';

export const frame = {
  addPaper: 'اقتراح بحث',
  skip: 'انتقل إلى المحتوى',
  shelf: 'المجموعة',
  saved: 'المحفوظات',
  topics: 'المواضيع',
  map: 'الخريطة',
  allPapers: 'جميع الأبحاث',
  search: 'بحث',
  atomFeed: 'خلاصة Atom',
  repository: 'المستودع',
  keys: 'الاختصارات',
};

export const count = {
  papers: plural(locale, {
    zero: 'لا أبحاث',
    one: 'بحث واحد',
    two: 'بحثان',
    few: '# أبحاث',
    many: '# بحثًا',
    other: '# بحث',
  }),
  days: plural(locale, {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `«${text}»`,
};

export const dates = {
  written: (date: string) => date,
  week: (_range: string, first: string, last: string) => `من ${first} إلى ${last}`,
  weekdays: ['ن', 'ث', 'ر', 'خ', 'ج', 'س', 'ح'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} للتصفح والبحث.`,
  curator: (name: string) => `إعداد ${name}`,
  subscribe: 'اشترك',
};

export const list = {
  dateUnknown: 'التاريخ غير معروف',
  authorsUnknown: 'المؤلفون غير معروفين',
  more: (authors: number) => `و${authors} آخرون`,
  isNew: 'جديد',
  pages: 'صفحات هذه القائمة',
  previous: 'السابقة',
  next: 'التالية',
  page: (page: number, of: number) => `الصفحة ${page} من ${of}`,
  pageOf: (title: string, page: number) => `${title}، الصفحة ${page}`,
  from: (first: number, papers: number) => `الأبحاث بدءًا من رقم ${first} من أصل ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'اقتبسه:' : `اقتبس الكل (${papers}):`),
  records: 'السجلات',
  density: 'كثافة القائمة',
  reading: 'للقراءة',
  scanning: 'للتصفح السريع',
};

export const facets = {
  year: { name: 'السنة', plural: 'السنوات', about: 'متى نُشر البحث أول مرة، بحسب ما يعرفه مصدره.' },
  venue: {
    name: 'المجلة أو المؤتمر',
    plural: 'المجلات والمؤتمرات',
    about: 'المؤتمر أو المجلة التي يذكرها المصدر.',
  },
  author: {
    name: 'المؤلف',
    plural: 'المؤلفون',
    about: (papers: number) =>
      `مؤلفون لهم ما لا يقل عن ${papers} من أبحاث هذه المجموعة. يُميَّز بين من يحملون الاسم نفسه حيث يميّز بينهم معرّف ORCID أو المحرر.`,
  },
  day: { name: 'يوم الإضافة', plural: 'الإضافات', about: 'اليوم الذي أُضيف فيه البحث إلى هذه المجموعة.' },
  type: { name: 'النوع', plural: 'الأنواع', about: 'نوع العمل، بحسب ما يذكره المصدر.' },
  keyword: {
    name: 'الكلمة المفتاحية',
    plural: 'الكلمات المفتاحية',
    about: (papers: number) => `كلمات مفتاحية لما لا يقل عن ${papers} من الأبحاث، كما تذكرها المصادر.`,
  },
  category: { name: 'الفئة', plural: 'الفئات', about: 'فئات arXiv التي صُنّف فيها البحث.' },
  award: { name: 'الجائزة', plural: 'الجوائز', about: 'الجوائز التي يذكرها المصدر.' },
  has: { name: 'مع', plural: 'المرفقات', about: 'ما يرافق البحث.' },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    zero: 'لكل بحث مؤلف له صفحة هنا.',
    one: 'بحث واحد ليس لمؤلفيه صفحة هنا؛ الأسماء في صفحة البحث تقود إلى عملية بحث.',
    two: 'بحثان ليس لمؤلفيهما صفحة هنا؛ الأسماء في صفحة البحث تقود إلى عملية بحث.',
    few: '# أبحاث ليس لمؤلفيها صفحة هنا؛ الأسماء في صفحة البحث تقود إلى عملية بحث.',
    many: '# بحثًا ليس لمؤلفيها صفحة هنا؛ الأسماء في صفحة البحث تقود إلى عملية بحث.',
    other: '# بحث ليس لمؤلفيها صفحة هنا؛ الأسماء في صفحة البحث تقود إلى عملية بحث.',
  }),
  keyword: plural(locale, {
    zero: 'لكل بحث كلمة مفتاحية لها صفحة هنا.',
    one: 'بحث واحد ليس له كلمة مفتاحية ذات صفحة هنا.',
    two: 'بحثان ليس لهما كلمة مفتاحية ذات صفحة هنا.',
    few: '# أبحاث ليس لها كلمة مفتاحية ذات صفحة هنا.',
    many: '# بحثًا ليس لها كلمة مفتاحية ذات صفحة هنا.',
    other: '# بحث ليس لها كلمة مفتاحية ذات صفحة هنا.',
  }),
  award: plural(locale, {
    zero: 'لكل بحث جائزة يذكرها مصدر.',
    one: 'بحث واحد لا يذكر له أي مصدر جائزة.',
    two: 'بحثان لا يذكر لهما أي مصدر جائزة.',
    few: '# أبحاث لا يذكر لها أي مصدر جائزة.',
    many: '# بحثًا لا يذكر لها أي مصدر جائزة.',
    other: '# بحث لا يذكر لها أي مصدر جائزة.',
  }),
};

export const division = {
  unknown: (papers: number, of: number) => `غير معروف أو غير مذكور في ${papers} من أصل ${of} من الأبحاث.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}، ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} في هذه المجموعة. ${about}`,
  picture: 'الشيء نفسه في صورة: [الخط الزمني].',
  undated: (papers: string) => `${papers}، بتاريخ غير معروف.`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}، تاريخ النشر: ${first === last ? first : `من ${first} إلى ${last}`}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}، تاريخ النشر: ${first === last ? first : `من ${first} إلى ${last}`}؛ والتاريخ غير معروف في ${unknown} منها.`,
  together: 'كثيرًا ما يقترن بـ',
  mostOn: 'في الغالب عن',
};

export const topics = {
  title: 'المواضيع',
  description: (facets: readonly string[]) => `أبحاث هذه المجموعة بحسب ${facets.join('، ') || 'الموضوع'}.`,
  none: 'ليس لأي بحث في هذه المجموعة موضوع بعد.',
  table: (down: string, across: string) => `${down} بحسب ${across}: عدد الأبحاث المشتركة بينهما`,
  both: (down: string, across: string) => `${down} و${across}`,
};

export const periods = {
  beside: 'الإضافات السابقة واللاحقة',
  week: (name: string) => `الأسبوع: ${name}`,
  month: (name: string) => `الشهر: ${name}`,
  allDays: 'جميع أيام الإضافة',
  listedMonth: 'إضافات الشهر',
  listedWeek: (number: number) => `إضافات الأسبوع ${number}`,
  weekNumber: (number: number) => `الأسبوع ${number}`,
  weeks: 'الأسبوع',
  listingsOf: (month: string) => `إضافات ${month}`,
  onDays: (papers: string, days: string) => `${papers}، أيام الإضافة: ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}: ${papers}، أيام الإضافة: ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) => `الأسبوع ${number}، ${name}: ${papers}.`,
};

export const timeline = {
  title: 'الخط الزمني',
  description: (papers: string) => `أبحاث هذه المجموعة عبر الزمن. ${papers}`,
  map: 'الأبحاث نفسها بحسب معناها على [الخريطة].',
  listings: 'الإضافات',
  allDays: 'متى أُضيفت الأبحاث إلى هذه المجموعة: [جميع أيام الإضافة].',
};

export const chart = {
  ofShelf: 'أبحاث هذه المجموعة',
  of: (division: string) => `أبحاث «${division}»`,
  byMonth: (papers: string) => `${papers} بحسب شهر النشر`,
  byYear: (papers: string) => `${papers} بحسب سنة النشر`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `من ${first} إلى ${last}؛ الأكثر: ${papers}، ${highest}. يحتوي الجدول أدناه على جميع الأرقام.`,
  tableByMonth: 'الأبحاث بحسب شهر النشر، في جدول',
  tableByYear: 'الأبحاث بحسب سنة النشر، في جدول',
  month: 'الشهر',
  year: 'السنة',
  papers: 'الأبحاث',
  onlyYear: (papers: string) => `تُعرف السنة وحدها: ${papers}.`,
  undated: (papers: string) => `التاريخ غير معروف: ${papers}.`,
};

export const map = {
  title: 'خريطة المجموعة',
  description: (papers: string) => `${papers} من هذه المجموعة على مستوٍ واحد، والمتشابه منها متقارب.`,
  about:
    'كل نقطة بحث، والأبحاث التي تقول أشياء متشابهة متقاربة. يقع كل اسم حيث معظم أبحاث موضوعه، وتحيط الخطوط بالمواضع التي تكثر فيها الأبحاث. وهي مرتبة زمنيًا على [الخط الزمني].',
  terms: 'الأسماء المائلة مصطلحات ترد في كثير من الأبحاث هناك، وتقود إلى عملية بحث.',
  drawing: (papers: string) =>
    `${papers} على هيئة نقاط متقاربة حيث تقول أشياء متشابهة، مع أسماء المواضيع حيث تقع أبحاثها. الأبحاث نفسها مدرجة أدناه.`,
  names: 'المواضيع على الخريطة',
  list: 'الشيء نفسه في قائمة',
  termList: 'المصطلحات على الخريطة',
  without: (facet: string) => `بلا تصنيف: ${facet}`,
};

export const paper = {
  lists: 'القائمة',
  toPrevious: 'إلى البحث السابق',
  toNext: 'إلى البحث التالي',
  links: 'روابط',
  save: 'حفظ',
  read: 'وضع علامة مقروء',
  note: 'إضافة ملاحظة',
  aboutRecord: 'عن هذا السجل',
  permanentAddress: 'العنوان الدائم',
  copyAddress: 'نسخ العنوان',
  neighbours: 'المجاورة في المجموعة',
  previous: 'السابق',
  next: 'التالي',
  key: 'ما يقوم به البحث',
  quote: 'رابط أو اقتباس',
  noAbstract: 'لا يذكر أي مصدر ملخصًا.',
  furtherAuthors: 'وآخرون',
  orcid: (name: string) => `معرّف ORCID: ${name}`,
  subjects: 'المجالات',
  details: 'تفاصيل',
  notes: 'ملاحظات المحرر',
};

export const place = {
  published: 'نُشر: #',
  dateUnknown: 'تاريخ النشر غير معروف',
  venueUnknown: 'المجلة أو المؤتمر غير معروف',
  listed: 'أُضيف: #',
  dayUnknown: 'يوم الإضافة غير معروف',
};

export const publication = {
  volume: (number: string) => `المجلد ${number}`,
  issue: (number: string) => `العدد ${number}`,
  number: (number: string) => `رقم ${number}`,
  page: (page: string) => `ص ${page}`,
  pages: (pages: string) => `ص ${pages}`,
  edition: (edition: string) => `الطبعة ${edition}`,
  editors: (names: string) => `تحرير ${names}`,
};

export const status = {
  sentences: {
    withdrawn: 'سُحب هذا البحث.',
    retracted: 'أُلغي نشر هذا البحث.',
    corrected: 'صُحّح هذا البحث.',
  },
  marks: { withdrawn: 'مسحوب', retracted: 'ملغى', corrected: 'مصحّح' },
  source: (name: string) => `المصدر: ${name}`,
};

export const highlights = {
  title: 'باختصار',
  numbers: 'أرقام',
  byCurator: 'صنّفه المحرر',
  inKeywords: (phrase: string) => `«${phrase}» ضمن الكلمات المفتاحية`,
  inTitle: (phrase: string) => `«${phrase}» في العنوان`,
  inAbstract: 'في الملخص',
};

export const origin = {
  title: 'مصدر هذه البيانات',
  noSource: 'لم يُذكر مصدر',
  unknown: 'غير معروف',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}، بتاريخ ${day}`,
  remarks: 'ملاحظات المصادر',
  edit: 'تحرير هذه الصفحة',
  report: 'الإبلاغ عن مشكلة',
};

export const cite = {
  title: 'اقتباس',
  formats: 'صيغة الاقتباس',
  copy: (format: string) => `نسخ ${format}`,
  download: (ending: string) => `تنزيل .${ending}`,
};

export const credit = {
  others: (first: string) => `${first} وآخرون`,
  two: (first: string, second: string) => `${first} و${second}`,
};

export const related = {
  title: 'أبحاث ذات صلة',
  both: 'مصطلحات مشتركة:',
  compare: 'مقارنة',
  withIt: 'مع هذا البحث',
};

export const removed = {
  gone: 'لم يعد هذا البحث في هذه المجموعة.',
  elsewhere: 'ما زال بالإمكان العثور عليه هنا:',
  shelf: 'المجموعة',
};

export const missing = {
  title: 'الصفحة غير موجودة',
  description: 'لا يقود هذا العنوان إلى أي صفحة في هذه المجموعة.',
  heading: 'لا توجد صفحة على هذا العنوان',
  text: 'ربما صار للبحث عنوان آخر. ابحث عنه أو تصفح القوائم.',
  nearest: 'الأبحاث الأقرب اسمًا',
};

export const unreached = {
  title: 'غير محفوظة على هذا الجهاز',
  description: 'هذه الصفحة غير محفوظة على هذا الجهاز، والشبكة غير متاحة.',
  heading: 'هذه الصفحة غير محفوظة على هذا الجهاز',
  text: 'لا يمكن الوصول إلى الموقع الآن. الصفحات التي قرأتها على هذا الجهاز يمكن قراءتها مجددًا دون شبكة.',
  again: 'حاول مجددًا',
  read: 'أبحاث قرأتها هنا',
};

export const card = {
  people: (names: string, others: number) => `${names} و${others} آخرون`,
};

export const types = {
  article: 'مسودة أولية',
  'article-journal': 'مقالة في دورية',
  'article-magazine': 'مقالة في مجلة',
  'article-newspaper': 'مقالة صحفية',
  bill: 'مشروع قانون',
  book: 'كتاب',
  broadcast: 'بث',
  chapter: 'فصل',
  classic: 'عمل كلاسيكي',
  collection: 'مجموعة أعمال',
  dataset: 'مجموعة بيانات',
  document: 'وثيقة',
  entry: 'مدخل',
  'entry-dictionary': 'مدخل معجم',
  'entry-encyclopedia': 'مدخل موسوعة',
  event: 'فعالية',
  figure: 'شكل',
  graphic: 'صورة',
  hearing: 'جلسة استماع',
  interview: 'مقابلة',
  legal_case: 'قضية',
  legislation: 'تشريع',
  manuscript: 'مخطوط',
  map: 'خريطة',
  motion_picture: 'فيلم',
  musical_score: 'نوتة موسيقية',
  pamphlet: 'كتيّب',
  'paper-conference': 'ورقة مؤتمر',
  patent: 'براءة اختراع',
  performance: 'عرض',
  periodical: 'دورية',
  personal_communication: 'مراسلة شخصية',
  post: 'منشور',
  'post-weblog': 'تدوينة',
  regulation: 'لائحة',
  report: 'تقرير',
  review: 'مراجعة',
  'review-book': 'مراجعة كتاب',
  software: 'برنامج',
  song: 'تسجيل صوتي',
  speech: 'محاضرة',
  standard: 'معيار',
  thesis: 'أطروحة',
  treaty: 'معاهدة',
  webpage: 'صفحة ويب',
};

export const fields = {
  title: 'العنوان',
  abstract: 'الملخص',
  authors: 'المؤلفون',
  published: 'تاريخ النشر',
  listed: 'تاريخ الإضافة',
  type: 'النوع',
  venue: 'المجلة أو المؤتمر',
  container: 'الدورية أو الكتاب',
  volume: 'المجلد',
  issue: 'العدد',
  pages: 'الصفحات',
  number: 'الرقم',
  publisher: 'الناشر',
  place: 'مكان النشر',
  series: 'السلسلة',
  edition: 'الطبعة',
  editors: 'المحررون',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'معرّف arXiv',
  doi: 'DOI',
  openreview: 'معرّف OpenReview',
  pmid: 'معرّف PubMed',
  pmcid: 'معرّف PubMed Central',
  keywords: 'الكلمات المفتاحية',
  categories: 'فئات arXiv',
  language: 'اللغة',
  awards: 'الجوائز',
  status: 'الحالة',
  orcid: 'ORCID',
  key: 'مفتاح الاقتباس',
  paper: 'صفحة الناشر',
  pdf: 'PDF',
  code: 'الشيفرة',
  project: 'صفحة المشروع',
  video: 'فيديو',
  slides: 'شرائح',
  poster: 'ملصق',
  data: 'بيانات',
  model: 'نموذج',
  demo: 'عرض تجريبي',
  supplement: 'ملحق',
  review: 'المراجعات',
  signals: 'الأعداد',
  topics: 'المواضيع',
  aliases: 'عناوين أخرى',
  extra: 'بيانات أخرى',
  remarks: 'ملاحظات',
};
