const DIGITS = 4;

/** A positive number with four significant digits, never on the stricter side of what it was. */
export function roundedOutward(value: number, direction: 'up' | 'down'): number {
  const near = Number(value.toPrecision(DIGITS));
  if (near === value || (direction === 'up' ? near > value : near < value)) return near;
  // One unit in the last digit further.
  const exponent = Number(value.toExponential().split('e')[1]);
  const unit = 10 ** (exponent - DIGITS + 1);
  return Number((direction === 'up' ? near + unit : near - unit).toPrecision(DIGITS));
}
