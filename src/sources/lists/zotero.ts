import { jsonIn } from '../../import/formats/json.ts';
import { ServiceError } from '../client.ts';
import { alwaysAsked, type ListKind } from './list.ts';

/** How many items a page has, the most that Zotero gives, and how many pages are read. */
const pageItems = 100;
const maxPages = 200;

/** A group's library or one of its collections: `https://www.zotero.org/groups/123/name/collections/ABCD2345`. */
export const zoteroList: ListKind = ({ hostname, pathname }) => {
  if (!/^(?:www\.)?zotero\.org$/.test(hostname)) return undefined;
  const [, group, collection] =
    /^\/groups\/(\d+)(?:\/[^/]*)?(?:\/(?:library|items|collections\/([A-Z\d]{8})(?:\/.*)?|items\/.*)?)?\/?$/.exec(
      pathname,
    ) ?? [];
  if (!group) return undefined;
  const library = collection ? `groups/${group}/collections/${collection}` : `groups/${group}`;
  return {
    file: `zotero-${library.replace(/\//g, '-')}.json`,
    async fetch(client, { zotero }, tell) {
      const items: unknown[] = [];
      for (let page = 0; page < maxPages; page++) {
        const path = `${library}/items/top?v=3&format=json&sort=dateAdded&direction=asc&limit=${pageItems}&start=${page * pageItems}`;
        const answer = await client.ask(zotero, path, {
          ...alwaysAsked,
          isAnswer: (text) => itemsIn(text) !== undefined,
        });
        if (!answer) throw new ServiceError(`Zotero has no open library at ${library}`, 'refused');
        const read = itemsIn(answer.body) ?? [];
        items.push(...read);
        tell(`Zotero: ${items.length} of ${answer.total ?? 'some'} items`);
        const isLast = answer.total === undefined ? read.length < pageItems : items.length >= answer.total;
        if (isLast || read.length === 0) return JSON.stringify(items, null, 1);
      }
      throw new ServiceError(
        `Zotero has more than ${maxPages * pageItems} items there; name one of its collections`,
        'refused',
      );
    },
  };
};

function itemsIn(text: string): unknown[] | undefined {
  const items = jsonIn(text);
  return Array.isArray(items) ? items : undefined;
}
