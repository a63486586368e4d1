/** How this installation's front end finds its way in: `/app/config.json`, written where it is served. */
export interface AppConfig {
  /** Whether tokens of any role are handed out on this machine (`POST /dev/token`). */
  readonly dev: boolean;
  /** The staff's sign-in; absent on a laptop. */
  readonly oidc?: {
    /** Origin of the hosted sign-in pages. */
    readonly domain: string;
    readonly clientId: string;
  };
}

/** Reads the configuration. Throws when it cannot be had: the caller shows that and offers to try again. */
export async function readConfig(): Promise<AppConfig> {
  const response = await fetch('/app/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error('The configuration cannot be read.');
  const config: unknown = await response.json();
  return parseConfig(config);
}

/** What is known of a configuration; anything else in it is left out. */
export function parseConfig(config: unknown): AppConfig {
  if (typeof config !== 'object' || config === null) return { dev: false };
  const dev = 'dev' in config && config.dev === true;
  const oidc = 'oidc' in config ? config.oidc : undefined;
  if (typeof oidc !== 'object' || oidc === null || !('domain' in oidc) || !('clientId' in oidc)) return { dev };
  const { domain, clientId } = oidc;
  return typeof domain === 'string' && typeof clientId === 'string' ? { dev, oidc: { domain, clientId } } : { dev };
}
