import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  papers: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${process.env['OFFPRINT_CONTENT']}/papers` }),
  }),
};
