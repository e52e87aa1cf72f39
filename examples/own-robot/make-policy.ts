/**
 * Writes the policy of this example: one linear layer, push = gains · (cart, tilt, cart velocity, tilt velocity).
 * Yours comes from your training code; any exporter to ONNX does.
 *
 *   node examples/own-robot/make-policy.ts
 */
import { writeFileSync } from 'node:fs';
import { Mlp } from '../../models/lib/mlp.ts';
import { writeOnnx } from '../../models/lib/onnx-writer.ts';

/** Share of the motor's force per metre, radian, metre per second and radian per second. */
const GAINS = [0.3, 3, 0.4, 0.6];

export function cartpolePolicy(gains: readonly number[] = GAINS): Uint8Array {
  const layer = {
    inputs: gains.length,
    outputs: 1,
    weights: Float64Array.from(gains),
    biases: new Float64Array(1),
  };
  return writeOnnx(new Mlp([layer]), { graph: 'cartpole', input: 'state', output: 'push' });
}

if (import.meta.main) {
  writeFileSync(new URL('policies/cartpole.onnx', import.meta.url), cartpolePolicy());
}
