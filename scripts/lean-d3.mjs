/** The methods of D3's selections that a join is made of; the figures call no other. */
const used = ['selectAll', 'select', 'data', 'enter', 'exit', 'join', 'append', 'merge', 'remove', 'each'];

/**
 * Replaces parts of D3's code; throws where one is not there, since D3 has been written in another way.
 *
 * @param {string} code
 * @param {readonly (readonly [RegExp, (found: string) => string])[]} parts
 */
function replaced(code, parts) {
  for (const [part] of parts)
    if (code.search(part) < 0) throw new Error(`D3 no longer has what ${String(part)} was to find.`);
  return { code: parts.reduce((before, [part, by]) => before.replace(part, by), code), map: null };
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
        replaced(code, [
          [
            /(?<=Selection\.prototype = selection\.prototype = \{\n)[^}]*(?=\n\};)/,
            (methods) =>
              methods
                .split(',\n')
                .filter((method) => used.includes(method.trim().split(':')[0] ?? ''))
                .join(',\n'),
          ],
          // What only the methods left out need; tags that name a namespace; joins by a key; words, or anything like a list, where an
          // element, a function or a list is.
          [/^(?:ClassList|Local)\.prototype = [^]*?^\};$/gm, () => ''],
          [/^var (?:find|filter) = Array\.prototype\.\w+;$/gm, () => ''],
          [
            /(?<=^ {2}appendChild: .*),\n(?: {2}(?:insertBefore|querySelector|querySelectorAll): .*\n)+/m,
            () => '\n',
          ],
          [/typeof name === "function" \? name : creator\(name\)/, () => 'creatorInherit(name)'],
          [/uri === xhtml && .*\s+\? document\.createElement\(name\)\s+: /, () => ''],
          [/(?<=Selection\.prototype) = selection\.prototype(?= = \{)/, () => ''],
          [/ \|\| this\._groups\.map\(sparse\)/g, () => ''],
          [/context\.selection \? context\.selection\(\) : /, () => ''],
          [/arraylike\(value\.call\(.*\)\)/, () => 'value'],
          [/if \(typeof value !== "function"\) value = constant\(value\);/, () => ''],
          [/key \? bindKey : bindIndex/, () => 'bindIndex'],
          // Bound by their order, new elements always come after those that are there: there is no place for them to be found.
          [/^ {4}for \(var i0 = 0, i1 = 0[^]*?^ {4}\}\n/m, () => ''],
          [/^ {2}this\._next = null;\n/m, () => ''],
          [/insertBefore\(child, this\._next\)/, () => 'appendChild(child)'],
          [/if \(!arguments\.length\) return Array\.from\(this, datum\);/, () => ''],
          [/if \(typeof select !== "function"\) select = selector\(select\);/, () => ''],
          [/if \(typeof select === "function"\) select = arrayAll\(select\);\s+else .*/, () => ''],
          [/typeof selector === "string"\s+\? new Selection\(\[\[document\..*\s+:/, () => ''],
          [
            /if \(typeof onenter === "function"\)[^]*?: update;/,
            () => 'enter = enter.append(onenter); exit.remove(); return enter.merge(update);',
          ],
        ]),
    },
  },
  {
    name: 'lean-arrays',
    transform: {
      filter: { id: /d3-array/ },
      handler: (code) =>
        replaced(code, [
          [
            /(?<=^(?:const|var) (?:ascendingBisect|bisect\w+|blur\w+|shuffle|array|slice) = ).+(?=;$)/gm,
            (value) => `/* @__PURE__ */ (() => ${value})()`,
          ],
          // Ticks of a scale that falls.
          [/(?<=^function ticks[^]*?const reverse = )stop < start/m, () => 'false'],
        ]),
    },
  },
];
