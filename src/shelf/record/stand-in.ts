import type { Paper } from '../../paper/paper.ts';
import { keySentenceOrFirst } from '../../paper/sentence/key-sentence.ts';
import { passagesOf, plainLine } from '../../paper/sentence/passage.ts';
import { sentencesOf } from '../../paper/sentence/sentence.ts';
import { escapedHtml } from '../../paper/text/escaped-html.ts';
import { htmlOf, markedText, plainText } from '../../paper/text/text.ts';
import { paper as said } from '../../words/words.ts';
import { oncePerObject } from '../once-per-object.ts';
import { allNodes } from '../own-page/nodes.ts';
import { plainLines } from '../own-page/plain-lines.ts';
import type { Shelf, ShelfPaper } from '../shelf.ts';
import { descriptionOf, remarksOf } from './description.ts';

/** What is shown of a paper without abstract where one would stand: its description, or the curator's notes. */
export interface StandIn {
  /** What it is, as people call it. */
  label: string;
  /** All of it as HTML without links, and the sentence of it that lists show, which is in plain text, too. */
  html: string;
  sentenceHtml: string;
  sentence: string;
}

/** A paper, with the notes of its curator where it is on the shelf. */
type NotedPaper = Paper & Partial<Pick<ShelfPaper, 'notes'>>;

type NotedShelf = Pick<Shelf, 'site' | 'byId'>;

/** What stands for the abstract of a paper; `undefined` where it has one, or nothing describes it. */
export function standInOf({ site, byId }: NotedShelf, paper: NotedPaper): StandIn | undefined {
  if (paper.abstract !== '') return undefined;
  const described = descriptionOf(site, paper);
  if (described) {
    const { label, text } = described;
    const sentence = keySentenceOrFirst(text)?.text ?? text;
    return { label, html: htmlIn(text), sentenceHtml: htmlIn(sentence), sentence: plainText(sentence) };
  }
  const paragraph = [...allNodes(paper.notes ?? [])].find(({ kind }) => kind === 'paragraph');
  const text = paragraph && plainLines([paragraph], titleIn(byId)).join(' ');
  if (!text) return undefined;
  const sentence = sentencesOf(text)[0]?.text ?? text;
  return { label: said.notes, html: escapedHtml(text), sentenceHtml: escapedHtml(sentence), sentence };
}

/** What is said of a paper beside its abstract, each under its name, in sentences of plain text: by sources, then by the curator. */
export function furtherTexts(
  { site, byId }: NotedShelf,
  paper: NotedPaper,
): { label: string; sentences: string[] }[] {
  const remarks = remarksOf(site, paper).map(({ label, text }) => ({
    label,
    sentences: passagesOf([text])
      .flat()
      .map(({ plain }) => plain),
  }));
  const notes = plainLines(paper.notes ?? [], titleIn(byId)).flatMap((line) =>
    sentencesOf(line).map(({ text }) => text),
  );
  return [...remarks, ...(notes.length > 0 ? [{ label: said.notes, sentences: notes }] : [])];
}

const titleIn = oncePerObject((byId: Shelf['byId']) => (id: string) => plainLine(byId.get(id)?.title ?? ''));

function htmlIn(text: string): string {
  return htmlOf(markedText(text).nodes, { links: false });
}
