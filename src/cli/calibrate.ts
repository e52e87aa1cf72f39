import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { calibrate, FEWEST_RUNS } from '../gates/calibration/calibrate.ts';
import { redactText } from '../observability/redaction/index.ts';
import {
  forgeBudgetsOf,
  gateProposalOf,
  renderCalibrationMarkdown,
  renderGateProposal,
} from '../reports/budget-calibration.ts';
import { clip, LONGEST } from '../reports/plain.ts';
import { calibrationRuns } from '../runs/calibration-source.ts';
import { openSide } from '../runs/comparison/open-side.ts';
import { currentThresholds } from '../runs/current-budgets.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import { integer, number, required, text } from './options.ts';
import { resolvePath, workspaceDir } from './outcome.ts';
import { table } from './table.ts';

const DEFAULTS = { runs: 5, headroom: 0.25, coverage: 0.95, confidence: 0.95 };

export const calibrateCommand: CommandHandler = async (context, options, references) => {
  const output = required(options, 'output', '--output');
  const rationale = redactText(required(options, 'rationale', '--rationale')).trim();
  if (rationale === '' || rationale.length > 2000) {
    throw new WorldGateError('usage', '--rationale: say in a sentence why these budgets are wanted');
  }
  const where = {
    workspaceDir: workspaceDir(context, options),
    forgeDir: resolvePath(context, text(options, 'forgeWorkspace') ?? '.worldforge'),
    from: context.cwd,
  };
  const names = references.flat().filter((name) => name !== undefined);
  const sides = names.map((reference) => openSide(reference, where));
  const { runs, format, machineClass } = calibrationRuns(sides, options.acceptOverBudget === true);
  const stated = text(options, 'machineClass')?.trim() ?? '';
  if (machineClass === null && stated === '') {
    throw new WorldGateError(
      'usage',
      'the reports do not say which machine they were made on: give --machine-class',
      {
        hint: 'Use one name for one kind of machine, e.g. ubuntu-24.04-4-cores.',
      },
    );
  }
  if (machineClass !== null && stated !== '') {
    throw new WorldGateError('usage', `--machine-class: the runs say it themselves: ${machineClass}`);
  }
  const current = text(options, 'current');
  const calibration = calibrate(runs, {
    format,
    generatedAt: context.now().toISOString(),
    rationale,
    machineClass: machineClass ?? clip(redactText(stated), LONGEST.title),
    machineClassStatedBy: machineClass === null ? 'caller' : 'runs',
    headroom: within(options, 'headroom', '--headroom', 0, 10) ?? DEFAULTS.headroom,
    coverage: within(options, 'coverage', '--coverage', 0.5, 0.999) ?? DEFAULTS.coverage,
    confidence: within(options, 'confidence', '--confidence', 0.5, 0.999) ?? DEFAULTS.confidence,
    askedRuns: integer(options, 'runs', '--runs', FEWEST_RUNS) ?? DEFAULTS.runs,
    current: current === undefined ? [] : currentThresholds(resolvePath(context, current), format),
  });
  const proposal = format === 'worldgate' ? gateProposalOf(calibration) : null;
  const budgets = format === 'worldforge' ? forgeBudgetsOf(calibration) : null;
  const files: Record<string, string> = {
    'budget-calibration.json': `${JSON.stringify(calibration, null, 2)}\n`,
    'budget-calibration.md': renderCalibrationMarkdown(calibration),
    ...(proposal === null ? {} : { 'candidate-gates.yml': renderGateProposal(proposal) }),
    ...(budgets === null ? {} : { 'candidate-budgets.json': `${JSON.stringify(budgets, null, 2)}\n` }),
  };
  const written = writeAll(resolvePath(context, output), files, options.force === true);
  return {
    exitCode: 0,
    data: { calibration, files: written.map((file) => path.join(output, file)) },
    text: [
      table(
        ['operation', 'metric', 'runs', 'now', 'proposed', 'change'],
        calibration.budgets.map((budget) => [
          clip(`${budget.provider ?? ''} ${budget.operation}`.trim(), LONGEST.name),
          budget.metric,
          String(budget.runs),
          budget.current === null ? '' : `${budget.comparator} ${budget.current}`,
          budget.candidate === null ? 'none' : `${budget.comparator} ${budget.candidate}`,
          budget.change,
        ]),
      ),
      ...calibration.notes.map((note) => clip(note, LONGEST.message)),
      ...written.map((file) => `wrote ${path.join(output, file)}`),
      'Review required: nothing reads these budgets until somebody copies them.',
    ].join('\n'),
  };
};

/** All of them or, where one is there already, none. */
function writeAll(dir: string, files: Readonly<Record<string, string>>, force: boolean): string[] {
  const names = Object.keys(files);
  const present = names.find((name) => existsSync(path.join(dir, name)));
  if (present !== undefined && !force) {
    throw new WorldGateError('file-exists', `${present} is in the output folder and is not written over`, {
      hint: 'Name another folder, or write over it with --force.',
    });
  }
  makeFolder(dir);
  for (const name of names) writeFileAtomic(path.join(dir, name), files[name]!);
  return names;
}

function within(
  options: Options,
  key: string,
  flag: string,
  least: number,
  most: number,
): number | undefined {
  const value = number(options, key, flag);
  if (value === undefined || (value >= least && value <= most)) return value;
  throw new WorldGateError('usage', `${flag}: ${value} is not between ${least} and ${most}`);
}
