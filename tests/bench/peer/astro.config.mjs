import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** What the build is measured against: the same papers as Astro's own loader and MDX build them. */
export default defineConfig({
  outDir: process.env.OFFPRINT_OUT,
  cacheDir: `${process.env.OFFPRINT_OUT}-cache`,
  integrations: [mdx()],
});
