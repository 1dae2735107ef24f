/** A sign that a sentence is, or is not, the key sentence. */
export interface KeySentenceRule {
  points: number;
  pattern: RegExp;
  reason: string;
}

const madeVerb =
  '(?:propos|introduc|present|develop|design|describ|build|creat|devis|formulat|reformulat|releas|construct|contribut|' +
  'advocat|establish|augment)(?:e|es|ed|ing|s)?';
const didVerb =
  'address|tackle|study|investigate|explore|examine|revisit|consider|aim|seek|analy[sz]e|survey' +
  '|review|extend|adapt|formali[sz]e|unify|argue|show|demonstrate|prove|derive|disclose|close' +
  '|approach|use|leverage|employ|apply|train|focus|offer|provide|identify|conduct|collect|curate';
const continuation =
  'Additionally|Furthermore|Moreover|Also|Finally|Lastly|In addition|Second(?:ly)?|Third(?:ly)?|Then|Next|Besides|Further|' +
  'To (?:better|further|support|facilitate|evaluate|assess|validate|demonstrate|transfer|train)';
const othersVerb = 'been|shown|achieved|made|emerged|become|demonstrated|shifted';
const othersWork = '[Ee]xisting|[Pp]rior|[Pp]revious|[Cc]urrent|[Tt]raditional|[Rr]ecent';
const adverb = '(?:,? ?(?:\\w+ly|then|therefore|thus|first|hence|instead|here|in this (?:paper|work)),? )?';
const paperNoun =
  '(?:paper|work|article|survey|study|report|thesis|review|tutorial|position paper|technical report)';
const thingMade =
  '(?:method|framework|approach|model|algorithm|benchmark|data ?set|system|architecture|paradigm|agent|pipeline|technique|' +
  'strategy|policy|suite|environment|platform|library|toolkit|family|loss|protocol|series|objective)';

/** The points of all rules that match a sentence are added up. */
export const keySentenceRules: readonly KeySentenceRule[] = [
  {
    points: 10,
    pattern: new RegExp(`\\b[Ww]e ${adverb}${madeVerb}\\b`),
    reason: 'the authors say what they made',
  },
  {
    points: 8,
    pattern: /\b[Ww]e\b.*\b(?:and|to) (?:propose|introduce|present|develop)\b/,
    reason: 'the authors say what they made, further on',
  },
  {
    points: 8,
    pattern: new RegExp(`(?:^|, |and )[Ii]n this ${paperNoun}\\b`),
    reason: 'it speaks of the whole paper',
  },
  {
    points: 12,
    pattern: new RegExp(
      `^(?:[^.]{0,120}, )?(?:[Tt]his|[Oo]ur) (?:[\\w-]+ )?${paperNoun} (?!was|were|has been|is (?:available|under)|serves)`,
    ),
    reason: 'the paper speaks of itself',
  },
  {
    points: 7,
    pattern: new RegExp(`\\b(?:[Ww]e|(?:are|is) the first to) (?:\\w+ly )?(?:${didVerb})\\b`),
    reason: 'what the authors do, in a weaker verb',
  },
  {
    points: 7,
    pattern: /\b(?:is|are) (?:proposed|introduced|presented|developed)\b/,
    reason: 'what was made, in the passive',
  },
  {
    points: 4,
    pattern:
      /^(?:To (?:this end|address|overcome|tackle|mitigate|bridge|confront|fill|close|solve|alleviate|resolve)|Motivated by|Inspired by|Here,|Therefore|Thus)\b/,
    reason: 'it answers the difficulty stated before it',
  },
  {
    points: 4,
    pattern: new RegExp(`\\b(?:[Aa]n?|the first) (?:\\S+ ){0,7}?${thingMade}s?\\b`),
    reason: 'it names the kind of thing that was made',
  },
  {
    points: 3,
    pattern: /\b(?:novel|new|first|simple yet|unified|general-purpose|end-to-end)\b/,
    reason: 'it claims novelty',
  },
  {
    points: 4,
    pattern:
      /(?:\([A-Z][\w^$\\{}+-]*\)|\b(?:introduce|present|propose|develop|call(?:ed)?|named|dubbed|termed)s?(?: the)? (?:\\text\w+\{)?[A-Z\\$][\w\\-]*)/,
    reason: 'it gives the thing its name',
  },
  {
    points: 5,
    pattern: new RegExp(`^[Oo]ur (?:proposed )?(?:${thingMade}|solution),? (?:[A-Z]|is\\b)`),
    reason: 'the thing made, by its name',
  },
  {
    points: 3,
    pattern: /\b[Oo]ur (?:key |main |core )?(?:insight|idea|innovation|contribution)\b.* is\b/,
    reason: 'it states the idea',
  },
  {
    points: 8,
    pattern: /^(?:\\text\w+\{)?[A-Z][\w^+-]*[A-Z\d][\w^+-]*\}?(?: \([^)]*\))? (?:is|are) (?:an?|the) /,
    reason: '"<Name> is a ..."',
  },
  {
    points: -9,
    pattern:
      /^(?:[\w-]+,? ){0,4}?(?:[Ee]xperiment(?:s|al)?|[Ee]valuations?|[Ee]mpirical(?:ly)?|[Rr]esults?|[Ee]valuate|[Vv]alidate|[Cc]ompare|[Ff]ind that|[Aa]nalysis)\b|\boutperform/,
    reason: 'it reports results',
  },
  { points: -2, pattern: /state-of-the-art|\bachiev|\bimprov\w+ .*\d/, reason: 'it may report results' },
  {
    points: -7,
    pattern: new RegExp(`^(?:${continuation})\\b|\\b[Ww]e (?:also|further|thus further|additionally)\\b`),
    reason: 'it adds to a sentence before it',
  },
  {
    points: -6,
    pattern: new RegExp(
      `\\b(?:have|has) (?:\\w+ )?(?:${othersVerb})\\b|^(?:[\\w-]+,? )?(?:${othersWork})\\b(?!.*\\bwe\\b)`,
    ),
    reason: 'it says what others did',
  },
  {
    points: -6,
    pattern: /\bpropose that\b|\bwe (?:ask|believe|hope|note|observe)\b/i,
    reason: 'a claim or a hope, not the thing made',
  },
  {
    points: -8,
    pattern:
      /\b(?:[Cc]ode|[Dd]ata|[Mm]odels?|[Dd]emos?|[Vv]ideos?|[Pp]roject page|[Ww]ebsite)\b.{0,60}\b(?:available|released|found|at) |https?:\/\/|\b(?:will|to) (?:be )?(?:release|open-source)/,
    reason: 'it says where things are available',
  },
  {
    points: 6,
    pattern:
      /\b(?:[Ww]e are|is|are) the first to (?:\w+ly )?(?:explore|study|propose|investigate|introduce|address|tackle|apply)\b/,
    reason: 'it says what nobody did before',
  },
  {
    points: -4,
    pattern: /^(?:Specifically|In particular|For example|For instance)\b/,
    reason: 'it goes into detail',
  },
  { points: -5, pattern: /\?$/, reason: 'a question is asked before the answer is given' },
  {
    points: -4,
    pattern: /^(?:However|But|Unfortunately|Yet|Nevertheless|Despite|Surprisingly)\b/,
    reason: 'it states the difficulty',
  },
];
