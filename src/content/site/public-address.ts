/** The address at which a host publishes what it builds. */
export interface HostAddress {
  /** As people call the host. */
  host: string;
  address: string;
}

/** Whether an address leads nowhere, since its domain is kept for examples. */
export function isExample(address: string): boolean {
  return /(?:^|\.)example(?:\.(?:com|net|org))?$/.test(new URL(address).hostname);
}

/** What the variables of a host say that builds and publishes by itself; `undefined` elsewhere. */
export function hostAddress(environment: NodeJS.ProcessEnv): HostAddress | undefined {
  const variable = environment['CONTEXT'] === 'production' ? 'URL' : 'DEPLOY_PRIME_URL';
  const [host, address] = environment['NETLIFY']
    ? ['Netlify', environment[variable]]
    : ['Cloudflare Pages', projectAddress(environment['CF_PAGES_URL'])];
  return address ? { host, address } : undefined;
}

/** Cloudflare names the address of the one build, which is below that of the project. */
function projectAddress(ofBuild: string | undefined): string | undefined {
  return ofBuild?.replace(/^(https:\/\/)[^./]+\.([^./]+\.pages\.dev)/, '$1$2');
}
