import type {Paper} from './paper.ts'; export const bibtexOf=(p:Paper)=>'@misc{x, title={'+p.title+'}}';
