import { wordsOf } from '../../../paper/word-table.ts';

/** Words that hold sentences together, in the languages that most titles are written in. */
const functionWords = new Set(
  wordsOf(`
    a about above across after again against all almost along already also although always am among an and another
    any are as at away be became because been before behind being below between beyond both but by can cannot could
    did do does doing done down due during each either else enough etc even ever every few for from further get
    give given gives had has have having he hence her here hers him his how however i if in indeed instead into is
    it its itself just least less let like many may me might more moreover most much must my near neither never
    nevertheless no nor not now of off often on once one ones only onto or other others our out over own per
    perhaps quite rather same seem seems several shall she should since so some somewhat still such than that the
    their them themselves then there thereby therefore these they this those though through throughout thus to
    together too toward towards under unless until up upon us using very via was we well were what when where whereas
    whether which while who whom whose why will with within without would yet you your s t ii iii iv
    two three four five six seven eight nine ten hundred thousand million billion first second third
    v vs versus cf eg ie et al vol no nr pp
    zwei drei vier fünf sechs deux trois quatre cinq dos tres cuatro três quatro
    der die das den dem des ein eine einer eines einem einen und oder aber von vom zu zum zur im am an auf aus bei
    beim bis durch für gegen hinter in mit nach neben ohne seit über um unter vor wie als ist sind waren wird
    werden wurde wurden haben kann können soll muss nicht kein keine auch noch nur schon sehr mehr sowie sich
    dass ob wenn weil damit dabei daher hier dort so eines jeder jede jedes alle aller allen andere anderen anderer welche welcher
    welches was wo wozu warum einige einigen einiger mittels während wegen trotz innerhalb außerhalb anhand
    chr jh jhdt jhs bd hrsg bzw usw vgl sein seine seiner ihre ihrer ihren dieser diese dieses zwischen
    le la les l un une des du de d au aux et ou où mais dans par pour sur sous avec sans chez entre vers est sont
    été ce cet cette ces sa ses leur leurs qui que quoi dont ne pas plus moins comme
    il elle ils elles nous vous je votre vos même tout tous toute toutes autre autres après avant depuis
    pendant selon lors ainsi donc si très peu où quand comment pourquoi quel quelle quels quelles être avoir
    lo una unos unas del al y e o u en por para con sobre entre hasta desde su sus se es fue
    como más pero si no que cuyo este esta estos estas ese esa
    cómo cuando donde quien cual cuales cada toda todos todas otro otra otros otras mismo bajo contra durante según tras muy
    ya también ser está fueron nuestro nuestra
    il lo gli della dello delle dei degli nel nella nei alla alle dal dalla di da per tra fra è sono
    os as dos das do em na nas nos pelo pela ao à às um uma com
    pelos pelas numa mais não seu sua seus suas como quando onde quem qual quais outro outra
    outros outras mesmo até após sob também já foi foram nosso nossa
    في من على إلى الى عن مع بين هذا هذه ذلك تلك التي الذي الذين أو او ثم كما كان كانت أن إن لا ما لم لن قد كل بعض غير عند منذ خلال بعد قبل
    حتى هو هي هم نحو ضد دون أمام
  `),
);

/** Whether a word in lower case only holds a sentence together. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** Articles that begin names in other languages, as in `Los Angeles`. */
const articles = new Set(wordsOf('el los las'));

/** Whether a word in lower case is an article that may begin a name. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

/** Words that may stand within a term, as in `quality of life` and `fin de siècle`. */
const inner = new Set(wordsOf('of de du des d la von del di do da dos das'));

/** Whether a function word may stand within a term. */
export function isInnerWord(word: string): boolean {
  return inner.has(word);
}
