import { jsonIn } from '../../import/formats/json.ts';
import { objectOf } from '../../import/formats/json-services/value.ts';
import { ServiceError } from '../client.ts';
import { alwaysAsked, type ListKind } from './list.ts';

/** The works of a person: `https://orcid.org/0000-0002-1825-0097`. */
export const orcidList: ListKind = ({ hostname, pathname }) => {
  const id = /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(pathname)?.[1]?.toUpperCase();
  if (!/^(?:www\.)?orcid\.org$/.test(hostname) || !id) return undefined;
  return {
    file: `orcid-${id}.json`,
    async fetch(client, { orcid }) {
      const isAnswer = (text: string) => Array.isArray(objectOf(jsonIn(text))['group']);
      const answer = await client.ask(orcid, `${id}/works`, { ...alwaysAsked, isAnswer });
      if (!answer) throw new ServiceError(`ORCID knows nobody with the iD ${id}`, 'refused');
      return answer.body;
    },
  };
};
