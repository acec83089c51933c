import { minify } from 'terser';

/**
 * Folds what only one place calls into that place, and drops reads whose value nobody uses, which the bundler's own minifier does not;
 * that comes afterwards, and gives the short names.
 *
 * @type {import('vite').Plugin}
 */
export const leanScripts = {
  name: 'lean-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk: async (code) => {
    // No script of a page reads a property for a side effect, such as a layout, nor calls a function without a name as a constructor.
    const compress = { pure_getters: true, passes: 3, unsafe_arrows: true };
    const folded = await minify(code, { module: true, mangle: false, ecma: 2020, compress });
    return { code: folded.code ?? code, map: null };
  },
};
