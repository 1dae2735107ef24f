import { addressOf } from '../../content/addresses.ts';
import type { Look } from '../../look/look.ts';
import type { Palette } from '../../look/palette.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { count } from '../../words/words.ts';
import { taglineOf } from '../display/tagline.ts';
import { bylineOf } from '../record/byline.ts';
import type { Shelf } from '../shelf.ts';
import { isSmallShelf } from '../size.ts';
import { writtenDate } from '../written-date.ts';
import { type FaceName, isDrawable } from './script.ts';

/** The picture that other programs show beside a link; all plain text. */
export interface SocialCard {
  /** The path of its file below the site's base: `/card/react.png`. */
  path: string;
  title: string;
  /** The line below the title. */
  people: string;
  /** The line at the foot. */
  place: string;
  /** The name of the shelf. */
  shelf: string;
  style: CardStyle;
}

/** How a card is drawn: what a look decides of it. */
export interface CardStyle extends Pick<Palette, 'paper' | 'ink' | 'accent'> {
  /** The face of titles; one of the two that cards have, whatever the pages are set in. */
  face: FaceName;
  rule: Look['rule'];
}

/** The cards of a look, in its colours on dark paper where everybody sees those. */
export function cardStyleOf({ colours, scheme, faces, rule }: Look): CardStyle {
  const { paper, ink, accent } = colours[scheme === 'dark' ? 'dark' : 'light'];
  return { paper, ink, accent, face: /serif$/.test(faces.headings) ? 'serif' : 'sans', rule };
}

/** What cards need of a shelf. */
type CardedShelf = Pick<Shelf, 'site' | 'look' | 'papers'>;

/** How many people are named before the others are counted. */
const mostOnCard = 3;

/**
 * The card of the shelf, for all pages that have none of their own. A line with a character that the faces
 * lack is left out; the number of papers is always there, alone where they lack its words.
 */
export function shelfSocialCard({ site, look, papers }: CardedShelf): SocialCard {
  const papersText = drawableOr(count.papers(papers.length), String(papers.length));
  const title = [taglineOf(site), site.name].find(isDrawable);
  return {
    path: `${addressOf('card')}shelf.png`,
    title: title ?? papersText,
    people: '',
    place: title === undefined ? '' : papersText,
    shelf: drawable(site.name),
    style: cardStyleOf(look),
  };
}

/**
 * The card of a paper; `undefined` where the shelf's stands for it, as for a title with a character that
 * the faces lack. Other such lines are left out.
 */
export function paperSocialCard({ site, look, papers }: CardedShelf, paper: Paper): SocialCard | undefined {
  const isOwn = site.pictures ? site.pictures === 'papers' : isSmallShelf(papers.length);
  const title = plainText(paper.title);
  if (!isOwn || !isDrawable(title)) return undefined;
  const date = paper.published && drawableOr(writtenDate(paper.published), paper.published);
  return {
    path: `${addressOf('card')}${paper.id}.png`,
    title,
    people: drawable(peopleOf(paper)),
    place: [drawable(paper.venue ?? ''), date].filter(Boolean).join(' · '),
    shelf: drawable(site.name),
    style: cardStyleOf(look),
  };
}

/** All cards of a shelf: its own first, then those of its papers. */
export function socialCardsOf(shelf: CardedShelf): SocialCard[] {
  return [shelfSocialCard(shelf), ...shelf.papers.flatMap((paper) => paperSocialCard(shelf, paper) ?? [])];
}

const drawableOr = (text: string, other: string) => (isDrawable(text) ? text : other);
const drawable = (text: string) => drawableOr(text, '');

/** The people of a paper; their names alone where the faces lack the words around them. */
function peopleOf(paper: Paper): string {
  const { names } = creatorsOf(paper);
  const named = names.slice(0, mostOnCard).join(', ');
  const isCut = names.length > mostOnCard + 1;
  return drawableOr(bylineOf(paper, mostOnCard), isCut ? `${named} …` : names.join(', '));
}
