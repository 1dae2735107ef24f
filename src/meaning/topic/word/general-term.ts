import { wordsOf } from '../../../paper/word-table.ts';
import { singular } from '../word-text.ts';
import { isCatchAll } from './catch-all.ts';
import { isFunctionWord } from './function-word.ts';
import { checkTags, foreignGeneralWords } from './general-words.ts';

/** Words that say how a paper works or what it is, and not what it is about. */
const generalWords = new Set(
  wordsOf(`
    accuracy acknowledgement addition advance age aim algorithm analysis annotation answer application approach
    area argument article aspect assessment author baseline basis benchmark benchmarking book bound case category
    century challenge change chapter characteristic choice class code combination community comparison complexity component concept
    condition conference conjecture consequence construction content context contribution control correlation cost country criterion criticism
    data dataset day decade decrease definition degree demand design detail determinant development device difference
    difficulty dimension direction discussion distribution document domain dynamic early edition effect efficiency effort element
    end entity environment error essay estimate evaluation event evidence example exercise experience experiment
    explanation expression extension fact factor feature figure finding form format formation foundation framework
    function gap goal group guide guideline handbook history human idea impact implementation implication improvement
    increase incidence individual inference influence information input insight instance instruction interaction interest
    intervention interview introduction investigation issue item journal kind knowledge lack language layer length
    lesson letter level life limit limitation list literature location long loss main majority manner
    map mapping material matter meaning measure measurement mechanism member metadata method methodology metric mode model
    modality mode month narrative nature need network note notion number object objective observation operation
    opportunity order organization origin output outcome overview page paper parameter part participant pattern people
    performance period person perspective phase phenomenon place plan point policy population position possibility
    potential practice precision prediction presence present pressure principle problem procedure proceeding process product
    program progress project proof property proposal proposition prospect protocol purpose quality quantity question
    range rate ratio real reader reason recent record reduction reference relation relationship relevance remark
    report representation requirement research researcher resource response result review rise risk role rule sample
    scale scenario scheme scholar scope score section selection sequence series session set setting shape share
    short side signal significance site situation size skill society solution source space specification stage
    standard state statement statistic step story strategy strength structure student study subject success summary
    support survey symposium system table talk target task team technique technology term test text theme theorem
    theory thesis thing thought time title today token tool topic trade-off training transaction transformation
    trend trial type understanding unit university usage use user validation value variable variant variation
    version view volume way weight word work workflow workshop world year
    activation activity animal assay assess average background background boundary budget capture compute concentration
    create database decreased disorder dose failure fidelity found frequency frontier group increased induced
    integrate integrity know knowing label learn make marker molecule pair paper paradigm pass pathway path
    phenotype pipeline preserving production reduced refinement region regulate regulation remain rethinking revisiting
    see shift show showed species stable status substrate surface synthesis syndrome think thinking toward transfer
    trace trajectory trigger update common general various many new novel early anything everything mind wild unlocking pushing auditing steering
    lecture reading essay patient preference quantifying tracing meet belief creating transforming
    abridged abstract addendum announcement appendix bibliography bulletin chronicle comment committee compendium concise
    corrigendum correction course demo editorial elementary erratum errata foreword formula info introductory manual man
    meeting minutes notice obituary opinion outline preface preliminary primer prototype recommendation rejoinder reply
    reprint recollection remark reminiscence supplement technical textbook tutorial update young
  `).map(singular),
);

/** What says something of a thing only beside another word: `weak` says nothing, `weak groupoid` does. */
const vagueWords = new Set(
  wordsOf(`
    abrupt absolute abstract abundance acceptance access accident account achievement act actual adequate
    adoption advanced advice agreement aim alteration alternative ambition announcement anything apparent
    appearance arrangement artificial aspiration association assumption attempt attention automatic availability
    available basic beginning benefit breakdown brief broad capability capacity cause center central centre
    certain chance classical clearance clinical closed collection combination combined commitment comparison
    complete completion component concrete consideration contact contemporary continuous convention correct
    count course critical current cut deal deep definition dependence description direct discovery display
    distinct draft efficient effort empirical end enrichment entire entry equal essence essential estimation
    exact exchange existence expansion expectation experimental explicit explosion exposure extent external
    extreme feature final fine fit fixed flat flexible foreign form formal former fraction fundamental future
    generic global good goodness grade ground guidance hand hard head healthy heavy higher hint historical hit
    hope ideal implicit importance incident inclusion independent index indication indirect initiative inner
    inside institute integrated intelligent intensity intent intention internal intrinsic job joint late latter
    lead leader lens limited line link little living load local look low lower main mainstream major matching mean
    means medium member mention merit message milestone minimal minor miracle mistake mixed mixture modern
    moment move multiple mutual mystery name natural negative normal nothing novel null numerical objective
    occurrence offer old open operation optimal option original outer overall overlap panel parallel partial
    particular passive past percentage perfect positive possible post preparation preservation primary prime
    priority private proper proportion pure pursuit puzzle quest quick random rapid rational reaction
    realisation realization reasonable regular relating relative release remarkable removal repeat replacement
    respect rest return rich rigid robust rough round row safe scene scientific secondary semi sense separate
    serious severe short similar simple single sister slow small smart soft special specific speed spread square
    start stop store story strict strong structural subject subtle successful sudden super systematic technical
    temporary theoretical tie tight top traditional true typical unified uniform unique unity unknown unusual
    upper useful utility valid validity variability vast vital vitro vivo weak wide widespread wisdom wish wrong
    zero
  `).map(singular),
);

/** A word without accents and without the endings by which German, French, Spanish and Portuguese bend it. */
function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/(?<=^\p{L}{3,})(?:e[nmrs]|[oa]s|[aeons])$/u, '');
}

const foreignWords = new Set(Object.values(foreignGeneralWords).flatMap(wordsOf).map(bare));

/** Terms that are no topic, though their words aren't all general. */
const generalTerms = new Set(
  `${checkTags}|state of the art|real world|large scale|fine grained|technical report|high quality|long term|short term|case study
   case series|empirical study|comparative study|experimental result|code and data|project page|open source|open problem
   user study|pilot study|related work|future work|future direction|research question|wide range|broad range|best practice
   work in progress|recent advance|recent progress|recent development|systematic review|literature review|special issue
   real time|step by step|end to end|plug and play|large number|training data|test set|data set|ground truth|source code
   united state|twentieth century|nineteenth century|main result|case report|present study|previous study
   prior work|real life|real world data|real world application|downstream task|diverse task|diverse domain
   post hoc|follow up|up to date|early stage|late stage|old paper|further result|elementary proof|new result
   significant improvement|key insight|performance gap|proof of concept|historical survey|survey paper|review paper
   confidence interval|odds ratio|hazard ratio|relative risk|p value|clinical trial|black box|open weight|open ended|high resolution|low cost|high fidelity|high dimensional|low level|high level|long range|long horizon`
    .split(/\||\n/)
    .map((term) => term.trim().split(' ').map(singular).join('')),
);

/** Whether a term, by its words in the singular, says nothing of what a paper is about. */
export function isTooGeneral(words: readonly string[]): boolean {
  if (words.length > 1 && words.at(-1) === 'theory' && theories.has(words.slice(0, -1).join(' ')))
    return false;
  return (
    (words.length === 1 && isVague(words[0] ?? '')) ||
    words.every(
      (word) =>
        generalWords.has(word) || foreignWords.has(bare(word)) || isFunctionWord(word) || word.length < 2,
    ) ||
    generalTerms.has(words.join('')) ||
    isCatchAll(words.join(' '))
  );
}

/** What a theory of its own is about, though the word is general. */
const theories = new Set(
  wordsOf(
    'type set group category number proof representation control model information measure order network process object complexity argumentation dynamic',
  ),
);

function isVague(word: string): boolean {
  return vagueWords.has(word) || vagueWords.has(bare(word));
}

/** General words that say something of a paper of which only the title is known, where it says nothing better. */
const tellingWords = new Set(
  wordsOf(`
    animal architecture argument benchmark category code community complexity conjecture control criticism data dataset
    decade distribution document domain dynamic education environment error evaluation event experience explanation frequency
    function group history human inference interaction intervention interview knowledge law literature map mapping marker material
    measurement memory modality molecule narrative nature network object optimization organization origin pathway patient
    pattern people performance phenotype place policy population prediction preference principle production
    proof prospect representation resource reader rule scheme score sequence skill society space strategy student surface
    survey syndrome synthesis text training transaction transfer transformation trial understanding university user word
    agent complex energy evolution family field module motive number power set type variety
  `).map(singular),
);

/** Whether a word in the singular, though it is general, says something by itself. */
export function isTelling(word: string): boolean {
  return tellingWords.has(word);
}

/** Words that are empty alone, and that the word before them makes say something. */
const headWords = new Set(
  wordsOf(
    'category class dynamic function group language model network number order sequence set structure term theory type world',
  ),
);

/** Whether a term has a word, by its words in the singular, that is too general even where nothing better is known. */
export function isEmptyTerm(words: readonly string[]): boolean {
  const isEmpty = (word: string) =>
    (words.length === 1 && isVague(word)) ||
    (!tellingWords.has(word) &&
      ((generalWords.has(word) && !(words.length > 1 && headWords.has(word))) ||
        foreignWords.has(bare(word)) ||
        isFunctionWord(word)));
  return (
    words.some(isEmpty) ||
    generalTerms.has(words.join('')) ||
    (isCatchAll(words.join(' ')) && !words.every(isTelling))
  );
}
