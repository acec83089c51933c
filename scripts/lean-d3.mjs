/** The methods of D3's selections that a join is made of; the figures call no other. */
const used = [
  'constructor',
  'selectAll',
  'select',
  'data',
  'enter',
  'exit',
  'join',
  'append',
  'merge',
  'order',
  'remove',
  'each',
];

/**
 * Replaces a part of D3's code; throws where the part is not there, since D3 has been written in another way.
 *
 * @param {string} code
 * @param {RegExp} part
 * @param {(found: string) => string} by
 */
function replaced(code, part, by) {
  if (code.search(part) < 0) throw new Error(`D3 no longer has what ${String(part)} was to find.`);
  return { code: code.replace(part, by), map: null };
}

/**
 * Leaves what nothing calls out of the page where a bundler can't tell: the methods of selections, which are properties of one object,
 * and functions that `d3-array` makes of others as it is loaded.
 *
 * @type {readonly import('vite').Plugin[]}
 */
export const leanD3 = [
  {
    name: 'lean-selections',
    transform: {
      filter: { id: /d3-selection/ },
      handler: (code) =>
        replaced(code, /(?<=Selection\.prototype = selection\.prototype = \{\n)[^}]*(?=\n\};)/, (methods) =>
          methods
            .split(',\n')
            .filter((method) => used.includes(method.trim().split(':')[0] ?? ''))
            .join(',\n'),
        ),
    },
  },
  {
    name: 'lean-arrays',
    transform: {
      filter: { id: /d3-array/ },
      handler: (code) =>
        replaced(
          code,
          /(?<=^(?:const|var) (?:ascendingBisect|bisect\w+|blur\w+|shuffle|array|slice) = ).+(?=;$)/gm,
          (value) => `/* @__PURE__ */ (() => ${value})()`,
        ),
    },
  },
];
