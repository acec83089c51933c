import { rounded } from '../../dom/rounded.ts';
import type { Point } from './arrow.ts';

/** A place as path data write it. */
export const at = ({ x, y }: Point): string => `${rounded(x)},${rounded(y)}`;
