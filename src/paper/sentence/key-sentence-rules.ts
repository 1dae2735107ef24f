/** A sign that a sentence is, or is not, the key sentence: its points, why, and how it is found. */
export type KeySentenceRule = readonly [points: number, reason: string, pattern: RegExp];

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
  [10, 'the authors say what they made', new RegExp(`\\b[Ww]e ${adverb}${madeVerb}\\b`)],
  [
    8,
    'the authors say what they made, further on',
    /\b[Ww]e\b.*\b(?:and|to) (?:propose|introduce|present|develop)\b/,
  ],
  [8, 'it speaks of the whole paper', new RegExp(`(?:^|, |and )[Ii]n this ${paperNoun}\\b`)],
  [
    12,
    'the paper speaks of itself',
    new RegExp(
      `^(?:[^.]{0,120}, )?(?:[Tt]his|[Oo]ur) (?:[\\w-]+ )?${paperNoun} (?!was|were|has been|is (?:available|under)|serves)`,
    ),
  ],
  [
    7,
    'what the authors do, in a weaker verb',
    new RegExp(`\\b(?:[Ww]e|(?:are|is) the first to) (?:\\w+ly )?(?:${didVerb})\\b`),
  ],
  [7, 'what was made, in the passive', /\b(?:is|are) (?:proposed|introduced|presented|developed)\b/],
  [
    4,
    'it answers the difficulty stated before it',
    /^(?:To (?:this end|address|overcome|tackle|mitigate|bridge|confront|fill|close|solve|alleviate|resolve)|Motivated by|Inspired by|Here,|Therefore|Thus)\b/,
  ],
  [
    4,
    'it names the kind of thing that was made',
    new RegExp(`\\b(?:[Aa]n?|the first) (?:\\S+ ){0,7}?${thingMade}s?\\b`),
  ],
  [3, 'it claims novelty', /\b(?:novel|new|first|simple yet|unified|general-purpose|end-to-end)\b/],
  [
    4,
    'it gives the thing its name',
    /(?:\([A-Z][\w^$\\{}+-]*\)|\b(?:introduce|present|propose|develop|call(?:ed)?|named|dubbed|termed)s?(?: the)? (?:\\text\w+\{)?[A-Z\\$][\w\\-]*)/,
  ],
  [
    5,
    'the thing made, by its name',
    new RegExp(`^[Oo]ur (?:proposed )?(?:${thingMade}|solution),? (?:[A-Z]|is\\b)`),
  ],
  [
    3,
    'it states the idea',
    /\b[Oo]ur (?:key |main |core )?(?:insight|idea|innovation|contribution)\b.* is\b/,
  ],
  [
    8,
    '"<Name> is a ..."',
    /^(?:\\text\w+\{)?[A-Z][\w^+-]*[A-Z\d][\w^+-]*\}?(?: \([^)]*\))? (?:is|are) (?:an?|the) /,
  ],
  [
    -9,
    'it reports results',
    /^(?:[\w-]+,? ){0,4}?(?:[Ee]xperiment(?:s|al)?|[Ee]valuations?|[Ee]mpirical(?:ly)?|[Rr]esults?|[Ee]valuate|[Vv]alidate|[Cc]ompare|[Ff]ind that|[Aa]nalysis)\b|\boutperform/,
  ],
  [-2, 'it may report results', /state-of-the-art|\bachiev|\bimprov\w+ .*\d/],
  [
    -7,
    'it adds to a sentence before it',
    new RegExp(`^(?:${continuation})\\b|\\b[Ww]e (?:also|further|thus further|additionally)\\b`),
  ],
  [
    -6,
    'it says what others did',
    new RegExp(
      `\\b(?:have|has) (?:\\w+ )?(?:${othersVerb})\\b|^(?:[\\w-]+,? )?(?:${othersWork})\\b(?!.*\\bwe\\b)`,
    ),
  ],
  [-6, 'a claim or a hope, not the thing made', /\bpropose that\b|\bwe (?:ask|believe|hope|note|observe)\b/i],
  [
    -8,
    'it says where things are available',
    /\b(?:[Cc]ode|[Dd]ata|[Mm]odels?|[Dd]emos?|[Vv]ideos?|[Pp]roject page|[Ww]ebsite)\b.{0,60}\b(?:available|released|found|at) |https?:\/\/|\b(?:will|to) (?:be )?(?:release|open-source)/,
  ],
  [
    6,
    'it says what nobody did before',
    /\b(?:[Ww]e are|is|are) the first to (?:\w+ly )?(?:explore|study|propose|investigate|introduce|address|tackle|apply)\b/,
  ],
  [-4, 'it goes into detail', /^(?:Specifically|In particular|For example|For instance)\b/],
  [-5, 'a question is asked before the answer is given', /\?$/],
  [-4, 'it states the difficulty', /^(?:However|But|Unfortunately|Yet|Nevertheless|Despite|Surprisingly)\b/],
];
