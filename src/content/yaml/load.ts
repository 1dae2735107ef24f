import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** The data of a YAML text, scalars as text; a text without data is `{}`. Throws a YAMLException. */
export function loadYaml(yaml: string): unknown {
  return yaml.replace(/^\s*#.*$/gm, '').trim() === '' ? {} : load(yaml, { schema: FAILSAFE_SCHEMA });
}

/** Why a text isn't YAML; `undefined` where it is. */
export function yamlFault(yaml: string): YAMLException | undefined {
  try {
    loadYaml(yaml);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return error;
  }
}
