import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPaper } from '../../src/audit/claims/fetch-paper.ts';
import { paperText } from '../../src/audit/claims/paper-text.ts';
import { claim as claimSchema } from '../../src/contracts/claim.ts';
import { protocol as protocolSchema } from '../../src/contracts/protocol.ts';
import { sha256Json } from '../../src/foundation/digest.ts';
import { cliJson, removeFolders, temporaryFolder } from '../support/cli.ts';

afterAll(removeFolders);

const PAGE = `<!doctype html><html><head><title>[2601.01234] A Small &amp; Steady Policy</title>
<style>p { width: 99% }</style><script>var success = "100%";</script></head><body>
<!-- success 1% --><h1>A Small &amp; Steady Policy</h1>
<p>It cuts memory by 37%.</p><p>On LIBERO-Spatial our policy reaches a success rate of 86.4&nbsp;% over
<b>50</b> episodes per task, against 71.2% for the baseline&#39;s best.</p>
<p>Weights: <a href="https://huggingface.co/some-lab/steady-policy">here</a>. Elsewhere on PushT it has 60%.</p></body></html>`;

let dir: string;
beforeEach(() => {
  dir = temporaryFolder();
});
const draft = (text: string | Buffer) => {
  writeFileSync(path.join(dir, 'paper'), text);
  return cliJson<{ found: string[]; claim_hash: string }>(dir, [
    'claim',
    'from-paper-url',
    'paper',
    '--output',
    'out',
  ]);
};
const read = (name: string) => JSON.parse(readFileSync(path.join(dir, 'out', name), 'utf8'));

describe('claim from-paper-url', () => {
  it('drafts from a page, and marks every guess', async () => {
    const { exit_code, data } = await draft(PAGE);
    expect(exit_code).toBe(0);
    const claim = claimSchema.parse(read('claim.json'));
    const protocol = protocolSchema.parse(read('protocol.json'));
    expect(claim).toMatchObject({
      subject: { id: 'some-lab/steady-policy', revision: null },
      expected_metrics: [{ name: 'success_rate', operator: '>=', value: 0.864, unit: 'ratio' }],
      source: { type: 'paper', title: 'A Small & Steady Policy', url: null },
    });
    expect(claim.needs_review).toEqual(expect.arrayContaining(['subject', 'expected_metrics', 'claim_text']));
    expect(protocol.benchmark.task_list).toHaveLength(10);
    expect(protocol.benchmark.task_list[0]).toBe('libero_spatial/0');
    expect(protocol.execution.episodes_per_task).toBe(50);
    expect(protocol.needs_review).toEqual(expect.arrayContaining(['benchmark', 'execution']));
    expect(protocol.claim_hash).toBe(sha256Json(read('claim.json')));
    expect(data.found.join()).toContain('86.4 %');
  });

  it('drafts from plain text, and takes no number without a percent sign', async () => {
    const { exit_code } = await draft('A title\nOn Push-T the success rate is 0.91.\n');
    expect(exit_code).toBe(0);
    expect(read('claim.json')).toMatchObject({
      source: { title: 'A title' },
      // The template's, which is on the list of what to review.
      expected_metrics: [{ value: 0.6 }],
      subject: { id: 'ORGANISATION/MODEL' },
    });
  });

  it.each<[string, string | Buffer, string, RegExp]>([
    ['a PDF', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff, 0xfe]), 'paper-unreadable', /pdftotext/],
    ['no words', '<html><body><script>x</script></body></html>', 'paper-unreadable', /no words/],
    ['another benchmark', 'It cooks in 80% of kitchens with success.', 'paper-unclear', /LIBERO/],
  ])('refuses %s and writes nothing', async (_, text, code, message) => {
    const { exit_code, errors } = await draft(text);
    expect([exit_code, errors[0]!.code]).toEqual([2, code]);
    expect(errors[0]!.message + errors[0]!.hint).toMatch(message);
    expect(() => read('claim.json')).toThrow();
  });

  it('asks no other server than that of arXiv', async () => {
    for (const address of [
      'http://127.0.0.1/abs/2601.01234',
      'https://arxiv.org.example/abs/2601.01234',
      'file:///etc/passwd',
    ]) {
      const { exit_code, errors } = await cliJson(dir, [
        'claim',
        'from-paper-url',
        address,
        '--output',
        'out',
      ]);
      expect([exit_code, errors[0]!.code]).toEqual([2, 'paper-address']);
    }
  });
});

describe('fetchPaper', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url!.startsWith('/html/2601.00001')) response.end(PAGE);
    else if (request.url!.startsWith('/abs/2601.00002')) response.end('<html><body>LIBERO</body></html>');
    else response.writeHead(404).end();
  });
  // What the published addresses lead to, on this machine.
  const get = (address: string) => {
    const { port } = server.address() as AddressInfo;
    return fetch(address.replace('https://arxiv.org', `http://127.0.0.1:${port}`));
  };
  beforeEach(async () => {
    asked.length = 0;
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());

  it.each(['abs/2601.00001', 'pdf/2601.00001', 'pdf/2601.00001.pdf', 'html/2601.00001'])(
    'takes the full text of %s',
    async (name) => {
      const { document, url } = await fetchPaper(`https://arxiv.org/${name}`, get);
      expect([document, url]).toEqual([PAGE, 'https://arxiv.org/html/2601.00001']);
    },
  );

  it('takes the abstract where there is no more, and says what was answered else', async () => {
    expect((await fetchPaper('https://arxiv.org/abs/2601.00002v3', get)).url).toBe(
      'https://arxiv.org/abs/2601.00002v3',
    );
    await expect(fetchPaper('https://arxiv.org/abs/2601.00003', get)).rejects.toMatchObject({
      code: 'network-unavailable',
      exitCode: 4,
      message: expect.stringContaining('404'),
      hint: expect.stringContaining('give the file'),
    });
    expect(asked).toContain('/html/2601.00003');
  });

  it('says so without a network', async () => {
    const offline = () => Promise.reject(new TypeError('fetch failed'));
    await expect(fetchPaper('https://arxiv.org/abs/2601.00001', offline)).rejects.toMatchObject({
      code: 'network-unavailable',
      message: expect.stringContaining('fetch failed'),
    });
  });
});

describe('paperText', () => {
  it('keeps words and leaves out code, styles, comments and tags', () => {
    expect(paperText(PAGE).text).not.toMatch(/99%|100%|success 1%|<|&amp;/);
    expect(paperText('<p>a&#8805;b &#x2265; &ge; <em>x</em>y</p>').text).toBe('a≥b ≥ ≥ x y');
  });
});
