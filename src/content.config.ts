import { readdirSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { numberValue } from './components/number-value.ts';
import { word } from './components/word.ts';
import { figureNames } from './figures/registry.ts';

/** A number that the reader can change. */
const number = z.strictObject({
  /** The chapter's own value; left out for a number that follows another. A list makes it a list. */
  start: numberValue.optional(),
  /** The number whose value it takes until the reader changes it. */
  follows: z.string().optional(),
  /** The smallest and largest value it may take; left out for a choice alone. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** What one press of an arrow key adds. */
  step: z.number().positive().default(1),
  /** Whether it counts something, such as passes. */
  whole: z.boolean().default(false),
  /** The quantity's word, as lesson and labels say it. */
  means: z.string(),
  /** The values of a choice; their presence makes it a choice. */
  options: z.array(word).default([]),
  /** The most entries of a list. */
  atMost: z.number().int().positive().default(12),
  /** Names that it was published under before. */
  aliases: z.array(word).default([]),
});

const chapters = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './content' }),
  schema: z.strictObject({
    title: z.string(),
    /** What stands above the text, where that is not the title. */
    heading: z.string().optional(),
    /** One sentence for search results and link previews. */
    description: z.string(),
    /** One line for the contents. */
    about: z.string(),
    /** How long it takes to read, in minutes. */
    minutes: z.number().int().positive(),
    /** The name of its figure, as src/figures/registry.ts has it. */
    figure: z.enum(figureNames),
    /** The program it shows, a file in content/listings. */
    listing: z.enum(readdirSync('content/listings')).optional(),
    /** Whether the program stands beside the figure at every step; if not, only at those that show it. */
    beside: z.boolean().default(false),
    /** Whether the figure's data stand open beside it. */
    table: z.boolean().default(false),
    /** What its picture for link previews shows: a view of its figure, and numbers other than the declared ones. */
    card: z
      .strictObject({ show: z.string().default(''), set: z.record(z.string(), numberValue).default({}) })
      .prefault({}),
    /** The numbers it declares, by their public keys. */
    numbers: z.record(z.string(), number).default({}),
  }),
});

export const collections = { chapters };
