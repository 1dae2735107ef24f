export { default as Aside } from './Aside.astro';
export { default as Figure } from './Figure.astro';
export { default as PaperLink } from './PaperLink.astro';
