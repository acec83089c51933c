import { minify } from 'terser';
import * as checks from '../src/neuron/check.ts';

/**
 * Writes the functions of a script as arrows in variables, which needs fewer words. One that has a `this` or `arguments` of its own, or
 * is a generator, stays; so does what is within another function. A script must not call one above its place while it is loaded: it
 * would not start.
 *
 * @param {string} code
 * @param {import('vite').ESTree.Program} program what `code` says
 */
function withArrows(code, { body }) {
  const written = body.map((statement) => {
    const text = code.slice(statement.start, statement.end);
    if (statement.type !== 'FunctionDeclaration' || !statement.id || !statement.body) return text;
    if (statement.generator || /\b(?:this|arguments)\b/.test(text)) return text;
    const head = code.slice(statement.id.end, statement.body.start);
    const rest = code.slice(statement.body.start, statement.end);
    return `var ${statement.id.name}=${statement.async ? 'async' : ''}${head}=>${rest};`;
  });
  return written.join('\n');
}

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
  async renderChunk(code) {
    // No script of a page reads a property for a side effect, such as a layout, calls a function without a name, or a method, as a
    // constructor, or asks how many parameters one has.
    const safe = { pure_getters: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false };
    const compress = { ...safe, pure_funcs: Object.keys(checks), passes: 4 };
    const folded = (await minify(code, { module: true, mangle: false, ecma: 2020, compress })).code ?? code;
    return { code: withArrows(folded, this.parse(folded)), map: null };
  },
};
