import { cancel, group, intro, isCancel, select, text } from '@clack/prompts';
import { type Answers, asOneLine, nameOfFolder } from './answers.ts';
import { type HostName, hostNames, hosts } from './hosts.ts';

/** Asks on a terminal for what isn't given; `undefined` where the person stops. */
export async function askedAnswers(given: Partial<Answers>, folder: string): Promise<Answers | undefined> {
  intro(`A new shelf in ${folder}`);
  const { language } = given;
  const stop = Symbol('stop');
  try {
    const asked = await group(
      {
        name: async () =>
          given.name ?? text({ message: 'What is it called?', initialValue: nameOfFolder(folder, language) }),
        field: async () =>
          given.field ??
          text({ message: 'What are its papers on?', placeholder: 'music interfaces', defaultValue: '' }),
        from: async () =>
          given.from?.join(' ') ??
          text({
            message: 'Where do the papers come from?',
            placeholder: 'a file, a folder or an address; empty for later',
            defaultValue: '',
          }),
        host: async () =>
          given.host ??
          select<HostName>({
            message: 'Where will it be published?',
            options: hostNames.map((value) => ({ value, label: hosts[value].label })),
          }),
      },
      {
        onCancel: () => {
          throw stop;
        },
      },
    );
    const { name, field, from, host } = asked;
    if ([name, field, from, host].some(isCancel)) return undefined;
    return {
      name: asOneLine(String(name)) || nameOfFolder(folder, language),
      field: asOneLine(String(field)),
      from: given.from ?? (String(from).trim() === '' ? [] : [String(from).trim()]),
      host: host as HostName,
      ...(language && { language }),
    };
  } catch (error) {
    if (error !== stop) throw error;
    cancel('Nothing was written.');
    return undefined;
  }
}
