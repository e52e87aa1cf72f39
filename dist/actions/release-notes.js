import { action } from './../bundle/index.js';
const root = new URL('../../', import.meta.url);
const installation = {
  root,
  engines: new URL('dist/engines/', root),
  worker: new URL('dist/worker.js', root),
  version: '0.1.0-dev',
};
await action('release-notes', installation);
