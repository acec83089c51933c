import { onClick } from './on-click.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'theme';

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

/** The themes in the order in which the button goes through them: the first press changes what is seen. */
function inOrder(): readonly Theme[] {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
}

/** Shows the theme that the reader chose, and lets the page's buttons go on to the next. */
export function startThemeSwitch(): void {
  let theme = stored();
  show(theme);
  onClick(document, '[data-do="theme"]', () => {
    const order = inOrder();
    theme = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
    show(theme);
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page only.
    }
  });
}
