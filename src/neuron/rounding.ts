/**
 * How much of a number can be mere rounding, as a share of it: well above what the updates of a few passes gather. It says what counts
 * as the same in words; a run itself goes on to the last digit.
 */
export const rounding = 1e-12;
