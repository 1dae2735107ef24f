/** Where something stands in a YAML file, as people count: `look.theme`, `menu item 2, link`. */
export function placeInWords(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => {
      const before = path[at - 1];
      if (typeof part === 'number') return `${typeof before === 'string' ? ' ' : ', '}item ${part + 1}`;
      return `${at === 0 ? '' : typeof before === 'number' ? ', ' : '.'}${String(part)}`;
    })
    .join('')
    .replace(/^, /, '');
}
