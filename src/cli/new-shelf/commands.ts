/** The version of Node that hosts build with. */
export const node = '24';

/** Installs the engine. */
export const install = 'npm install --no-audit --no-fund';

/** Names all mistakes at once, before a build stops at the first kind of them. */
export const check = 'npx offprint check';
