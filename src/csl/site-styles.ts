import { z } from 'zod';
import { checkedYaml } from '../content/yaml/yaml.ts';
import { orList } from '../paper/or-list.ts';
import { likenessOf } from './likeness.ts';
import { localeNamed, localeNames, styleNamed, styleNames } from './styles.ts';

/** At most this many names are offered in place of a wrong one, each so much alike. */
const maxOffered = 3;
const minLikeness = 0.6;

function isOrNearest(what: string, example: string, isThere: (name: string) => boolean, all: () => string[]) {
  return z.string().check((context) => {
    const name = context.value;
    if (isThere(name)) return;
    const offered = all()
      .map((other) => ({ other, likeness: likenessOf(name, other) }))
      .filter(({ likeness }) => likeness >= minLikeness)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, maxOffered)
      .map(({ other }) => other);
    const remedy =
      offered.length > 0 ? `did you mean ${orList(offered)}?` : `write a name of CSL, such as ${example}`;
    context.issues.push({ code: 'custom', message: `is not a ${what}: ${name}; ${remedy}`, input: name });
  });
}

/** Whether there is such a style, and it says how a list of references is written. */
function hasReferences(name: string): boolean {
  const parts = styleNamed(name)?.children ?? [];
  return parts.some((part) => typeof part !== 'string' && part.name === 'bibliography');
}

const schema = z.looseObject({
  citations: z
    .looseObject({
      styles: z
        .array(isOrNearest('style of CSL with references', 'nature', hasReferences, styleNames))
        .optional(),
      locale: isOrNearest(
        'locale of CSL',
        'de-DE',
        (tag) => localeNamed(tag) !== undefined,
        localeNames,
      ).optional(),
    })
    .optional(),
});

/** Throws a FileError where `site.yaml` names a style or a locale that CSL doesn't have. */
export function checkSiteStyles(yaml: string, file: string): void {
  if (/^citations\s*:/m.test(yaml)) checkedYaml({ yaml, file }, schema);
}
