import { z } from 'astro/zod';

/** A name that stands in a list of names: it holds none of what separates them. */
export const word = z.string().regex(/^[^\s,]+$/, 'A name here holds no space and no comma.');
