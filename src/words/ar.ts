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
