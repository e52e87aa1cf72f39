import type { Octokit } from '@octokit/core';

/**
 * The toolkit's client for one server and token, which asks through the proxy that the environment names. Where none
 * is named for this server, the same client without the toolkit's own HTTP stack: that takes longer to load than all
 * the rest of an action that comments, and Node has one.
 */
export async function octokitFor(token: string, baseUrl: string): Promise<Octokit> {
  const options = {
    auth: `token ${token}`,
    baseUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
  if (getProxyUrl(new URL(baseUrl)) === undefined) {
    const { Octokit: Plain } = await import('@octokit/core');
    return new Plain(options);
  }
  // Not the package's main entry: that one reads the event file when it is imported, and throws on a bad one.
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  return new GitHub({ ...getOctokitOptions(token), baseUrl, log: options.log });
}

function silent(): void {}
