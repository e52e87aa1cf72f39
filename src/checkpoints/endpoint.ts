import { isLoopback } from '../contracts/checkpoint-uri.ts';
import { WorldGateError } from '../foundation/errors.ts';

/**
 * The address of a service that a variable may replace, without a slash at its end. Credentials go there, so it must be
 * https, or this machine.
 * @throws WorldGateError `checkpoint-endpoint`
 */
export function endpoint(given: string | undefined, usual: string, variable: string): string {
  const text = given || usual;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
    throw new WorldGateError(
      'checkpoint-endpoint',
      `${variable} is not an https address without credentials`,
      {
        hint: `Write ${variable}=${usual}, or leave it out.`,
      },
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
