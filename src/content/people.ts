import { z } from 'zod';
import { isPaperId } from '../paper/id.ts';
import { nameKey } from '../paper/name/name-key.ts';
import { checkedYaml } from './yaml/yaml.ts';

/** The name of the file in a content folder that says which names are whose. */
export const peopleFile = 'people.yaml';

const text = z.string().trim().min(1, 'is empty; write it');

const orcid = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'is not an ORCID iD; write it as 0000-0002-1825-0097');

const oneOrMore = <T extends z.ZodType>(each: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(each));

const person = z.strictObject({
  name: text.describe('as the list of authors and the page of the person show it'),
  also: z.array(text).default([]).describe('other ways in which papers write the name, in any script'),
  orcid: oneOrMore(orcid).default([]).describe('ORCID iD, or several'),
  papers: z
    .array(text)
    .optional()
    .describe('where others have the same name: ids of the papers that are this person’s'),
  with: z
    .array(text)
    .optional()
    .describe('where others have the same name: co-authors on whose papers it is this person'),
  id: z
    .string()
    .trim()
    .refine(isPaperId, 'is not the address of a person; use lower-case letters, digits and hyphens')
    .optional()
    .describe('the last part of the address of the page, where it isn’t made of the name'),
});

/** One person, as a curator says which names are whose. */
export type PersonRow = z.output<typeof person>;

/** Whether an entry takes a name only where something else tells that it is this person. */
export function isLimited({ papers, with: others }: PersonRow): boolean {
  return papers !== undefined || others !== undefined;
}

/** `content/people.yaml`. */
export const peopleSchema = z
  .strictObject({
    people: z.preprocess((value) => (value === '' ? [] : value), z.array(person)).default([]),
  })
  .superRefine(({ people }, context) => {
    const owners = {
      name: new Map<string, number>(),
      orcid: new Map<string, number>(),
      id: new Map<string, number>(),
    };
    const claim = (
      kind: keyof typeof owners,
      key: string,
      at: number,
      path: (string | number)[],
      message: string,
    ) => {
      const owner = owners[kind].get(key);
      if (owner !== undefined && owner !== at)
        context.addIssue({
          code: 'custom',
          path: ['people', at, ...path],
          message: message.replace('{}', people[owner]?.name ?? ''),
        });
      else owners[kind].set(key, at);
    };
    people.forEach((one, at) => {
      if (one.id !== undefined)
        claim('id', one.id, at, ['id'], `is the address of {} as well; choose another`);
      one.orcid.forEach((iD, index) => {
        claim('orcid', iD, at, ['orcid', index], `is the ORCID iD of {} as well; correct one of the two`);
      });
      if (isLimited(one)) return;
      [one.name, ...one.also].forEach((name, index) => {
        const path = index === 0 ? ['name'] : ['also', index - 1];
        claim(
          'name',
          nameKey(name),
          at,
          path,
          `is a name of {} as well; say whose papers are whose with "papers" or "with"`,
        );
      });
    });
  });

/** Reads `people.yaml`. Throws a FileError. */
export function parsePeople(yaml: string, file: string): z.output<typeof peopleSchema> {
  return checkedYaml({ yaml, file }, peopleSchema);
}
