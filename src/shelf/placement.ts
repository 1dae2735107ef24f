import type { Paper } from '../paper/paper.ts';
import type { Taxonomy } from './taxonomy.ts';
export interface Placement { facet: string; topic: string; reason: {field:'title'|'abstract';phrase:string;start:number;end:number}|'curator' }
export const placer=(t:Taxonomy)=>(p:Paper):Placement[]=>[];
