import postcss, { type Rule } from 'postcss';

/** Custom properties by element: what `var(…)` means where it is used. */
type Variables = Map<Element, Map<string, string>>;

const painted = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-weight',
  'font-family',
]);

function variable(element: Element | null, name: string, variables: Variables): string | undefined {
  if (!element) return undefined;
  return variables.get(element)?.get(name) ?? variable(element.parentElement, name, variables);
}

/** Blends two colours written as six hexadecimal digits; `share` of the first, 0 to 1. */
function mixed(first: string, share: number, second: string): string {
  const channel = (colour: string, index: number) => parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
  const channels = [0, 1, 2].map(
    (index) => channel(first, index) * share + channel(second, index) * (1 - share),
  );
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function resolved(value: string, element: Element, variables: Variables): string {
  const inner = /var\((--[a-z-]+)(?:, ([^()]+|var\(--[a-z-]+\)))?\)/.exec(value);
  if (inner?.[1]) {
    const found = variable(element, inner[1], variables) ?? inner[2] ?? 'none';
    return resolved(value.replace(inner[0], found), element, variables);
  }
  const light = /light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/.exec(value);
  if (light?.[1]) return resolved(value.replace(light[0], light[1]), element, variables);
  const mix = /color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%, (#[0-9a-f]{6})\)/.exec(value);
  return mix?.[1] && mix[2] && mix[3] ? mixed(mix[1], Number(mix[2]) / 100, mix[3]) : value;
}

function matches(root: Element, rule: Rule): readonly Element[] {
  if (rule.selector === ':root') return [root];
  return [root, ...root.querySelectorAll('*')].filter((element) => element.matches(rule.selector));
}

/**
 * Writes what a style sheet says of a drawing's paint into its elements' own attributes, in the light theme, for programs that
 * read no style sheet. Rules count in their order; rules inside at-rules are left out.
 */
export function styleAttributes(root: Element, css: string): void {
  const variables: Variables = new Map();
  const paint = new Map<Element, Map<string, string>>();
  postcss.parse(css).each((rule) => {
    if (rule.type !== 'rule') return;
    for (const element of matches(root, rule)) {
      rule.each((declaration) => {
        if (declaration.type !== 'decl') return;
        const kind = declaration.prop.startsWith('--') ? variables : paint;
        if (kind === paint && !painted.has(declaration.prop)) return;
        kind.set(
          element,
          (kind.get(element) ?? new Map<string, string>()).set(declaration.prop, declaration.value),
        );
      });
    }
  });
  for (const [element, properties] of paint) {
    for (const [name, value] of properties) element.setAttribute(name, resolved(value, element, variables));
  }
}
