import { onClick } from './on-click.ts';

type Theme = 'system' | 'light' | 'dark';
/** Other sites may share the origin, and its storage. */
const key = 'one-neuron-theme';

function show(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  for (const button of document.querySelectorAll('[data-do="theme"]')) button.ariaLabel = `Colours: ${theme}`;
}

/** The theme that the button goes on to: the first press changes what is seen, the third goes back. */
function after(theme: Theme): Theme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [first, second] = isDark ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
  if (theme === 'system') return first;
  return theme === first ? second : 'system';
}

const present = () => (document.documentElement.getAttribute('data-theme') ?? 'system') as Theme;

/** Says which theme the page was given before it is shown, for the first time or again, and lets its buttons go on to the next. */
export function startThemeSwitch(): void {
  show(present());
  addEventListener('pageshow', () => show(present()));
  onClick(document, '[data-do="theme"]', () => {
    const theme = after(present());
    show(theme);
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page only.
    }
  });
}
