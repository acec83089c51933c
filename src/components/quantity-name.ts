import { z } from 'astro/zod';
import { quantities, type Quantity } from '../quantities/quantity.ts';

/** The name of a quantity, such as `weight`. */
export const quantityName = z.enum(Object.keys(quantities) as [Quantity, ...Quantity[]]);
