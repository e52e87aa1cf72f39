import type { Execution } from '../contracts/device.ts';
import type { Report } from '../contracts/report.ts';
import { plural } from './format.ts';
import { clip } from './plain.ts';

const SHOWN_NODES = 5;

/**
 * What a policy really ran on, where that was not the CPU, and what the GPU guard found: plain sentences. Empty for a
 * run on the CPU without a guard.
 */
export function deviceLines(report: Pick<Report, 'components' | 'gpu_guard'>): string[] {
  const lines = report.components.flatMap(({ role, execution }) => {
    if (execution === undefined) return [];
    return [`${role === 'policy' ? 'The policy' : 'The baseline policy'} ran on ${placeWords(execution)}.`];
  });
  // Both mostly ran alike.
  const distinct =
    lines.length === 2 && sameTail(lines) ? ['Both policies ran on'.concat(tailOf(lines[0]!))] : lines;
  return [
    ...distinct,
    ...(report.gpu_guard === undefined ? [] : [`GPU guard: ${clip(report.gpu_guard, 500)}.`]),
  ];
}

function placeWords({ device, provider, nodes, cpu_nodes: names }: Execution): string {
  const all = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  const own = nodes[provider] ?? 0;
  const others = Object.entries(nodes).filter(([name]) => name !== provider);
  const where = `${provider} (device ${device})`;
  if (others.length === 0) return `${where}, all of its ${plural(all, 'node')}`;
  const rest = others.map(([name, count]) => {
    if (name !== 'CPUExecutionProvider' || names.length === 0) return `${count} on ${name}`;
    const shown = names.slice(0, SHOWN_NODES).map((node) => clip(node, 60));
    return `${count} on the CPU all the same: ${shown.join(', ')}${count > shown.length ? ', …' : ''}`;
  });
  return `${where}: ${own} of ${plural(all, 'node')}, ${rest.join('; ')}`;
}

const tailOf = (line: string) => line.slice(line.indexOf(' ran on') + ' ran on'.length);

function sameTail([a, b]: readonly string[]): boolean {
  return tailOf(a!) === tailOf(b!);
}
