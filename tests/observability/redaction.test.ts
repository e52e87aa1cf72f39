import { describe, expect, it } from 'vitest';
import {
  HOST_PATH,
  REDACTED,
  redactedTail,
  redactText,
  redactUrl,
  redactValue,
} from '../../src/observability/redaction/index.ts';

/** Put together here so that no secret scanner takes this file for a leak. */
const glued = (...parts: string[]) => parts.join('');
const ALNUM = 'aB3dE5fG7hI9jK1lM2nO4pQ6rS8tU0vW';

describe('a permission and a token of one name', () => {
  it.each(['id-token: eyJhbGciOi', 'id-token: writeABC123', 'token: write1', 'my_id-token=hunter2'])(
    'hides %s',
    (text) => {
      expect(redactText(text)).toContain(REDACTED);
    },
  );
});

describe('clean text stays as it is', () => {
  it.each([
    'tokenizer=fast',
    'tokens: 5',
    '"tokens": 5, "total_tokens": 12',
    'secretary: bob',
    'signature_count: 3',
    'passwordless login',
    'max_tokens=512 token_count=3 pad_token=<pad> eos_token: </s>',
    'key=value monkey=3 keyboard: us key: left',
    'hf_hub==1.0 hf_transfer sk-learn sk-container-id-1 highs_solver_options_dict',
    'NVIDIA_API_KEY',
    'Missing variables: NVIDIA_API_KEY, HF_TOKEN; required secrets: RUNWAYML_API_SECRET',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'password=$DB_PASSWORD token=${HF_TOKEN}',
    'password: none, token: null, secret: true, credentials: missing',
    'def login(user: str, password: str = None, token: str)',
    'the bearer of bad news; a bearer token is needed; basic authentication',
    'unexpected token: }',
    "SyntaxError: Unexpected token '<'",
    'the signature of the function; a secret about password managers',
    'signature: package is not signed (expected a bundle), signature: of another package',
    'password sha256 hash; token 512x512; secret v1.2.3',
    'Add `permissions: id-token: write` to the job (id-token: none now)',
    'use --token to log in, or --password-file x',
    '0123456789abcdef0123456789abcdef01234567',
    `sha256:${'0f'.repeat(32)}`,
    '550e8400-e29b-41d4-a716-446655440000',
    'https://example.org/home/users?page=2#top http://localhost:8080/tmp/x',
    'ssh://git@github.com/org/repo git@github.com:org/repo.git bob@example.org',
    '/usr/lib/python3/x.py /opt/mujoco/bin /tmp /home and/or ./tmp/x data/home/x',
    '$HOME/x ${TMP}/tmp/x ~5/10',
    'a:\\n b, note:\\nnext',
    'PWD=/opt/work',
    'x = a::token::B; std::secret::new()',
    'eyJ is how base64 of {" begins',
    '-----BEGIN CERTIFICATE-----\nMIIBVQIBADANBgkqhkiG9w0BAQ\n-----END CERTIFICATE-----',
    'a secret',
    '',
  ])('%j', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

describe('labels keep their place and lose their value', () => {
  it.each([
    ['token=abc', 'token=[redacted]'],
    ['{"api_key": "x"}', '{"api_key": "[redacted]"}'],
    ["{'token': 'x y'}", "{'token': '[redacted]'}"],
    ['my_api-key=zz next', 'my_api-key=[redacted] next'],
    ['password: x', 'password: [redacted]'],
    ['  db_password: correct horse battery # really', '  db_password: [redacted] # really'],
    ['client_secret=ab&x=1', 'client_secret=[redacted]&x=1'],
    ['clientSecret: ab, x', 'clientSecret: [redacted], x'],
    ['X-Api-Key: ab', 'X-Api-Key: [redacted]'],
    ['export DB_PASSWORD=a,b;c&d', 'export DB_PASSWORD=[redacted]'],
    ['NVIDIA_API_KEY=abc', 'NVIDIA_API_KEY=[redacted]'],
    [
      'AWS_ACCESS_KEY_ID=abc aws_secret_access_key = x/y+z',
      'AWS_ACCESS_KEY_ID=[redacted] aws_secret_access_key = [redacted]',
    ],
    ['token := abc', 'token := [redacted]'],
    ['"token" => "abc"', '"token" => "[redacted]"'],
    ['secret=1', 'secret=[redacted]'],
    ['{"token": 12, "x": 1}', '{"token": "[redacted]", "x": 1}'],
    ['{"secrets": {"a": ["b}", 1]}, "x": 1}', '{"secrets": "[redacted]", "x": 1}'],
    ['{"a":"{\\"token\\":\\"x\\\\\\"y\\",\\"b\\":1}"}', '{"a":"{\\"token\\":\\"[redacted]\\",\\"b\\":1}"}'],
    ['"password": "a\\"b"', '"password": "[redacted]"'],
    ['token="never closed, and more', 'token="[redacted]'],
    ['token%3Dabc%26x%3D1', 'token%3D[redacted]%26x%3D1'],
    ['token\u001b[0m=\u001b[32mabc', 'token\u001b[0m=\u001b[32m[redacted]'],
    ['Server=x;Pwd=abc;Port=1', 'Server=x;Pwd=[redacted];Port=1'],
    ['password hunter2', 'password [redacted]'],
    ['the password is hunter2.', 'the password is [redacted]'],
    [`token ${ALNUM} expired`, 'token [redacted] expired'],
    ['run --token abc --x', 'run --token [redacted] --x'],
    ['run --api-key zzz', 'run --api-key [redacted]'],
    ['run --token=abc', 'run --token=[redacted]'],
    ["run --password 'a b' x", "run --password '[redacted]' x"],
    ['run --token \\\n  abc', 'run --token \\\n  [redacted]'],
    ['["--token", "abc", "x"]', '["--token", "[redacted]", "x"]'],
    ['[\n  "--token",\n  "abc"\n]', '[\n  "--token",\n  "[redacted]"\n]'],
    ['- --token\n- abc', '- --token\n- [redacted]'],
    ['{"msg":"token=abc\\nnext"}', '{"msg":"token=[redacted]\\nnext"}'],
  ])('%j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe('headers', () => {
  it.each([
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [redacted]'],
    ['authorization: Basic dXNlcjpwYXNz', 'authorization: Basic [redacted]'],
    [
      'Proxy-Authorization: Digest username="u", response="r" \n',
      'Proxy-Authorization: Digest [redacted] \n',
    ],
    ['Authorization: Custom abc', 'Authorization: [redacted]'],
    ['Authorization=abc and Bearer def', 'Authorization=[redacted] and Bearer [redacted]'],
    [
      'Authorization: AWS4-HMAC-SHA256 Credential=A/b, SignedHeaders=h, Signature=ff',
      'Authorization: AWS4-HMAC-SHA256 [redacted]',
    ],
    ['{"Authorization":"token abc","x":1}', '{"Authorization":"token [redacted]","x":1}'],
    ['curl -H "Authorization: token abc" https://h', 'curl -H "Authorization: token [redacted]" https://h'],
    ['authorization: none', 'authorization: none'],
    ['sent Basic dXNlcjpwYXNz', 'sent Basic [redacted]'],
    ['Set-Cookie: a=b; Path=/; c="d"\nnext', 'Set-Cookie: [redacted]\nnext'],
    ['curl -H "Cookie: a=b; c=d" https://h', 'curl -H "Cookie: [redacted]" https://h'],
    ['{"a":"Cookie: x=y; z=1\\r\\nnext","b":1}', '{"a":"Cookie: [redacted]\\r\\nnext","b":1}'],
  ])('%j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe('tokens of known shape', () => {
  const jwt = glued('eyJ', 'hbGciOiJSUzI1NiJ9.', 'eyJ', `pc3MiOiIxMjM0NSJ9.${ALNUM}_-`);
  it.each([
    ['GitHub, classic', glued('ghp_', `${ALNUM}abcd`)],
    ['GitHub, OAuth', glued('gho_', `${ALNUM}abcd`)],
    ['GitHub, user', glued('ghu_', `${ALNUM}abcd`)],
    ['GitHub, refresh', glued('ghr_', ALNUM.repeat(2))],
    ['GitHub, installation', glued('ghs_', `${ALNUM}abcd`)],
    ['GitHub, installation of 520 characters', glued('ghs_', '1234567_', jwt.repeat(1), ALNUM.repeat(13))],
    ['GitHub, fine-grained', glued('github_pat_', `${ALNUM}_${ALNUM}`)],
    ['AWS key id', glued('AKIA', 'IOSFODNN7EXAMPLE')],
    ['AWS temporary key id', glued('ASIA', 'IOSFODNN7EXAMPLE')],
    ['Google API key', glued('AIza', `${ALNUM}a-_`)],
    ['Google access token', glued('ya29.', 'a0Af_-', ALNUM)],
    ['Slack bot', glued('xoxb-', '123456789012-', ALNUM)],
    ['Slack app', glued('xapp-', '1-A0-', ALNUM)],
    ['JSON Web Token', jwt],
    ['Hugging Face', glued('hf_', ALNUM)],
    ['OpenAI', glued('sk-', ALNUM, 'abcdefgh')],
    ['OpenAI, project', glued('sk-proj-', `${ALNUM}_-${ALNUM}`)],
    ['Anthropic', glued('sk-ant-', `api03-${ALNUM}-_AA`)],
    ['NVIDIA', glued('nvapi-', `${ALNUM}_-${ALNUM}`)],
    ['npm', glued('npm_', `${ALNUM}abcd`)],
    ['PyPI', glued('pypi-', `AgEIcHlwaS5vcmc${ALNUM}-_`)],
    ['GitLab', glued('glpat-', ALNUM)],
  ])('%s', (_name, token) => {
    for (const text of [
      'see # now',
      '"#"',
      '\\n#\\n',
      'https://h/#',
      'x=#,',
      '%3D#',
      '\u001b[32m#\u001b[0m',
      '(#)',
    ])
      expect(redactText(text.replace('#', token))).toBe(text.replace('#', REDACTED));
  });

  it('Slack webhooks keep their host', () => {
    expect(redactText('post https://hooks.slack.com/services/T0/B0/xYz!')).toBe(
      'post https://hooks.slack.com/services/[redacted]!',
    );
  });
});

describe('private keys', () => {
  const begin = '-----BEGIN RSA PRIVATE KEY-----';
  const end = '-----END RSA PRIVATE KEY-----';
  const body = `Proc-Type: 4,ENCRYPTED\n\n${ALNUM}${ALNUM}\n${ALNUM}==`;
  it.each([
    ['whole', `a\n${begin}\n${body}\n${end}\nb`, `a\n${begin}${REDACTED}${end}\nb`],
    ['in JSON', JSON.stringify({ k: `${begin}\n${body}\n${end}\n` }), `{"k":"${begin}${REDACTED}${end}\\n"}`],
    ['with prefixes', `1| ${begin}\n2| ${ALNUM}\n3| ${end}`, `1| ${begin}${REDACTED}${end}`],
    ['without its end', `${begin}\n${body}`, `${begin}${REDACTED}`],
    ['without its beginning', `words\n${ALNUM}\n${ALNUM}==\n${end} b`, `words\n${REDACTED}${end} b`],
    ['only named', `expected ${begin} in the file`, `expected ${begin} in the file`],
  ])('%s', (_name, text, expected) => {
    expect(redactText(text)).toBe(expected);
    expect(redactText(expected)).toBe(expected);
  });
});

describe('URLs', () => {
  it.each([
    ['postgres://u:p@h/db', 'postgres://[redacted]@h/db'],
    ['https://TOKEN@h.test/x', 'https://[redacted]@h.test/x'],
    ['redis://:p@ss@h:1', 'redis://[redacted]@h:1'],
    ['https:\\/\\/u:p@h', 'https:\\/\\/[redacted]@h'],
    ['ssh://git:pw@h', 'ssh://[redacted]@h'],
    [
      'https://h/a?X-Amz-Credential=A&X-Amz-Signature=b&x=1#f',
      'https://h/a?X-Amz-Credential=[redacted]&X-Amz-Signature=[redacted]&x=1#f',
    ],
    ['https://h/a?sv=1&sig=b%2Bc', 'https://h/a?sv=1&sig=[redacted]'],
    ['https://h/a?X-Goog-Signature=ff&key=k', 'https://h/a?X-Goog-Signature=[redacted]&key=[redacted]'],
    ['<a href="https://h/?sig=b&amp;key=c">', '<a href="https://h/?sig=[redacted]&amp;key=[redacted]">'],
    ['"https://h/?x=1\\u0026sig=b"', '"https://h/?x=1\\u0026sig=[redacted]"'],
  ])('%j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it('redactUrl leaves what is needed to say where', () => {
    expect(redactUrl(' https://u:p@h:8443/a?b=c#d ')).toBe('https://h:8443/a');
    expect(redactUrl(`https://hooks.slack.com/services/T0/B0/x`)).toBe(
      'https://hooks.slack.com/services/[redacted]',
    );
    expect(redactUrl('file:///home/bob/x.json?y')).toBe('[host-path]/x.json');
  });
});

describe('paths of a host', () => {
  it.each([
    ['/home/bob/out.json', '[host-path]/out.json'],
    ['/home/bob', '[host-path]'],
    ['/Users/Jane Doe/Documents/x.txt', '[host-path]/x.txt'],
    ['/Users/alice and /tmp/y', '[host-path] and [host-path]/y'],
    ['/root/.ssh/id', '[host-path]/id'],
    ['/tmp/wg-123/x.json:12:5', '[host-path]/x.json:12:5'],
    ['/var/folders/a/b/T/x', '[host-path]/x'],
    ['/private/var/folders/x', '[host-path]/x'],
    ['/Volumes/Disk/x /Volumes/Disk', '[host-path]/x [host-path]'],
    ['/home/runner/work/repo/repo/src/a.ts', '[host-path]/a.ts'],
    ['/github/workspace/a/b', '[host-path]/b'],
    ['/__w/repo/repo/a', '[host-path]/a'],
    ['/mnt/c/Users/bob', '[host-path]'],
    ['D:\\a\\repo\\repo\\x.json', '[host-path]/x.json'],
    ['C:\\Users\\bob', '[host-path]'],
    ['C:\\Users\\Jane Doe\\x.txt', '[host-path]/x.txt'],
    ['C:/Users/bob/x', '[host-path]/x'],
    ['"C:\\\\Users\\\\bob\\\\x.json"', '"[host-path]/x.json"'],
    ['open \\\\server\\share\\x.txt', 'open [host-path]/x.txt'],
    ['file:///home/bob/x.ts:1:2', '[host-path]/x.ts:1:2'],
    ['file:///C:/Users/bob/x', '[host-path]/x'],
    ['file:///home/bob', '[host-path]'],
    ['~/x ~bob/y', '[host-path]/x [host-path]/y'],
    ['-I/home/bob/inc -v x:/home/bob/y', '-I[host-path]/inc -v x:[host-path]/y'],
    ['PATH=/home/a/bin:/usr/bin:/root/bin', 'PATH=[host-path]/bin:/usr/bin:[host-path]/bin'],
    ['{"a":"x\\n/home/bob/y"}', '{"a":"x\\n[host-path]/y"}'],
    ['\u001b[2m/home/bob/y\u001b[0m', '\u001b[2m[host-path]/y\u001b[0m'],
  ])('%j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
    expect(HOST_PATH).toBe('[host-path]');
  });
});

describe('values', () => {
  it('hides what stands under a sensitive key, whatever it is', () => {
    const value = {
      api_token: 'x',
      clientSecret: { a: 1 },
      password: 12,
      Authorization: 'Bearer z',
      credentials: ['a'],
      secrets: 3,
      token: null,
      has_secret: false,
      tokens: ['the', 'cat'],
      tokenizer: 'fast',
      signature_count: 3,
      n: 1.5,
    };
    expect(redactValue(value)).toEqual({
      ...value,
      api_token: REDACTED,
      clientSecret: REDACTED,
      password: REDACTED,
      Authorization: REDACTED,
      credentials: REDACTED,
    });
  });

  it('hides the argument behind an option', () => {
    const argv = ['run', '--token', 'abc', '--api-key', '--x', '--max-tokens', '5', '-v', '--password=q'];
    expect(redactValue(argv)).toEqual([
      'run',
      '--token',
      REDACTED,
      '--api-key',
      '--x',
      '--max-tokens',
      '5',
      '-v',
      '--password=[redacted]',
    ]);
  });

  it('tells equal keys apart, also from keys that look like it', () => {
    const value = { '/tmp/a/x': 1, '/tmp/b/x': 2, '[host-path]/x#2': 3, '/home/c/x': 4 };
    const once = redactValue(value);
    expect(Object.entries(once)).toEqual([
      ['[host-path]/x', 1],
      ['[host-path]/x#2', 2],
      ['[host-path]/x#2#2', 3],
      ['[host-path]/x#3', 4],
    ]);
    expect(redactValue(once)).toEqual(once);
  });

  it('leaves prototypes and its input alone', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": "token=a"}, "constructor": {"prototype": {"x": 1}}}',
    );
    const before = JSON.stringify(hostile);
    const out = redactValue(hostile);
    expect(Object.getPrototypeOf(out)).toBe(Object.prototype);
    expect(JSON.stringify(out)).toBe(before.replace('token=a', 'token=[redacted]'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(hostile)).toBe(before);
  });

  it('ends on values that are nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}"token=a"${']'.repeat(100_000)}`);
    const text = JSON.stringify(redactValue(deep));
    expect(text).toContain(REDACTED);
    expect(text).not.toContain('token=a');
  });
});

describe('tails', () => {
  it('redacts before it cuts', () => {
    const text = `${'x'.repeat(50)} token=${'s'.repeat(40)}${'y'.repeat(0)} end`;
    expect(text.slice(-30)).toContain('ssss');
    expect(redactedTail(text, 30)).not.toContain('ss');
    expect(redactedTail(text, 30)).toHaveLength(30);
    expect(redactedTail('short', 30)).toBe('short');
    expect(redactedTail('abcdef', 3)).toBe('…ef');
    expect(redactedTail('ab😀', 2)).toBe('…');
    expect(redactedTail('abc', 0)).toBe('');
  });
});
