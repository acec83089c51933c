import { onClick } from './on-click.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
/** Other sites may share the origin, and its storage. */
const key = 'one-neuron-theme';

function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
}

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

/** Shows the theme that the reader chose, and lets the page's buttons go on to the next. */
export function startThemeSwitch(): void {
  let theme = stored();
  show(theme);
  onClick(document, '[data-do="theme"]', () => {
    theme = after(theme);
    show(theme);
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page only.
    }
  });
}
