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

/** Shows the theme that the reader chose, and lets the page's button go on to the next: the system's, light, dark. */
export function startThemeSwitch(): void {
  let theme = stored();
  show(theme);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-do="theme"]')) return;
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    show(theme);
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page only.
    }
  });
}
