import { z } from 'astro/zod';

/** What an author writes for a number's value: one number, a list of numbers, or the name of a choice. */
export const numberValue = z.union([z.number(), z.array(z.number()), z.string()]);
