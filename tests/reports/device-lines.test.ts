import { expect, it } from 'vitest';
import type { Execution } from '../../src/contracts/device.ts';
import type { Report } from '../../src/contracts/report.ts';
import { deviceLines } from '../../src/reports/device-lines.ts';
import { fullDetail, renderSection } from '../../src/reports/section.ts';
import { reportOf } from '../support/finished-run.ts';

const CUDA: Execution = {
  device: 'cuda:1',
  provider: 'CUDAExecutionProvider',
  nodes: { CUDAExecutionProvider: 40, CPUExecutionProvider: 2 },
  cpu_nodes: ['Shape_3', 'Gather_5'],
};
const component = (
  role: 'policy' | 'baseline_policy',
  execution?: Execution,
): Report['components'][number] => ({
  role,
  name: 'onnx',
  version: null,
  origin: 'real',
  digest: null,
  ...(execution && { execution }),
});

it('says nothing of a run on the CPU', () => {
  expect(deviceLines({ components: [component('policy')] })).toEqual([]);
});

it('names the provider that ran and the nodes that it left to the CPU', () => {
  expect(deviceLines({ components: [component('policy', CUDA)] })).toEqual([
    'The policy ran on CUDAExecutionProvider (device cuda:1): 40 of 42 nodes, 2 on the CPU all the same: Shape_3, Gather_5.',
  ]);
});

it('names what TensorRT left to CUDA', () => {
  const execution: Execution = {
    device: 'tensorrt',
    provider: 'TensorrtExecutionProvider',
    nodes: { TensorrtExecutionProvider: 1, CUDAExecutionProvider: 3 },
    cpu_nodes: [],
  };
  expect(deviceLines({ components: [component('policy', execution)] })[0]).toBe(
    'The policy ran on TensorrtExecutionProvider (device tensorrt): 1 of 4 nodes, 3 on CUDAExecutionProvider.',
  );
});

it('says what is true of both policies once, and what differs of each', () => {
  const all = { ...CUDA, nodes: { CUDAExecutionProvider: 5 }, cpu_nodes: [] };
  const both = [component('policy', all), component('baseline_policy', all)];
  expect(deviceLines({ components: both })).toEqual([
    'Both policies ran on CUDAExecutionProvider (device cuda:1), all of its 5 nodes.',
  ]);
  const different = [component('policy', all), component('baseline_policy', CUDA)];
  expect(deviceLines({ components: different })).toHaveLength(2);
});

it('shows it in the comment, with names of nodes escaped', () => {
  const hostile = { ...CUDA, cpu_nodes: ['<!-- x --> @team', '|`#1`'] };
  const report: Report = {
    ...reportOf('push', 'passed'),
    components: [component('policy', hostile)],
    gpu_guard: 'clean: GPU 0 NVIDIA L4, <b>34 °C',
  };
  const style = { level: 'comment', links: {} } as const;
  const markdown = renderSection(report, fullDetail(report, style), style);
  expect(markdown).toContain('40 of 42 nodes');
  expect(markdown).toContain('GPU guard: clean');
  expect(markdown).not.toMatch(/<!-- x|<b>34|[^\u200b]@team|\|`#1`/);
});
