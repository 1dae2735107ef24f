import { withoutSlash } from '../../values/names/name-order.ts';
import { namesIn } from '../../values/names/names.ts';
import { remembered } from './remembered.ts';

/** Words that names of institutions have. */
const institutions =
  'universit\\w*|univ|institut\\w*|college|school|academy|laborator(?:y|ies)|labs?|research|cent(?:er|re)|corporation|corp|inc|ltd|llc|gmbh|company|department|dept|foundation|group|technolog(?:y|ies)|polytech\\w*|hospital|team|consortium|collaboration|contributors';

/** Companies and towns, of which people have names too. */
const companies =
  'google|deepmind|microsoft|meta ai|facebook|openai|anthropic|nvidia|ibm|apple|amazon|tencent|alibaba|baidu|huawei|bytedance|adobe|intel|samsung|salesforce|tsinghua|stanford|mit|cmu|berkeley|eth|epfl|inria|harvard|oxford|cambridge|princeton|caltech';

const ofInstitution = new RegExp(`\\b(?:${institutions})\\b`, 'i');
const ofCompany = new RegExp(`\\b(?:${companies})\\b`, 'i');

/** Whether a text names an institution or a company. */
export function hasInstitution(text: string): boolean {
  return ofInstitution.test(text) || ofCompany.test(text);
}

/** Words of subjects, methods and remarks that are capitalized as names are. */
const subjects =
  /\b(?:learning|deep|neural|networks?|language|models?|modell?ing|vision|visual|image|images|video|videos|survey|review|study|analysis|data|dataset|datasets|benchmark|benchmarks|system|systems|method|methods|algorithm|algorithms|reinforcement|supervised|unsupervised|generative|adversarial|transformers?|attention|graph|graphs|knowledge|reasoning|agents?|robot|robots|robotics?|planning|control|policy|detection|segmentation|recognition|classification|generation|estimation|optimization|training|inference|prompt|prompting|retrieval|recommendation|translation|speech|audio|music|text|code|codes|software|programming|testing|security|privacy|attacks?|defense|distributed|parallel|database|databases|query|cloud|storage|memory|hardware|theory|application|applications|introduction|overview|tutorial|paper|papers|project|website|page|link|links|slides|blog|talk|open|source|framework|tool|tools|library|implementation|evaluation|simulation|human|user|interaction|interface|design|semantic|spatial|temporal|object|objects|point|cloud|shape|scene|pose|depth|diffusion|flow|latent|representation|representations|embedding|embeddings|feature|features|based|using|with|from|via|for|pytorch|tensorflow|keras|jax|python|matlab|coming|soon|available|official|unofficial|new|best|keywords?|abstract|note|notes|news|update|bandits?|causal|bayesian|probabilistic|stochastic|safety|alignment|ethics|fairness|social|medical|clinical|biology|chemistry|physics|mathematics|science|sciences|engineering|computer|computing|information|artificial|intelligence|machine|general|large|small|multi|zero|few|shot|self|pre|end|to|offline|online|real|world|dynamic|static|efficient|fast|robust|scalable|performance|architecture|architectures|component|layer|layers|loss|function|functions|gradient|random|forest|trees?|search|engine|web|mobile|games?|play|autonomous|driving|vehicle|vehicles|traffic|weather|climate|energy|power|finance|trading|market|economics|education|health|healthcare|gene|protein|cell|brain)\b/i;

/** Whether a text has a word of a subject, a method or a remark, which is capitalized as a name is. */
export function isOfSubject(text: string): boolean {
  return subjects.test(text);
}

/** Whether a text reads like a person's name: one to five words, the first with a capital. */
export function isName(text: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+(?:[\p{L}\p{M}'’.-]+)){0,4}$/u.test(text) && text.length <= 40
  );
}

const particle =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|st\.?)$/i;

/** Whether a text has the form of a person's name and no word of an institution; subjects are capitalized so too. */
function isPerson(written: string): boolean {
  const text = withoutSlash(written);
  const words = text.split(/\s+/);
  return (
    isName(text) &&
    // Names in other scripts are short and have no spaces.
    (!/^\p{Lo}/u.test(text) || /^\p{Lo}{2,4}$/u.test(text)) &&
    !ofInstitution.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word) || particle.test(word)) &&
    !words.some((word) => /^\p{Lu}{4,}$/u.test(word))
  );
}

export const andOthers = /[\s,;&]*(?:\bet\.?\s?al\b\.?|\band others\b\.?|\.\.\.|…)[\s,.]*$/i;

/** More words in small letters than this share are a sentence's, of so many words. */
const mostSmallShare = 0.6;
const wordsOfSentence = 40;

/** Whether the beginning of a text has so many words in small letters that it is no list of names. */
export function readsLikeProse(text: string): boolean {
  const words = text.split(/\s+/, wordsOfSentence).filter((word) => word !== '');
  const small = words.filter((word) => /^[a-z]/.test(word)).length;
  return words.length > 5 && small > words.length * mostSmallShare;
}

/** The people that a text names and nothing else; `undefined` for other texts and for a single name that may be anything. */
export function peopleIn(written: string, mayBeOne = false): string[] | undefined {
  const found = readsLikeProse(written) ? undefined : (mayBeOne ? oneOrMore : severalIn)(written);
  return found && [...found];
}

const oneOrMore = remembered((text) => foundPeople(text, true));
const severalIn = remembered((text) => foundPeople(text, false));

function foundPeople(written: string, mayBeOne: boolean): string[] | undefined {
  const text = written
    .replace(/\s*\((?!\d)[^()]{2,60}\)/g, '')
    // `Jan "Honza" Roe`
    .replace(/(?<=\p{L})\s["“]\p{Lu}\p{Ll}+["”](?=\s\p{Lu})/gu, '')
    .replace(/[*∗⋆†‡§¶♠♣♦♥✉]|[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')
    .replace(/^[\s.,:;–—-]*(?:(?:written )?by|authors?\s*[:：])\s*/i, '')
    // `A. Roe, … B. Kent`, `…, & B. Kent`
    .replace(/[\s,]+(?:\.{3}|…)[\s,]*(?=(?:(?:&|and)\s+)?\p{Lu})/u, ', ')
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim();
  const isLabelled = /^[\s.,:;–—-]*authors?\s*[:：]/i.test(written);
  const hasBy = isLabelled || /^[\s.,:;–—-]*(?:written )?by\s/i.test(written);
  if (text === '' || /[?!:"“”=<>]|\d{3}|^in\s/i.test(text)) return undefined;
  const hasOthers = andOthers.test(text);
  const names = (namesIn(hasOthers ? `${text.replace(andOthers, '')} et al.` : text) ?? []).map((name) =>
    name.replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(name) ? dot : '')),
  );
  if (names.length === 0 || !names.every(isPerson)) return undefined;
  // A family may be called as a subject is.
  if (names.filter((name) => isOfSubject(name) || ofCompany.test(name)).length > names.length / 5)
    return undefined;
  const isWhole = (name: string) => /\s/.test(name);
  if (names.length === 1) {
    const [name = ''] = names;
    const isSure =
      hasOthers ||
      (hasBy && (isWhole(name) || isLabelled)) ||
      /^(?:\p{Lu}\p{Ll}+\s)?(?:\p{Lu}\.[\s-]?)+\p{Lu}[\p{L}'’-]+$/u.test(name);
    return isSure || (mayBeOne && isWhole(name)) ? names : undefined;
  }
  const least = names.length === 2 ? 2 : names.length / 2;
  return names.filter(isWhole).length >= least || (hasOthers && names.some(isWhole)) ? names : undefined;
}
