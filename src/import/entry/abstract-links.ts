import { distinctAddresses } from '../../paper/fields.ts';
import {
  addressesIn,
  type FoundAddress,
  isCodeAddress,
  isPdfAddress,
  isSameAddress,
} from '../../paper/web-address.ts';
import type { Datum, FieldData } from './datum.ts';

/** What stands before the address of what a paper made, and not before that of a work it names. */
const ownWork =
  /(?:page|site|website|webpage|available|accessible|released?|code|demos?|videos?|datasets?|data|models?|weights|checkpoints?|benchmark|leaderboard|project|visit|see|view|found|visuali[sz]ations?|results|tool|software|source|repository|implementation|materials?|supplement\w*|appendix|github|online|here|check|at|via|url|link)\b[^.!?]{0,80}$/i;

/** Hosts of pages that people make for a project. */
const projectHost = /(?:^|\.)(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|huggingface\.co|hf\.co)$/i;

/** Hosts of people, of other works and of what is cited. */
const otherHost = /(?:^|\.)(?:orcid\.org|doi\.org|scholar\.google\.\w+|cnpq\.br|wikipedia\.org|arxiv\.org)$/i;

/** An abstract that names more pages than this has a list of references in it. */
const mostPages = 4;

/**
 * The fields of an entry with the links that its abstract names: repositories as code, pages of what the paper
 * made as project pages. A link that the entry gives itself comes first and keeps its source.
 */
export function withAbstractLinks(fields: FieldData, file: string): FieldData {
  const abstract = fields.abstract?.value ?? '';
  const named = addressesIn(abstract).filter(({ href }) => new URL(href).hostname.includes('.'));
  const source = `${file}: named in the abstract`;
  const pages = named.filter(({ href }) => !isCodeAddress(href));
  const own = pages.length > mostPages ? [] : pages.filter((address) => isOfProject(abstract, address));
  const addressOf = ({ href }: FoundAddress) => href;
  const code = extended(fields.code, named.map(addressOf).filter(isCodeAddress), source);
  const project = extended(fields.project, own.map(addressOf), source);
  return { ...fields, ...(code && { code }), ...(project && { project }) };
}

function isOfProject(abstract: string, { href, start, end }: FoundAddress): boolean {
  const { hostname } = new URL(href);
  if (otherHost.test(hostname) || isPdfAddress(href)) return false;
  const isLast = /^[\s.)\]}"'”’]*$/.test(abstract.slice(end));
  return (
    projectHost.test(hostname) || isLast || ownWork.test(abstract.slice(Math.max(0, start - 120), start))
  );
}

function extended(own: Datum<string[]> | undefined, named: string[], source: string) {
  const known = own?.value ?? [];
  const added = distinctAddresses([named]).filter(
    (address) => !known.some((each) => isSameAddress(each, address)),
  );
  return added.length === 0
    ? own
    : { value: [...known, ...added], source: own ? `${own.source}; ${source}` : source };
}
