import { arxivIdIn } from '../../../paper/identifier-text.ts';
import { dateIn } from './date.ts';

/** Conferences and journals by the short names that lists use, which tell them without a year too. */
const shortNames = new RegExp(
  `^(?:${[
    'ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|IJCNLP|LREC|SIGDIAL|INLG|WMT|SemEval|COLM|RANLP|ANLP|HLT',
    'NeurIPS|NeurlPS|NIPS|ICLR|ICML|AAAI|IJCAI|UAI|AISTATS|COLT|ECAI|AAMAS|ICAPS|MLSys|TMLR|JMLR|JAIR|AIJ|ACML|ICANN|IJCNN|CoLLAs|L4DC|KR|NeurComp',
    'CVPR|CVPRW|ICCV|ICCVW|ECCV|ECCVW|WACV|BMVC|ACCV|3DV|ICPR|ICIP|FG|IJCV|TPAMI|T-?PAMI|PAMI|TIP|TMM|TCSVT|CVIU|PRL?|IVC',
    'KDD|SIGKDD|WWW|TheWebConf|SIGIR|CIKM|WSDM|RecSys|ECIR|ICTIR|UMAP|ICDM|SDM|ECML|ECML-?PKDD|PKDD|PAKDD|TKDE|TKDD|TOIS|ICWSM|DASFAA|CHIIR|JCDL|TREC',
    'ICRA|IROS|CoRL|RSS|RA-?L|HRI|T-?RO|IJRR|Humanoids|ISER|ISRR|WAFR|CASE|AURO|ITSC|IV|CDC|ACC|T-?ITS|T-?IV',
    'CHI|UIST|CSCW|IUI|DIS|TOCHI|VIS|VAST|InfoVis|EuroVis|PacificVis|TVCG|CGF|VR|ISMAR|SIGGRAPH|TOG|SGP|I3D|EG|Eurographics|IMWUT|UbiComp|MobileHCI',
    'ICSE|FSE|ESEC|ASE|ISSTA|TSE|TOSEM|ICSME|SANER|MSR|ICPC|EMSE|PLDI|POPL|OOPSLA|ICFP|ECOOP|CAV|TACAS|LICS|ISSRE|ICST|MODELS|CGO|PPoPP',
    'USENIX|NDSS|CCS|S&P|SP|PETS|PoPETs|RAID|ACSAC|AsiaCCS|ESORICS|DSN|SaTML|EuroS&P|WOOT|TIFS|TDSC|CRYPTO|EUROCRYPT|ASIACRYPT|SOUPS|Oakland',
    'OSDI|SOSP|NSDI|ATC|FAST|HotOS|HotCloud|HotNets|HotStorage|SoCC|EuroSys|SIGCOMM|INFOCOM|IMC|CoNEXT|MobiCom|MobiSys|SenSys|SIGMETRICS|ASPLOS|ISCA|MICRO|HPCA|DAC|DATE|ICCAD|ISSCC|JSSC|TCAD|FPGA|FCCM|FPL|ISCAS|PODC|SPAA|ICDCS|IPDPS|SC|PACT|HPDC|Middleware',
    'VLDB|PVLDB|VLDBJ|SIGMOD|ICDE|EDBT|CIDR|PODS|TODS|BTW|SSDBM|aiDM|DEEM|ISWC|ESWC',
    'INTERSPEECH|Interspeech|ICASSP|ASRU|SLT|TASLP|WASPAA|EUSIPCO|ISMIR|NIME|DAFx|ICME|MM|ICMR|ICMI|MMM',
    'MICCAI|ISBI|MIDL|IPMI|MedIA|TMI|JBHI|CHIL|JAMIA|ML4H|MLHC|TBME|PSB|RECOMB|ISMB',
    'SODA|STOC|FOCS|ICALP|ITCS|EC|WINE|EJOR|CPAIOR|CP|SAT|INFORMS|GECCO|CEC|PPSN|EvoStar',
    'FAccT|FAT\\*|AIES|CogSci|TNNLS|TNN|TCYB|TSMC|TFS|TNSE|TSP|JSAC|TWC|GLOBECOM|PNAS|eLife|iScience|JCIM|JCTC|TODAES',
  ].join('|')})$`,
);

/** Names that are words too: a venue where they stand alone, or begin a short text. */
const longNames =
  /^(?:Nature|Science|Cell|Neuron|Patterns|Bioinformatics|Neurocomputing|Constraints|Robotica|Entropy|Sensors|Cognition|Vision Research|Data Science|Machine Learning|Neural Computation|Neural Networks|Pattern Recognition|Information Fusion|Scientific Reports|Distill|OpenAI|DeepMind)$/i;

/** Words that stand beside the name of a venue. */
const besides =
  /^(?:in|on|of|the|at|and|for|to|workshops?|findings|tracks?|datasets?|benchmarks?|d&b|demos?|demonstrations?|industry|industrial|short|long|full|regular|papers?|main|conference|proceedings|proc|companion|extended|abstracts?|ieee|acm|usenix|trans|transactions|annual|phd|student|students|consortium|posters?|accepted|appear|asia|journal|letters|security|symposium|special|issue|tech|technical|report|volume|vol|adjunct|research|system|demonstration|area|chair|international|joint|[@&+/|,:;-]+|\d{1,4}(?:st|nd|rd|th)?|ws|j|late-breaking|lbw|w|submissions?|submitted|review|under)$/i;

/** Names that are no words, and so are known in any case. */
const anyCase =
  /^(?:siggraph|neurips|nips|cvprw?|iccvw?|eccvw?|wacv|bmvc|accv|3dv|iclr|icml|aaai|ijcai|emnlp|naacl|acl|coling|interspeech|icassp|kdd|sigkdd|sigir|www|wsdm|cikm|recsys|sigmod|vldb|icde|icra|iros|corl|rss|ra-?l|chi|uist|cscw|usenix|ndss|infocom|sigcomm|tpami|ijcv|tkde|tmlr|jmlr|aistats|miccai|isbi|eurographics|eurovis|icse|issta|pldi|popl|oopsla|colm|asplos|osdi|sosp|nsdi)$/i;

const preprints =
  /^(?:a?r[xv]i[xv]|arvix|arxiv(?:\.org)?(?: e-?prints?| preprints?)?|corr|pre-?prints?|open ?review|under review|in submission|submitted|in press|forthcoming)\b(?:[\s:,]*(?:cs|stat|eess|math|preprint|abs)\b[.\w]*)*[\s:,.]*(?:\d{4}\.\d{4,5}(?:v\d+)?)?[\s.,]*$/i;

/** Begins or ends the full name of a conference, a journal or a series. */
const fullBeginning =
  /^(?:the\s+)?(?:(?:\d+(?:st|nd|rd|th)|first|second|third|annual|international|european|asian|ieee(?:[/-]\w+)?|acm|aaai|springer|elsevier|wiley|usenix)\s+)*(?:journal (?:of|on|for)|proc\.|proceedings|transactions|trans\.|conference|conf\.|symposium|workshop|advances in|annals|annual review|the lancet|new england journal|plos|frontiers|communications|bmc|physical review|phys\.? ?rev|trends in|letters|ieee|acm|computers? (?:&|and|in)|nat\.?|sci\.?|bulletin|university of \w+ technical report|technical report|tech\.? report)(?=[\s.,]|$)/i;
const fullEnd =
  /\b(?:letters|journal|magazine|transactions|reviews?|quarterly|bulletin|proceedings|conference|symposium|workshop)$/i;

/** A name of a journal or a meeting that begins with whose it is: `INFORMS Journal on Computing`. */
const fullWithin =
  /^(?:\p{Lu}[\p{L}&.-]*\s+){1,4}(?:Journal|Transactions|Conference|Symposium|Workshop|Letters|Proceedings|Magazine|Reviews?|Advances|Reports)\b/u;

const award =
  /(?<![\p{L}-])(?:long oral|oral(?: presentations?)?|spotlights?|best[\w\s-]{0,30}?papers?(?:[\s-]+(?:award(?:s)?|runner[- ]up|finalist|candidate|nominee|honou?rable mention|nomination))*|outstanding papers?(?:[\s-]+(?:award|honou?rable mention|runner[- ]up))*|highlights?(?: paper)?|award (?:candidate|finalist)|honou?rable mention|notable[- ]top[- ]?\d+%?|test[- ]of[- ]time(?:[\s-]+award)?|distinguished papers?(?:[\s-]+award)?)(?![\p{L}-])/iu;

/** Where and when an entry says that its paper appeared. */
export interface Place {
  /** Absent for preprints. */
  venue?: string;
  volume?: string;
  issue?: string;
  published?: string;
  awards?: string[];
  /** Whether it names a server of preprints, and its number there. */
  isPreprint?: boolean;
  arxiv?: string;
}

/** The place and date that a text is as a whole, `ICRA, May 2023 (Oral)`; `undefined` where it says anything else. */
export function placeOf(written: string): Place | undefined {
  if (written.length > 160 || !/[\p{L}\d]/u.test(written)) return undefined;
  // `arXiv:1406.1078 / EMNLP 2014`
  const [, one = '', other = ''] = /^(.{3,60}?)\s+\/\s+(.{3,60})$/.exec(written) ?? [];
  const [a, b] = [one, other].map((part) => (part === '' ? undefined : placeOf(part)));
  if (a && b) return { ...b, ...a };
  const awards: string[] = [];
  let text = written;
  for (let found = award.exec(text); found; found = award.exec(text)) {
    awards.push(found[0].trim());
    text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  }
  text = trimmed(text).replace(
    /^(?:to appear(?: (?:in|at))?|(?:accepted|published|presented|appeared|submitted)(?: (?:by|to|at|in|as))?|appears? in|venue\s*:|in:?)\s+(?=\S)/i,
    '',
  );
  // `20-OSDI`, `2008-NIPS`
  const [, first = '', name] = /^((?:19|20)?\d{2})[-\s](\p{Lu}[\p{L}&+]{1,13})$/u.exec(text) ?? [];
  if (name !== undefined && (isKnown(name) || /^\p{Lu}{2}/u.test(name)))
    return {
      venue: name,
      published: first.length === 4 ? first : Number(first) > 60 ? `19${first}` : `20${first}`,
    };
  const said = { ...(awards.length > 0 && { awards }) };
  const [volumeWords = '', volume] = /[\s,]+vol(?:ume|\.)?\s*(\d{1,4})\b/i.exec(text) ?? [];
  const [issueWords = '', issue] = /[\s,]+(?:issue|no\.|number)\s*(\d{1,5})\b/i.exec(text) ?? [];
  text = text.replace(volumeWords, '').replace(issueWords, '');
  const dated = dateIn(text) ?? shortYear(text);
  const rest = trimmed(dated?.rest ?? text).replace(/(?<=\p{L})\s\d{1,3}$/u, '');
  const published = dated && { published: dated.date };
  if (rest === '' || /^(?:accepted|published|v\d|online|circa|c\.|date|year)$/i.test(rest))
    return published || awards.length > 0 ? { ...said, ...published } : undefined;
  if (preprints.test(rest)) {
    const arxiv = arxivIdIn(rest);
    return { ...said, ...published, isPreprint: true, ...(arxiv && { arxiv }) };
  }
  // `arXiv 1906`
  const [, server = '', year, month] = /^(.{3,20}?)\s(\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (month !== undefined && preprints.test(server))
    return { ...said, published: `20${year}-${month}`, isPreprint: true };
  const venue = venueNamed(rest, dated !== undefined);
  if (venue === undefined) return undefined;
  const numbers = { ...(volume !== undefined && { volume }), ...(issue !== undefined && { issue }) };
  return {
    ...said,
    ...published,
    ...numbers,
    venue: dated?.date.length === 4 ? yearedName(text, venue) : venue,
  };
}

/** Whether a name is written as one: with capitals but for small words. */
function isCapitalized(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word) && !/^(?:with|from)$/i.test(word));
  return (
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7
  );
}

/** `CVPR'21`, `ICML 19`: a year of two digits behind a short name. */
function shortYear(text: string): { date: string; rest: string } | undefined {
  const [, before = '', digits = '', after = ''] =
    /^(.*?[\p{L}&*)])\s?[-\s]?['’‘`]?(\d{2})(?!\d)(.*)$/u.exec(text) ?? [];
  const name =
    before
      .trim()
      .split(/[\s/@]+/)
      .at(-1) ?? '';
  if (digits === '' || !(isKnown(name) || /['’‘]\d/.test(text))) return undefined;
  return { date: Number(digits) > 60 ? `19${digits}` : `20${digits}`, rest: `${before} ${after}` };
}

/** A name with its year, as people say it: `NeurIPS 2020` for `NeurIPS, 2020`; long names are said without. */
function yearedName(text: string, name: string): string {
  const isShort = name.split(/\s+/).length <= 3 || name.split(/\s+/).some(isKnown);
  return isShort
    ? trimmed(text.replace(/,?\s*\(?(?<![\d.])((?:19|20)\d{2})\)?/, ' $1')).replace(/\s+/g, ' ')
    : name;
}

/** Whether a short name is that of a conference or a journal. */
export function isKnown(name: string): boolean {
  return shortNames.test(name) || anyCase.test(name);
}

function venueNamed(text: string, isDated: boolean): string | undefined {
  const words = text
    .replace(/[()[\]"“”]/g, ' ')
    .trim()
    .split(/[\s,]+/);
  const isShortName = (word: string) =>
    isKnown(word.replace(/[.:]$/, '')) ||
    (word.split(/[/&+-]/).some(isKnown) &&
      word.split(/[/&+-]/).every((part) => isKnown(part) || besides.test(part) || /^\d+$/.test(part)));
  const known = words.filter(isShortName).length;
  if (known > 0 && words.every((word) => isShortName(word) || besides.test(word) || /^\d+$/.test(word)))
    return text;
  // `ICLR 2022 Workshop on Gamification`
  if (
    known > 0 &&
    isShortName(words[0] ?? '') &&
    words.length <= 14 &&
    /\b(?:workshops?|track|@)/i.test(text)
  )
    return text;
  // `Nature Communications`
  if (
    /^(?:nature|science|cell|neuron|lancet)\s/i.test(text) &&
    words.length <= 4 &&
    isCapitalized(words) &&
    !/[,:]/.test(text)
  )
    return text;
  if (
    longNames.test(text) ||
    (fullBeginning.test(text) && words.length <= 16 && (isDated || isCapitalized(words)))
  )
    return text;
  // `Int. J. Comput. Linguistics`: words cut short, and no initials of names.
  const isShortened = (word: string) =>
    /^\p{Lu}\p{Ll}+\.$/u.test(word) && !/^(?:jr|sr|st|md|dr)\.$/i.test(word);
  const dotted = words.filter((word) => /^\p{Lu}\p{L}*\.$/u.test(word));
  if (
    words.length <= 12 &&
    dotted.length >= 2 &&
    dotted.some(isShortened) &&
    isCapitalized(words) &&
    !/[,;]/.test(text)
  )
    return text;
  if (!isDated) return undefined;
  // `IoTDI 2017`: capitals and a year.
  const isAcronym = (word: string) =>
    /^[\p{Lu}\d][\p{L}\d&+*/.-]*$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  if (
    words.length <= 4 &&
    words.every((word) => isAcronym(word) || besides.test(word)) &&
    words.some(isAcronym)
  )
    return text;
  return (fullEnd.test(text) || fullWithin.test(text)) && words.length <= 10 && isCapitalized(words)
    ? text
    : undefined;
}

/** The first conference or journal that is named among other words. */
export function venueIn(text: string): string | undefined {
  const words = text.replace(/https?:\S+/g, ' ').split(/(?<=[\s,;(])/);
  for (const [at, word] of words.entries()) {
    const bare = trimmed(word);
    if (!placeOf(bare)?.venue || !(isKnown(bare) || /\d/.test(bare))) continue;
    const next = trimmed(words[at + 1] ?? '');
    return /^['’]?(?:19|20)?\d{2}$/.test(next) && !/,$/.test(word.trim()) ? `${bare} ${next}` : bare;
  }
  return undefined;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s.,;:|·•()[\]'’‘`–—-]+|[\s.,;:|·•(['’‘`–—-]+$/gu, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .trim();
}

/** Whether the name of a venue means other things as well: `Cognition`, `Science`. */
export function isWord(venue: string): boolean {
  return longNames.test(venue);
}

/** A place that a short text behind a title may be: words with capitals and a year. */
export function likelyPlaceOf(text: string): Place | undefined {
  const dated = dateIn(text);
  const rest = trimmed(dated?.rest ?? '');
  const isName =
    /^(?:[\p{Lu}\d&][^\s]*|of|and|in|on|the|for|&)(?:\s+(?:[\p{Lu}\d&][^\s]*|of|and|in|on|the|for|&)){0,6}$/u.test(
      rest,
    );
  return dated && isName
    ? { venue: dated.date.length === 4 ? yearedName(text, rest) : rest, published: dated.date }
    : undefined;
}
