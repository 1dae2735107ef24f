import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'ar';

export const locale: string = 'ar-AE';

export const frame = {
  data: 'البيانات:',
  addPaper: 'اقتراح بحث',
  skip: 'انتقل إلى المحتوى',
  shelf: 'المجموعة',
  saved: 'المحفوظات',
  topics: 'المواضيع',
  map: 'الخريطة',
  allPapers: 'جميع الأبحاث',
  search: 'بحث',
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
  feeds: plural(locale, {
    zero: '# خلاصة',
    one: 'خلاصة واحدة',
    two: 'خلاصتان',
    few: '# خلاصات',
    many: '# خلاصة',
    other: '# خلاصة',
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
  within: (date: string, _precision: Precision) => `في ${date}`,
  between: (first: string, last: string) => `بين ${first} و${last}`,
  weekdays: ['ن', 'ث', 'ر', 'خ', 'ج', 'س', 'ح'],
};

export const home = {
  tagline: 'مجموعة أبحاث',
  newest: 'أحدث الأبحاث',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} للتصفح والبحث.`,
  curator: (name: string) => `إعداد ${name}`,
  noPapers: 'لا توجد أبحاث في هذه المجموعة بعد.',
  addPapers: 'لإضافة أبحاث، شغّل هذا الأمر في مجلدها:',
};

export const follow = {
  title: 'تابِع',
  call: 'الأبحاث الجديدة فور وصولها',
  description: (name: string) => `كيف تعرف بالأبحاث الجديدة في ${name}: خلاصات المجموعة وأجزائها.`,
  about:
    'الخلاصة عنوان يتفقده قارئ الخلاصات نيابةً عنك: تصلك الأبحاث الجديدة دون أن يعرف أحد من أنت. انسخ العنوان إلى قارئك، أو افتحه فيه.',
  whole: 'المجموعة كلها',
  openIn: 'افتح في',
  app: 'تطبيق على هذا الجهاز',
  formats: 'بصيغة',
  zotero: 'يقرأ Zotero الخلاصات أيضًا: ملف، خلاصة جديدة، من رابط.',
  part: 'جزء منها',
  parts: 'لصفحاتها خلاصات خاصة بها: افتح صفحةً منها واضغط «تابِع».',
  opml: 'كل الخلاصات في ملف واحد (OPML) لاستيراده في قارئ',
  division: 'بهذا العنوان تصل الأبحاث الجديدة هنا إلى قارئ خلاصاتك. [ما الخلاصة؟]',
  inBrowser: 'هذه خلاصة. لمتابعتها انسخ عنوان هذه الصفحة إلى قارئ خلاصات.',
  byMail: 'بالبريد',
  mailAddress: 'عنوان بريدك',
  mailButton: 'اشترك',
  mailHost: (host: string) => `يُرسل عنوانك إلى ${host} الذي يرسل البريد.`,
};

export const ownPage = {
  table: 'جدول',
  footnotes: 'الحواشي',
  footnote: (number: number) => `الحاشية ${number}`,
  back: (number: number) => `العودة إلى علامة الحاشية ${number} في النص`,
};

export const list = {
  pages: 'صفحات هذه القائمة',
  previous: 'السابقة',
  next: 'التالية',
  page: (page: number, of: number) => `الصفحة ${page} من ${of}`,
  pageOf: (title: string, page: number) => `${title}، الصفحة ${page}`,
  from: (first: number, papers: number) => `الأبحاث بدءًا من رقم ${first} من أصل ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'استشهد به:' : `استشهد بالكل (${papers}):`),
  records: 'السجلات',
  density: 'كثافة القائمة',
  reading: 'ملخصات',
  scanning: 'عناوين',
  order: 'ترتيب القائمة',
  orders: {
    listed: 'كما وردت',
    newest: 'الأحدث',
    trending: 'الرائجة',
    votes: 'الأصوات',
    stars: 'النجوم',
    citations: 'الاستشهادات',
    title: 'العنوان',
  },
  trending: (signal: string, days: number) =>
    `بحسب ${signal}، ويقل وزنها إلى النصف مع كل ${days} يومًا من القِدم.`,
  firstInOrder: (papers: number) => `أول ${papers} بهذا الترتيب.`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: 'يُميَّز بين من يحملون الاسم نفسه حيث يميّز بينهم معرّف ORCID أو المحرر.',
    untold: 'لا يمكن التمييز بين شخصين يحملان الاسم نفسه.',
  },
  topic: {
    name: 'الموضوع',
    plural: 'المواضيع',
    about: 'ما تتناوله عدة أبحاث في هذه المجموعة، بحسب العناوين والملخصات والكلمات المفتاحية.',
  },
  furtherTopic: {
    name: 'موضوع آخر',
    plural: 'مواضيع أخرى',
    about: 'ما تتناوله الأبحاث التي لا تشملها المواضيع الأخرى، بحسب العناوين والملخصات والكلمات المفتاحية.',
  },
  year: { name: 'السنة', plural: 'السنوات', about: 'متى نُشر البحث أول مرة، بحسب ما يعرفه مصدره.' },
  venue: {
    name: 'المجلة أو المؤتمر',
    plural: 'المجلات والمؤتمرات',
    about: 'المؤتمر أو المجلة التي يذكرها المصدر.',
  },
  author: {
    name: 'المؤلف',
    plural: 'المؤلفون',
    about: (papers: number, namesakes: string) =>
      `مؤلفون لهم ما لا يقل عن ${papers} من أبحاث هذه المجموعة. ${namesakes}`,
  },
  day: { name: 'يوم الإضافة', plural: 'الإضافات', about: 'اليوم الذي أُضيف فيه البحث إلى هذه المجموعة.' },
  type: { name: 'النوع', plural: 'الأنواع', about: 'نوع العمل، بحسب ما يذكره المصدر.' },
  keyword: {
    name: 'الكلمة المفتاحية',
    plural: 'الكلمات المفتاحية',
    about: (papers: number) => `كلمات مفتاحية لما لا يقل عن ${papers} من الأبحاث، كما تذكرها المصادر.`,
  },
  category: { name: 'الفئة', plural: 'الفئات', about: 'فئات arXiv التي صُنّف فيها البحث.' },
  msc: {
    name: 'مجال رياضيات',
    plural: 'مجالات الرياضيات',
    about: 'الأصناف الرئيسية في تصنيف موضوعات الرياضيات (MSC) التي صُنّف فيها البحث.',
  },
  award: { name: 'الجائزة', plural: 'الجوائز', about: 'الجوائز التي يذكرها المصدر.' },
  has: { name: 'مع', plural: 'المرفقات', about: 'ما يرافق البحث.' },
  own: { about: (label: string) => `${label}، كما ورد في المصادر.` },
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
  otherNames: (names: string) => `أيضًا: ${names}`,
  within: (name: string) => `ضمن ${name}`,
  unknown: (papers: number, of: number) => `غير معروف أو غير مذكور في ${papers} من أصل ${of} من الأبحاث.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}، ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} في هذه المجموعة. ${about}`,
  picture: 'الشيء نفسه في صورة: [الخط الزمني].',
  asTopics: 'والبقية [مواضيع] أيضًا.',
  undated: (papers: string) => `${papers}، بتاريخ غير معروف.`,
  dated: (papers: string, number: number, when: string) =>
    `${papers}، ${number === 1 ? 'نُشر' : number === 2 ? 'نُشرا' : 'نُشرت'} ${when}.`,
  partlyDated: (papers: string, number: number, when: string, unknown: number) =>
    `${papers}، ${number === 1 ? 'نُشر' : number === 2 ? 'نُشرا' : 'نُشرت'} ${when}؛ والتاريخ غير معروف في ${unknown} منها.`,
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
  byCentury: (papers: string) => `${papers} بحسب قرن النشر`,
  tableByMonth: 'الأبحاث بحسب شهر النشر، في جدول',
  tableByYear: 'الأبحاث بحسب سنة النشر، في جدول',
  tableByCentury: 'الأبحاث بحسب قرن النشر، في جدول',
  month: 'الشهر',
  year: 'السنة',
  century: 'القرن',
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
  noAbstract: 'بلا ملخص',
  readOn: 'قراءة البحث',
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
  furtherAuthors: 'وآخرون',
  orcid: (name: string) => `معرّف ORCID: ${name}`,
  subjects: 'المجالات',
  details: 'تفاصيل',
  notes: 'ملاحظات المحرر',
};

export const place = {
  published: 'نُشر: #',
  listed: 'أُضيف: #',
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
  titled: 'في العنوان',
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
  title: 'الاستشهاد',
  formats: 'صيغة الاستشهاد',
  copy: (format: string) => `نسخ ${format}`,
  download: (ending: string) => `تنزيل ‎.${ending}`,
};

export const credit = {
  others: (first: string) => `${first} وآخرون`,
  two: (first: string, second: string) => `${first} و${second}`,
  more: (names: string, others: number) =>
    `${names} و${others > 10 ? `${others} آخر` : others > 2 ? `${others} آخرون` : others > 1 ? 'اثنان آخران' : 'آخر'}`,
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
  affiliations: 'الانتماء المؤسسي',
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
  key: 'مفتاح الاستشهاد',
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
  note: 'ملاحظة',
  annotation: 'حاشية',
  comment: 'تعليق',
};

export const searchField = {
  label: 'ابحث في المجموعة',
  placeholder: 'العناوين والمؤلفون والملخصات',
  search: 'بحث',
};

export const searchPage = {
  title: 'بحث',
  description: (papers: string) => `البحث بالعنوان والمؤلف والملخص في ${papers}.`,
  help: 'ما يمكن البحث عنه',
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
  category: 'أبحاث من فئة في arXiv',
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
  onlyTopics: 'لا شيء يطابق هذا. مواضيع للتصفح:',
  others: 'لا شيء يطابق كل هذا. جرّب:',
  without: (part: string) => `من دون ${part}`,
  spelled: (word: string) => `مع ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `الموضوع: ${name}`,
  searching: 'جارٍ البحث…',
  failed: 'تعذّر تحميل البحث. أعد تحميل الصفحة للمحاولة من جديد.',
};

export const filters = {
  counting: (facet: string) => `جارٍ العدّ: ${facet}`,
  all: (values: number) => `عرض الكل (${values})`,
  allOf: (values: number, facet: string) => `${facet}: عرض الكل (${values})`,
  drop: (facet: string, value: string) => `إزالة عامل التصفية ${facet}: ${value}`,
};

export const result = {
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
    venue: 'المجلة أو المؤتمر',
    published: 'التاريخ',
    topics: 'المواضيع',
    ids: 'المعرّفات',
    keywords: 'الكلمات المفتاحية',
    awards: 'الجوائز',
    editors: 'المحررون',
    publisher: 'الناشر',
    notes: 'الملاحظات',
  },
  times: (place: string, times: number) => `${place} (عدد المرات: ${times})`,
  near: (words: readonly string[]) => `قريب في المعنى: يشترك مع أفضل الأبحاث في ${words.join('، ')}`,
};

export const suggestion = {
  label: 'اقتراحات',
  kinds: { paper: 'بحث', topic: 'موضوع', author: 'مؤلف', recent: 'بحث سابق' },
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
  mark: 'جديد بالنسبة إليك',
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
  address: 'انسخ العنوان',
};

export const messages = {
  undo: 'تراجع',
};

export const marks = {
  save: 'حفظ',
  saved: 'محفوظ',
  read: 'وضع علامة مقروء',
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
  noteOn: (title: string) => `ملاحظة على ${title}`,
  notePlaceholder: 'ملاحظة محفوظة على هذا الجهاز',
  link: 'إنشاء رابط لها',
  linkOf: (papers: number) => `إنشاء رابط (${papers})`,
  compare: (papers: number) => `مقارنة (${papers})`,
  tick: 'للمقارنة: اختر من اثنين إلى خمسة',
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
    'تحتاج المقارنة إلى JavaScript، وهو معطّل هنا. يمكن من دونه قراءة [جميع الأبحاث]، وكذلك [المواضيع] المشتركة بينها.',
};

export const comparison = {
  key: 'ما يقوم به',
  shared: 'مصطلحات مشتركة',
  own: 'مصطلحات خاصة',
  notSaid: 'غير مذكور',
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
  menu: 'رابط أو اقتباس',
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
