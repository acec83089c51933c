import { exactText, numberText } from '../story/number-text.ts';

/**
 * A weight or a prediction for people, beside the one that it should be. Where rounding would show that one itself, all the digits are
 * given.
 */
export function toldFrom(value: number, shouldBe: number | null): string {
  const text = numberText(value);
  const misleads = value !== shouldBe && shouldBe !== null && text === numberText(shouldBe);
  return misleads ? exactText(value).replace('-', '−') : text;
}
