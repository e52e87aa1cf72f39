import type { CheckFinding } from '../contracts/check-report.ts';
import type { RowCategory, RowReason } from '../contracts/check-row.ts';
import type { RowState } from '../contracts/verdict.ts';

const MOST = 2000;

export interface RowFacts {
  key: string;
  name: string;
  state: RowState;
  reason?: RowReason | null;
  summary: string;
  triage?: string | null;
  command?: string | null;
  source: string;
  line?: number | null;
  host_owned?: boolean;
  started_at?: string | null;
  finished_at?: string | null;
}

/** Makes the rows of one check: texts redacted before they are cut, and no two rows of one key. */
export class RowMaker {
  readonly rows: CheckFinding[] = [];
  readonly #keys = new Map<string, number>();
  readonly #category: RowCategory;
  readonly #redact: (text: string) => string;

  constructor(category: RowCategory, redact: (text: string) => string) {
    this.#category = category;
    this.#redact = redact;
  }

  add(facts: RowFacts): void {
    const text = (value: string, most = MOST) => cut(this.#redact(value), most);
    this.rows.push({
      key: this.#unique(text(facts.key, 280)),
      name: text(facts.name, 300) || '(unnamed)',
      category: this.#category,
      state: facts.state,
      reason: facts.reason ?? null,
      summary: text(facts.summary),
      triage: facts.triage == null ? null : text(facts.triage),
      command: facts.command == null ? null : text(facts.command),
      source: text(facts.source),
      source_digest: null,
      started_at: facts.started_at ?? null,
      finished_at: facts.finished_at ?? null,
      host_owned: facts.host_owned ?? false,
      line: facts.line ?? null,
    });
  }

  #unique(key: string): string {
    const seen = (this.#keys.get(key) ?? 0) + 1;
    this.#keys.set(key, seen);
    return seen === 1 ? key : this.#unique(`${key}#${seen}`);
  }
}

function cut(text: string, most: number): string {
  const line = text.toWellFormed();
  return line.length <= most ? line : `${line.slice(0, most - 1).toWellFormed()}…`;
}
