import { z } from 'zod';
export const taxonomySchema = z.object({facets: z.array(z.object({id:z.string(),name:z.string(),plural:z.string().optional(),about:z.string().optional(),topics:z.array(z.object({id:z.string(),name:z.string(),about:z.string().optional(),phrases:z.array(z.string())}))})).default([])});
export type Taxonomy = z.output<typeof taxonomySchema>;
export const parseTaxonomy=(y:string,f:string):Taxonomy=>taxonomySchema.parse({});
