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
const besidesVenue =
  /^(?:in|on|of|the|at|and|for|to|workshops?|findings|tracks?|datasets?|benchmarks?|d&b|demos?|demonstrations?|industry|industrial|short|long|full|regular|papers?|main|conference|proceedings|proc|companion|extended|abstracts?|ieee|acm|usenix|trans|transactions|annual|phd|student|students|consortium|posters?|accepted|appear|asia|journal|letters|security|symposium|special|issue|tech|technical|report|volume|vol|adjunct|research|system|demonstration|area|chair|international|joint|[@&+/|,:;-]+|\d{1,4}(?:st|nd|rd|th)?|ws|j|late-breaking|lbw|w|submissions?|submitted|review|under)$/i;

/** Names that are no words, and so are known in any case. */
const anyCase =
  /^(?:siggraph|neurips|nips|cvprw?|iccvw?|eccvw?|wacv|bmvc|accv|3dv|iclr|icml|aaai|ijcai|emnlp|naacl|acl|coling|interspeech|icassp|kdd|sigkdd|sigir|www|wsdm|cikm|recsys|sigmod|vldb|icde|icra|iros|corl|rss|ra-?l|chi|uist|cscw|usenix|ndss|infocom|sigcomm|tpami|ijcv|tkde|tmlr|jmlr|aistats|miccai|isbi|eurographics|eurovis|icse|issta|pldi|popl|oopsla|colm|asplos|osdi|sosp|nsdi)$/i;

export const preprints =
  /^(?:a?r[xv]i[xv]|arvix|arxiv(?:\.org)?(?: e-?prints?| preprints?)?|corr|pre-?prints?|open ?review|under review|in submission|submitted|in press|forthcoming)\b(?:[\s:,]*(?:cs|stat|eess|math|preprint|abs)\b[.\w]*)*(?:[\s:,]*arxiv)?[\s:,.]*(?:\d{4}\.\d{4,5}(?:v\d+)?)?[\s.,]*$/i;

/** Begins or ends the full name of a conference, a journal or a series. */
const fullBeginning =
  /^(?:the\s+)?(?:(?:\d+(?:st|nd|rd|th)|first|second|third|annual|international|european|asian|ieee(?:[/-]\w+)?|acm|aaai|springer|elsevier|wiley|usenix)\s+)*(?:journal (?:of|on|for)|proc\.|proceedings|transactions|trans\.|conference|conf\.|symposium|workshop|advances in|annals|annual review|the lancet|new england journal|plos|frontiers|communications|bmc|physical review|phys\.? ?rev|trends in|letters|ieee|acm|computers? (?:&|and|in)|nat\.?|sci\.?|bulletin|university of \w+ technical report|technical report|tech\.? report)(?=[\s.,]|$)/i;

const fullEnd =
  /\b(?:letters|journal|magazine|transactions|reviews?|quarterly|bulletin|proceedings|conference|symposium|workshop)$/i;

/** A name of a journal or a meeting that begins with whose it is: `INFORMS Journal on Computing`. */
const fullWithin =
  /^(?:\p{Lu}[\p{L}&.-]*\s+){1,4}(?:Journal|Transactions|Conference|Symposium|Workshop|Letters|Proceedings|Magazine|Reviews?|Advances|Reports)\b/u;

/** Whether a name is written as one: with capitals but for small words. */
function isCapitalized(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word) && !/^(?:with|from)$/i.test(word));
  return (
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7
  );
}

export function isKnown(name: string): boolean {
  return shortNames.test(name) || anyCase.test(name);
}

export function venueNamed(text: string, isDated: boolean): string | undefined {
  const words = text
    .replace(/[()[\]"“”]/g, ' ')
    .trim()
    .split(/[\s,]+/);
  const isShortName = (word: string) =>
    isKnown(word.replace(/[.:]$/, '')) ||
    (word.split(/[/&+-]/).some(isKnown) &&
      word.split(/[/&+-]/).every((part) => isKnown(part) || besidesVenue.test(part) || /^\d+$/.test(part)));
  const areKnown = words.map(isShortName);
  const isKnownHere = areKnown.includes(true);
  if (isKnownHere && words.every((word, at) => areKnown[at] || besidesVenue.test(word) || /^\d+$/.test(word)))
    return text;
  // `ICLR 2022 Workshop on Gamification`
  if (areKnown[0] && words.length <= 14 && /\b(?:workshops?|track|@)/i.test(text)) return text;
  // `Nature Communications`
  if (
    /^(?:nature|science|cell|neuron|lancet)\s(?!of\b)/i.test(text) &&
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
  // `IoTDI 2017`: capitals and a year; `Holm-Berg` is a person.
  const isAcronym = (word: string) =>
    !/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) &&
    /^[\p{Lu}\d][\p{L}\d&+*/.-]*$/u.test(word) &&
    (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  if (
    words.length <= 4 &&
    words.every((word) => isAcronym(word) || besidesVenue.test(word)) &&
    words.some(isAcronym)
  )
    return text;
  // `Available Transactions: Virtues and Limits` is a title.
  const isName = (fullEnd.test(text) || fullWithin.test(text)) && !/:\s/.test(text);
  return isName && words.length <= 10 && isCapitalized(words) ? text : undefined;
}

/** Whether the name of a venue means other things as well: `Cognition`, `Science`. */
export function isWord(venue: string): boolean {
  return longNames.test(venue);
}
