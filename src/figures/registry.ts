import type { Figure } from './figure.ts';

const files: Readonly<Record<string, () => Promise<{ default: Figure }>>> = {
  'one-neuron': () => import('./one-neuron.ts'),
  neuron: () => import('./neuron.ts'),
  'forward-propagation': () => import('./forward-propagation.ts'),
  'error-and-delta': () => import('./error-and-delta.ts'),
  training: () => import('./training.ts'),
  'learning-rate': () => import('./learning-rate.ts'),
  sandbox: () => import('./sandbox.ts'),
};

/** The figure of a name, loaded when it is asked for. Throws on a name that no figure has. */
export async function figureOf(name: string): Promise<Figure> {
  const load = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!load)
    throw new Error(`There is no figure named “${name}”; there are ${Object.keys(files).join(', ')}.`);
  return (await load()).default;
}
