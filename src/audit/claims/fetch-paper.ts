import { messageOf, WorldGateError } from '../../foundation/errors.ts';

const MAX_BYTES = 20 * 1024 * 1024;
/** `2603.19312`, with or without a version, in an abs, pdf or html address of arXiv. */
const ARXIV =
  /^https:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}(?:v\d{1,3})?)(?:\.pdf)?\/?(?:[?#].*)?$/;

/** Gets one address; `fetch` with a time limit. */
export type Get = (address: string) => Promise<Pick<Response, 'status' | 'body'>>;

/** Whether a word of the command line is an address and not a file. */
export const isAddress = (source: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(source);

/**
 * The page of a paper on arXiv: its full text where there is an HTML version, else the page with its abstract.
 * @throws WorldGateError `paper-address` for an address of anything else, `network-unavailable`
 */
export async function fetchPaper(address: string, get: Get): Promise<{ document: string; url: string }> {
  const id = ARXIV.exec(address)?.[1];
  if (id === undefined) {
    throw new WorldGateError('paper-address', `${address} is not the address of a paper on arXiv`, {
      hint: 'give https://arxiv.org/abs/NUMBER, or save the page and give the file',
    });
  }
  let problem = '';
  for (const kind of ['html', 'abs']) {
    const url = `https://arxiv.org/${kind}/${id}`;
    try {
      const response = await get(url);
      if (response.status === 200 && response.body !== null)
        return { document: await textOf(response.body), url };
      problem = `it answered ${response.status}`;
    } catch (cause) {
      problem = messageOf(cause);
    }
  }
  throw new WorldGateError('network-unavailable', `the paper could not be fetched from arXiv: ${problem}`, {
    kind: 'environment',
    hint: 'save its page or its text and give the file: `worldgate claim from-paper-url paper.html`',
  });
}

async function textOf(body: NonNullable<Response['body']>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
