/** The version of Node that hosts build with. */
export const node = '24';

/** Installs the engine. */
export const install = 'npm install --no-audit --no-fund';
