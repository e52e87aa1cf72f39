import type { ImportRule, SourcesConfig } from '../../contracts/checks-config.ts';
import { anyGlob } from '../find-files.ts';
import type { RowFacts } from '../row.ts';
import { covers, type FoundImport } from './imports.ts';

const MOST_VIOLATIONS = 2000;

type Judge = (found: FoundImport) => string | null;

/**
 * Rows of rules and layers, each with the imports that break it: one row for each rule that holds, and one for each line that
 * breaks one.
 */
export function judgeImports(
  language: string,
  imports: readonly FoundImport[],
  config: Pick<SourcesConfig, 'rules' | 'layers' | 'type_only'>,
): RowFacts[] {
  const counted = imports.filter(({ kind }) => kind !== 'type' || config.type_only === 'count');
  const judges: { name: string; triage: string; judge: Judge }[] = [
    ...config.rules.map((rule) => ({
      name: rule.name,
      triage: rule.triage ?? 'Load it where it is used, or add the file to the rule.',
      judge: ruleJudge(rule),
    })),
    ...(config.layers.length === 0
      ? []
      : [
          {
            name: 'layers',
            triage: 'Move what is shared down, or hand it in from above.',
            judge: layerJudge(config.layers),
          },
        ]),
  ];
  return judges.flatMap(({ name, triage, judge }): RowFacts[] => {
    const broken = counted.flatMap((found) => {
      const problem = judge(found);
      return problem === null ? [] : [{ found, problem }];
    });
    if (broken.length === 0) {
      return [
        {
          key: `import-boundaries:${language}:${name}`,
          name,
          state: 'passed',
          summary: `${counted.length} imports keep ${name}.`,
          source: 'the configuration',
        },
      ];
    }
    return broken.slice(0, MOST_VIOLATIONS).map(({ found: { file, line, specifier }, problem }) => ({
      key: `import-boundaries:${language}:${name}:${file}:${line}:${specifier}`,
      name: `${name}: ${file}:${line}`,
      state: 'failed',
      summary: `${file}:${line} ${problem}.${broken.length > MOST_VIOLATIONS ? ` One of ${broken.length}.` : ''}`,
      triage,
      source: file,
      line,
    }));
  });
}

function ruleJudge(rule: ImportRule): Judge {
  const isModule = anyGlob(rule.modules);
  const mayEager = anyGlob(rule.eager_in);
  const mayLazy = rule.lazy_in === undefined ? () => true : anyGlob(rule.lazy_in);
  return ({ file, kind, specifier, names, targets }) => {
    const isMeant =
      names.some((name) => rule.packages.some((one) => covers(one, name))) || targets.some(isModule);
    // A file of a guarded module may load its own neighbours.
    if (!isMeant || mayEager(file) || isModule(file)) return null;
    if (kind === 'lazy')
      return mayLazy(file) ? null : `loads "${specifier}" when it is used, which only other files may`;
    return `loads "${specifier}" as soon as it is loaded itself`;
  };
}

function layerJudge(layers: SourcesConfig['layers']): Judge {
  const all = layers.flatMap((row, level) =>
    row.map(({ name, files }) => ({ name, level, isIn: anyGlob(files) })),
  );
  const layerOf = new Map<string, (typeof all)[number] | undefined>();
  const of = (file: string) => {
    if (!layerOf.has(file))
      layerOf.set(
        file,
        all.find(({ isIn }) => isIn(file)),
      );
    return layerOf.get(file);
  };
  return ({ file, specifier, targets }) => {
    const from = of(file);
    for (const target of targets) {
      const to = of(target);
      if (from === undefined || to === undefined || to.level >= from.level) continue;
      return `of ${from.name} imports "${specifier}" of ${to.name}, which is above it`;
    }
    return null;
  };
}
