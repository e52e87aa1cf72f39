/**
 * Script of a share's page, for browsers as they are: shows the content until the share ends, and opens what a password
 * protects. It reads its data from the page, and asks nobody for anything.
 */
export const SHARE_SCRIPT = `(() => {
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const place = document.getElementById('place');
const endsAt = data.expires_at === null ? Infinity : Date.parse(data.expires_at);
// Anything that is no time has ended.
const isOver = () => !(Date.now() < endsAt);
let ended = false;

function put(nodes, takesFocus) {
  place.replaceChildren(nodes);
  if (takesFocus) place.querySelector('h1').focus();
}

function end() {
  if (ended || !isOver()) return;
  ended = true;
  put(document.getElementById('expired').content, false);
  document.title = place.querySelector('h1').textContent + ' · WorldGate';
  for (const element of document.querySelectorAll('template, #data')) element.remove();
}

function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return '{' + Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}

const bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function decrypted(envelope, password) {
  const { ciphertext, ...header } = envelope;
  const { key_derivation: kdf, cipher } = header;
  const encoder = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', encoder.encode(password.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: bytesOf(kdf.salt) },
    material, { name: cipher.name, length: cipher.key_bits }, false, ['decrypt']);
  const content = await crypto.subtle.decrypt(
    { name: cipher.name, iv: bytesOf(cipher.iv), additionalData: encoder.encode(canonical(header)), tagLength: cipher.tag_bits },
    key, bytesOf(ciphertext));
  return JSON.parse(new TextDecoder().decode(content));
}

function ask() {
  put(document.getElementById('locked').content, false);
  const form = document.getElementById('unlock');
  const field = document.getElementById('password');
  const button = form.querySelector('button');
  const say = document.getElementById('say');
  if (!globalThis.crypto || !crypto.subtle) {
    say.textContent = 'This browser has no cryptography for pages that come over an open connection: open this page over HTTPS, or save it and open the file.';
    say.className = 'problem';
    return;
  }
  field.focus();
  let busy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy || ended) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    field.removeAttribute('aria-invalid');
    say.className = '';
    say.textContent = 'Opening …';
    try {
      const { title, html } = await decrypted(data.encrypted, field.value);
      end();
      if (ended) return;
      const template = document.createElement('template');
      template.innerHTML = html;
      document.title = title;
      put(template.content, true);
    } catch {
      say.className = 'problem';
      say.textContent = 'This password does not open the page.';
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      field.select();
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
    }
  });
}

if (isOver()) end();
else if (data.encrypted === null) put(document.getElementById('content').content, false);
else ask();
if (endsAt !== Infinity) {
  // A timer holds 24.8 days at most, and a page that sleeps misses it.
  const wait = () => { if (!ended) setTimeout(() => { end(); wait(); }, Math.max(0, Math.min(endsAt - Date.now(), 3600000))); };
  wait();
  addEventListener('pageshow', end);
  document.addEventListener('visibilitychange', end);
}
})();
`;
