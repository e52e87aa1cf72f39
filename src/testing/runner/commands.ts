/** An annotation as the page of a run shows it. */
export interface StepAnnotation {
  level: 'error' | 'warning' | 'notice';
  title: string | undefined;
  message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, where given. */
  at: Readonly<Record<string, string>>;
}

export interface StepCommand {
  name: string;
  data: string;
}

/** Per level and step. */
const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE = 4096;
const COMMAND = /^\s*::([\w-]+)(?:\s+([^:]*?))?::(.*)$/;
const LEGACY = /^.*?##\[([\w-]+)(?:\s+([^\]]*?))?\](.*)$/;
const SILENT = new Set(['debug', 'add-matcher', 'remove-matcher']);

/** Secrets of a job: what they are is replaced wherever text is shown. */
export class Masker {
  readonly values: string[] = [];

  add(value: string): void {
    // Each line of a secret of several lines is one as well.
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() !== '' && !this.values.includes(part)) this.values.push(part);
    }
    this.values.sort((a, b) => b.length - a.length);
  }

  mask(text: string): string {
    return this.values.reduce((masked, value) => masked.replaceAll(value, '***'), text);
  }

  holds(text: string): boolean {
    return this.values.some((value) => text.includes(value));
  }
}

/** Reads what a step prints, line by line, as `ActionCommandManager` and `OutputManager` of the runner do. */
export class CommandReader {
  readonly annotations: StepAnnotation[] = [];
  /** Commands other than annotations and groups. */
  readonly commands: StepCommand[] = [];
  readonly masks: string[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** Annotations beyond the ten of a level. */
  dropped = 0;
  /** The log, masked. */
  readonly log: string[] = [];
  /** A command was used that the runner refuses: the step fails. */
  failed = false;
  #masker: Masker;
  #stopToken: string | null = null;

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  /** True while commands are stopped and were not resumed. */
  get stopped(): boolean {
    return this.#stopToken !== null;
  }

  line(text: string): void {
    const match = COMMAND.exec(text) ?? LEGACY.exec(text);
    if (match === null || !this.#command(match[1]!, match[2] ?? '', match[3]!, text)) this.#print(text);
  }

  annotate(level: StepAnnotation['level'], message: string, properties: Record<string, string> = {}): void {
    const { title, ...at } = properties;
    const masked = this.#masker.mask(message).slice(0, MAX_MESSAGE);
    this.#print(`##[${level}]${message}`);
    if (this.annotations.filter((one) => one.level === level).length >= MAX_ANNOTATIONS) {
      this.dropped += 1;
      return;
    }
    const shown = title === undefined ? undefined : this.#masker.mask(title);
    this.annotations.push({ level, title: shown, message: masked, at });
  }

  #print(text: string): void {
    this.log.push(this.#masker.mask(text));
  }

  /** False where the line is no command and is printed as it is. */
  #command(name: string, properties: string, data: string, line: string): boolean {
    if (this.#stopToken !== null) {
      if (name !== this.#stopToken) return false;
      this.#stopToken = null;
      return true;
    }
    const value = decode(data);
    const named = propertiesOf(properties);
    switch (name) {
      case 'stop-commands':
        this.#stopToken = value;
        this.commands.push({ name, data: value });
        return true;
      case 'add-mask':
        if (value.trim() === '')
          this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        this.#masker.add(value);
        this.masks.push(value);
        this.log.push('::add-mask::***');
        return true;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, value, named);
        return true;
      case 'group':
      case 'endgroup':
        this.#print(name === 'group' ? `##[group]${value}` : '##[endgroup]');
        return true;
      case 'set-output':
        this.outputs.set(named.name ?? '', value);
        break;
      case 'save-state':
        this.state.set(named.name ?? '', value);
        break;
      case 'set-env':
      case 'add-path':
        this.failed = true;
        this.annotate(
          'error',
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
        break;
      case 'echo':
        break;
      default:
        if (SILENT.has(name)) break;
        return false;
    }
    if (!SILENT.has(name)) this.commands.push({ name, data: value });
    else this.#print(line);
    return true;
  }
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim().split(/=(.*)/s))
    .filter(([name, value]) => name !== '' && value !== undefined && value !== '');
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, decode(value!.replaceAll('%3A', ':').replaceAll('%2C', ','))]),
  );
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
