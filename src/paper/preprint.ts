import { wordsOf } from './word-table.ts';

/** The beginnings of the DOIs of servers for preprints and deposits, of which a published version has another. */
const serverDois = wordsOf(`
  10.48550/ 10.1101/ 10.64898/ 10.2139/ssrn. 10.5281/zenodo. 10.31219/ 10.31234/ 10.31235/ 10.31222/ 10.35542/
  10.31223/ 10.31224/ 10.31730/ 10.17605/osf. 10.36227/ 10.21203/rs. 10.26434/ 10.20944/preprints 10.22541/
  10.33774/ 10.6084/m9.figshare. 10.7287/peerj.preprints. 10.32388/
`);

/** Names under which sources give such a server as journal or venue. */
const server =
  /^(?:arxiv\b.*|.*\(arxiv\)|corr|computing research repository|(?:bio|med|chem|psy|soc|tech|eart?h?|eng|edu?)r?x?rxiv\b.*|psyarxiv|ssrn\b.*|zenodo|osf\b.*|research square|techrxiv|preprints?(?:\.org)?|authorea|hal|figshare|openreview(?:\.net)?|e-?prints?)$/i;

/** Whether a DOI is that of a preprint or deposit. */
export function isPreprintDoi(doi: string): boolean {
  const lower = doi.toLowerCase();
  return serverDois.some((start) => lower.startsWith(start));
}

/** Whether the name of a journal or venue is that of a server for preprints. */
export function isPreprintServer(name: string): boolean {
  return server.test(name.trim());
}
