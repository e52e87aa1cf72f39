#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || major === 23 || (major === 22 && minor < 22)) {
  console.error(`error: worldgate needs Node 22.22 or 24 and newer; this is Node ${process.versions.node}`);
  process.exit(2);
}
await import('./cli-main.js');
