import Aside from './Aside.astro';
import Cell from './Cell.astro';
import Figure from './Figure.astro';
import Formula from './Formula.astro';
import HeadCell from './HeadCell.astro';
import Link from './Link.astro';
import PaperLink from './PaperLink.astro';
import Picture from './Picture.astro';
import Table from './Table.astro';

/** What notes that are MDX modules are made of: the components that a curator may use, and elements of Markdown. */
export const noteComponents = {
  Aside,
  Figure,
  Formula,
  PaperLink,
  a: Link,
  Picture,
  table: Table,
  td: Cell,
  th: HeadCell,
};
