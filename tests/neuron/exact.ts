/**
 * An independent reference for the core: arithmetic on doubles that never rounds. A double is a whole number times a power
 * of two, and sums and products of such numbers are such numbers again, so whole numbers of any length hold them exactly.
 */
interface Exact {
  readonly whole: bigint;
  /** How often `whole` is halved. */
  readonly halvings: number;
}

export function exact(value: number): Exact {
  let halvings = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    halvings++;
  }
  return { whole: BigInt(scaled), halvings };
}

export function minus(a: Exact, b: Exact): Exact {
  const halvings = Math.max(a.halvings, b.halvings);
  const widened = (value: Exact) => value.whole << BigInt(halvings - value.halvings);
  return { whole: widened(a) - widened(b), halvings };
}

function times(a: Exact, b: Exact): Exact {
  return { whole: a.whole * b.whole, halvings: a.halvings + b.halvings };
}

/** The closed form: (weight − 1) · ∏ (1 − α · input), the distance left after an update on each input in turn. */
export function exactDistance(weight: number, inputs: readonly number[], alpha: number): Exact {
  const one = exact(1);
  return inputs.reduce(
    (distance, input) => times(distance, minus(one, times(exact(alpha), exact(input)))),
    minus(exact(weight), one),
  );
}

/** The double next to an exact value, but for the last digit. */
export function rounded({ whole, halvings }: Exact): number {
  const spare = Math.max(0, halvings - 1000);
  return Number(whole >> BigInt(spare)) / 2 ** (halvings - spare);
}
