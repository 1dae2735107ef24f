import { slugOf } from '../../../paper/id.ts';
import { plainText } from '../../../paper/text/text.ts';

/** Titles that many works have, as whole titles or with what stands behind a colon or an `of`, `to` or `on`. */
const common =
  /^(?:(?:guest |associate )?editor(?:ial|s)(?: (?:board|note|notes|comment|introduction|page|preface|foreword))?|editors?-in-chief.*|introduction(?: to (?:the )?(?:special (?:issue|section)|volume|issue|book|workshop|proceedings|minitrack).*)?|(?:a )?(?:short )?(?:reply|response|rejoinder|comment|comments|commentary|discussion|answer|rebuttal)(?: (?:to|on)(?: .*)?)?|(?:authors? |the authors? )(?:reply|response|index|correction)|preface|foreword|prologue|epilogue|afterword|postscript|conclusions?|summary|abstracts?|overview|background|discussion and conclusions?|acknowledge?ments?|appendix(?: [a-z])?|bibliography|references|index|contents?|table of contents|front ?matter|back ?matter|title page|cover|copyright|list of (?:contributors|figures|reviewers|authors|participants)|erratum|errata|corrigend(?:um|a)|addendum|correction(?:s)?(?: to(?: .*)?)?|publisher correction|author correction|retraction(?: note)?|expression of concern|announcements?|news|news and notes|letters?(?: to the editor)?|obituary|in memoriam|book reviews?|review|reviews|software review|call for papers|program committee|organi[sz]ing committee|committees?|welcome(?: message)?|message from .*|from the editors?|about (?:the )?(?:authors?|this issue)|in this issue|this issue|issue information|masthead|reviewers?|thanks to reviewers|keynotes?(?: (?:talk|speech|address))?|invited (?:talk|paper|lecture)|tutorials?|posters?|demos?|demonstrations?|panel(?: discussion)?|workshop(?:s| summary| overview)?|proceedings|session [a-z0-9]+|lecture notes|notes?|untitled|no title|unknown|title|paper|thesis|dissertation|untitled document)$/;

/** Whether a title says so little that other works have the same: `Editorial`, `Reply`, `Introduction`. */
export function isGenericTitle(title: string): boolean {
  const words = slugOf(plainText(title)).replace(/-/g, ' ');
  return common.test(words) || /^(?:part|chapter|section|lecture|volume|vol|no) [\divxlc]+$/.test(words);
}
