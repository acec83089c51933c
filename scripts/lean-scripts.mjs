import { minify } from 'terser';

/**
 * Folds what only one place calls into that place, which the bundler's own minifier does not; that comes afterwards, and gives the short
 * names.
 *
 * @type {import('vite').Plugin}
 */
export const leanScripts = {
  name: 'lean-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk: async (code) => {
    // Nothing here is read for what reading it does.
    const folded = await minify(code, { module: true, mangle: false, compress: { pure_getters: true } });
    return { code: folded.code ?? code, map: null };
  },
};
