import { exactText, numberText } from '../story/number-text.ts';

/** Whether people would read a value as the one that it should be, by rounding alone. */
export const looksRight = (value: number, shouldBe: number | null): boolean =>
  value !== shouldBe && shouldBe !== null && numberText(value) === numberText(shouldBe);

/** The sign between a name and its value as people read that: `≈` where rounding alone makes it the one that it should be. */
export const signOf = (value: number, shouldBe: number | null): string =>
  looksRight(value, shouldBe) ? '≈' : '=';

/** A number for people, to its last digit. */
export const allDigits = (value: number): string => exactText(value).replace('-', '−');

/**
 * A weight or a prediction for people, beside the one that it should be. Where rounding would show that one itself, all the digits are
 * given.
 */
export const toldFrom = (value: number, shouldBe: number | null): string =>
  looksRight(value, shouldBe) ? allDigits(value) : numberText(value);
