import type { Random } from '../../src/foundation/random.ts';

/** One dense layer: `weights[i × outputs + o]`, and `biases[o]`. */
export interface Layer {
  inputs: number;
  outputs: number;
  weights: Float64Array;
  biases: Float64Array;
}

/**
 * A multilayer perceptron with rectifiers between its layers and none after the last.
 *
 * Training computes in doubles with + - × ÷ and square roots only, in a fixed order, so the weights are the
 * same bits on every machine.
 */
export class Mlp {
  readonly layers: readonly Layer[];

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
  }

  /** Weights uniform in ±√(6 / inputs) (He et al. 2015), the last layer's a tenth of that; biases zero. */
  static create(sizes: readonly number[], random: Random): Mlp {
    const layers = sizes.slice(1).map((outputs, k) => {
      const inputs = sizes[k]!;
      const bound = Math.sqrt(6 / inputs) * (k === sizes.length - 2 ? 0.1 : 1);
      const weights = Float64Array.from({ length: inputs * outputs }, () => random.uniform(-bound, bound));
      return { inputs, outputs, weights, biases: new Float64Array(outputs) };
    });
    return new Mlp(layers);
  }

  get inputs(): number {
    return this.layers[0]!.inputs;
  }

  get outputs(): number {
    return this.layers.at(-1)!.outputs;
  }

  /** The same network with its weights rounded to float32, as an ONNX file holds them. */
  rounded(): Mlp {
    const round = (values: Float64Array) => Float64Array.from(values, Math.fround);
    return new Mlp(
      this.layers.map((layer) => ({
        ...layer,
        weights: round(layer.weights),
        biases: round(layer.biases),
      })),
    );
  }

  /** Computes one output vector. */
  predict(input: ArrayLike<number>, output: Float32Array | Float64Array): void {
    let values: ArrayLike<number> = input;
    for (let k = 0; k < this.layers.length; k++) {
      const layer = this.layers[k]!;
      const next = layer.biases.slice();
      multiplyAdd(values, 0, layer, next, 0);
      if (k < this.layers.length - 1) rectify(next);
      values = next;
    }
    output.set(values as Float64Array);
  }
}

/** `out[o] += Σ values[i] weights[i][o]`; rectified inputs are often zero and cost nothing. */
function multiplyAdd(
  values: ArrayLike<number>,
  from: number,
  layer: Layer,
  out: Float64Array,
  to: number,
): void {
  const { inputs, outputs, weights } = layer;
  for (let i = 0; i < inputs; i++) {
    const x = values[from + i]!;
    if (x === 0) continue;
    const row = i * outputs;
    for (let o = 0; o < outputs; o++) out[to + o] = out[to + o]! + x * weights[row + o]!;
  }
}

function rectify(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0;
}

/** Minibatch gradients and Adam (Kingma and Ba 2015) for an {@link Mlp}. */
export class Trainer {
  readonly mlp: Mlp;
  readonly #batch: number;
  /** Values after each layer, and the loss gradients there; [0] is the input. */
  readonly #values: Float64Array[];
  readonly #deltas: Float64Array[];
  readonly #gradients: { weights: Float64Array; biases: Float64Array }[];
  readonly #moments: Float64Array[];
  #beta1Power = 1;
  #beta2Power = 1;

  constructor(mlp: Mlp, batch: number) {
    this.mlp = mlp;
    this.#batch = batch;
    const sizes = [mlp.inputs, ...mlp.layers.map((layer) => layer.outputs)];
    this.#values = sizes.map((size) => new Float64Array(size * batch));
    this.#deltas = sizes.map((size) => new Float64Array(size * batch));
    this.#gradients = mlp.layers.map((layer) => ({
      weights: new Float64Array(layer.weights.length),
      biases: new Float64Array(layer.biases.length),
    }));
    this.#moments = mlp.layers.flatMap((layer) =>
      [layer.weights, layer.weights, layer.biases, layer.biases].map((p) => new Float64Array(p.length)),
    );
  }

  /** The inputs of the batch, to be filled before {@link step}: `batch × inputs`. */
  get inputs(): Float64Array {
    return this.#values[0]!;
  }

  /**
   * One step down the mean Huber loss of the batch.
   * @param targets `batch × outputs`
   * @param huber errors beyond this count linearly
   * @returns the mean loss before the step
   */
  step(targets: Float64Array, rate: number, huber: number): number {
    const { layers } = this.mlp;
    const batch = this.#batch;
    for (let k = 0; k < layers.length; k++) {
      const layer = layers[k]!;
      const out = this.#values[k + 1]!;
      for (let b = 0; b < batch; b++) {
        out.set(layer.biases, b * layer.outputs);
        multiplyAdd(this.#values[k]!, b * layer.inputs, layer, out, b * layer.outputs);
      }
      if (k < layers.length - 1) rectify(out);
    }
    const last = layers.length;
    const outputs = this.#values[last]!;
    const errors = this.#deltas[last]!;
    let loss = 0;
    for (let i = 0; i < outputs.length; i++) {
      const error = outputs[i]! - targets[i]!;
      const size = Math.abs(error);
      loss += size <= huber ? 0.5 * error * error : huber * (size - 0.5 * huber);
      errors[i] = Math.min(huber, Math.max(-huber, error)) / batch;
    }
    for (let k = last - 1; k >= 0; k--) this.#backward(k);
    this.#adam(rate);
    return loss / batch;
  }

  #backward(k: number): void {
    const { inputs, outputs, weights } = this.mlp.layers[k]!;
    const values = this.#values[k]!;
    const below = this.#deltas[k]!;
    const above = this.#deltas[k + 1]!;
    const gradient = this.#gradients[k]!;
    gradient.weights.fill(0);
    gradient.biases.fill(0);
    for (let b = 0; b < this.#batch; b++) {
      const at = b * outputs;
      for (let o = 0; o < outputs; o++) gradient.biases[o] = gradient.biases[o]! + above[at + o]!;
      for (let i = 0; i < inputs; i++) {
        const x = values[b * inputs + i]!;
        if (x === 0) {
          below[b * inputs + i] = 0;
          continue;
        }
        const row = i * outputs;
        let sum = 0;
        for (let o = 0; o < outputs; o++) {
          const delta = above[at + o]!;
          sum += delta * weights[row + o]!;
          gradient.weights[row + o] = gradient.weights[row + o]! + x * delta;
        }
        below[b * inputs + i] = sum;
      }
    }
  }

  #adam(rate: number): void {
    this.#beta1Power *= 0.9;
    this.#beta2Power *= 0.999;
    const correction1 = 1 / (1 - this.#beta1Power);
    const correction2 = 1 / (1 - this.#beta2Power);
    this.mlp.layers.forEach((layer, k) => {
      const gradient = this.#gradients[k]!;
      const pairs = [
        [layer.weights, gradient.weights],
        [layer.biases, gradient.biases],
      ] as const;
      pairs.forEach(([parameters, slope], p) => {
        const first = this.#moments[4 * k + 2 * p]!;
        const second = this.#moments[4 * k + 2 * p + 1]!;
        for (let i = 0; i < parameters.length; i++) {
          const g = slope[i]!;
          const m = 0.9 * first[i]! + 0.1 * g;
          const v = 0.999 * second[i]! + 0.001 * g * g;
          first[i] = m;
          second[i] = v;
          parameters[i] = parameters[i]! - (rate * m * correction1) / (Math.sqrt(v * correction2) + 1e-8);
        }
      });
    });
  }
}
