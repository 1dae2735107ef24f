import { z } from 'zod';
import { notAmong } from '../../paper/not-among.ts';
import { webAddress } from '../../paper/web-address.ts';

const text = z.string().trim().min(1);

/** What feeds say of a paper: its abstract, or the sentence of it that says what the paper does. */
const feedTexts = ['abstract', 'sentence'] as const;

export type FeedText = (typeof feedTexts)[number];

/** How readers follow a shelf. */
export const subscriptionSchema = z.strictObject({
  call: text.optional().describe('what stands beside the button on the home page, and above the form'),
  label: text.optional().describe('what is on the button'),
  text: z
    .enum(feedTexts, {
      error: ({ input }) => notAmong(input, feedTexts, 'is not what feeds can say of a paper'),
    })
    .default('abstract')
    .describe('what feeds say of a paper'),
  mail: z
    .strictObject({
      form: webAddress
        .refine(
          (address) => address.startsWith('https:'),
          'is not safe for addresses; it must begin with https://',
        )
        .describe('where the form of the service is sent to'),
      field: text.default('email').describe('what the service calls the address'),
      with: z.record(text, z.string()).default({}).describe('what else it wants to be told'),
    })
    .optional()
    .describe('a service that sends new papers by mail'),
});
