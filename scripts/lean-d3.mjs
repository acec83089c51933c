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
 * Leaves the methods of D3's selections that nothing calls out of the page. They are properties of one object, which a bundler keeps
 * whole. Throws where D3 no longer declares them as it did.
 *
 * @type {import('vite').Plugin}
 */
export const leanSelections = {
  name: 'lean-selections',
  transform: {
    filter: { id: /d3-selection/ },
    handler(code) {
      const declared = /(?<=Selection\.prototype = selection\.prototype = \{\n)[^}]*(?=\n\};)/;
      if (!declared.test(code)) throw new Error('D3 declares the methods of its selections in another way.');
      const lean = code.replace(declared, (methods) =>
        methods
          .split(',\n')
          .filter((method) => used.includes(method.trim().split(':')[0] ?? ''))
          .join(',\n'),
      );
      return { code: lean, map: null };
    },
  },
};
