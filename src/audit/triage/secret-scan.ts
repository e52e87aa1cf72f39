import { closeSync, fstatSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { TriageReport } from '../../contracts/triage.ts';
import { openBelow } from '../../foundation/safe-path.ts';
import { secretPlaces } from '../../observability/redaction/index.ts';
import type { InputTree } from '../importing/input-tree.ts';

/** Of one file: its beginning and its end. */
const BEGINNING_BYTES = 8 * 1024 * 1024;
const END_BYTES = 256 * 1024;
const ALL_BYTES = 256 * 1024 * 1024;
const CHUNK_CHARACTERS = 256 * 1024;
/** What one chunk repeats of the one before it where a line goes over both. */
const OVERLAP_CHARACTERS = 4096;
const MOST_OF_A_FILE = 100;
const MOST_PLACES = 10_000;

export interface SecretScan {
  places: TriageReport['secret_places'];
  files: number;
  sizeBytes: number;
  partly: string[];
  notScanned: number;
}

/**
 * Looks through text files for secrets, signed URLs and credentials, and says where they stand and of which kind; their
 * text never leaves this function. Of files over 8 MiB the beginning and the end are looked at, of all files together
 * 256 MiB.
 */
export function scanForSecrets(tree: InputTree, files: readonly string[]): SecretScan {
  const scan: SecretScan = { places: [], files: 0, sizeBytes: 0, partly: [], notScanned: 0 };
  for (const file of files) {
    if (scan.sizeBytes >= ALL_BYTES || scan.places.length >= MOST_PLACES) {
      scan.notScanned += 1;
      continue;
    }
    scanFile(tree, file, scan);
  }
  return scan;
}

function scanFile(tree: InputTree, file: string, scan: SecretScan): void {
  let fd: number;
  try {
    fd = openBelow(tree.root, file);
  } catch {
    scan.notScanned += 1;
    return;
  }
  try {
    const { size } = fstatSync(fd);
    const places = new FilePlaces(file);
    const isLarge = size > BEGINNING_BYTES + END_BYTES;
    scan.files += 1;
    scan.sizeBytes += readPart(fd, 0, isLarge ? BEGINNING_BYTES : size, places);
    if (isLarge) {
      scan.partly.push(file);
      places.lineIsUnknown();
      scan.sizeBytes += readPart(fd, size - END_BYTES, END_BYTES, places);
    }
    scan.places.push(...places.found.slice(0, MOST_PLACES - scan.places.length));
  } catch {
    scan.notScanned += 1;
  } finally {
    closeSync(fd);
  }
}

/** @returns how many bytes were read */
function readPart(fd: number, from: number, length: number, places: FilePlaces): number {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(CHUNK_CHARACTERS);
  let done = 0;
  let rest = '';
  while (done < length && !places.isFull) {
    const read = readSync(fd, buffer, 0, Math.min(buffer.length, length - done), from + done);
    if (read === 0) break;
    done += read;
    const text = rest + decoder.write(buffer.subarray(0, read));
    const lineEnd = text.lastIndexOf('\n') + 1;
    // A line that is longer than a chunk goes through in pieces.
    const isLong = text.length - lineEnd > CHUNK_CHARACTERS;
    const end = isLong ? text.length : lineEnd;
    places.look(text.slice(0, end));
    rest = isLong ? text.slice(-OVERLAP_CHARACTERS) : text.slice(end);
  }
  places.look(rest + decoder.end());
  return done;
}

class FilePlaces {
  readonly found: TriageReport['secret_places'] = [];
  readonly #file: string;
  readonly #known = new Set<string>();
  #line = 1;
  #isUnknown = false;

  constructor(file: string) {
    this.#file = file;
  }

  get isFull(): boolean {
    return this.found.length >= MOST_OF_A_FILE;
  }

  /** Behind a part that was left out lines cannot be counted: line 1 stands for the file. */
  lineIsUnknown(): void {
    this.#isUnknown = true;
  }

  look(text: string): void {
    if (text === '') return;
    for (const place of secretPlaces(text)) {
      const line = this.#isUnknown ? 1 : this.#line + place.line - 1;
      const key = `${line}\0${place.kind}`;
      if (this.#known.has(key) || this.isFull) continue;
      this.#known.add(key);
      this.found.push({ file: this.#file, line, kind: place.kind });
    }
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
  }
}
