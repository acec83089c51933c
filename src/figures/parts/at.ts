import { rounded } from '../../dom/rounded.ts';
import type { Point } from './point.ts';

/** A place as path data write it. */
export const at = ({ x, y }: Point): string => `${rounded(x)},${rounded(y)}`;
