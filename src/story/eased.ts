/** A share of a way, 0 to 1, with a gentle start and end: 3s² − 2s³, known as smoothstep. */
export const eased = (share: number): number => share * share * (3 - 2 * share);
