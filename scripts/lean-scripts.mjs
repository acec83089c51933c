import { minify } from 'terser';
import * as checks from '../src/neuron/check.ts';

/**
 * Folds what only one place calls into that place, and drops reads whose value nobody uses, which the bundler's own minifier does not;
 * that comes afterwards, and gives the short names. The core's checks are dropped, too: they are for those who call the core, and what
 * a page calls it with has been read and refused by then.
 *
 * @type {import('vite').Plugin}
 */
export const leanScripts = {
  name: 'lean-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk: async (code) => {
    // No script of a page reads a property for a side effect, such as a layout, calls a function without a name, or a method, as a
    // constructor, or asks how many parameters one has.
    const safe = { pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };
    const compress = { ...safe, pure_funcs: Object.keys(checks), passes: 5 };
    const folded = await minify(code, { module: true, mangle: false, ecma: 2020, compress });
    return { code: folded.code ?? code, map: null };
  },
};
