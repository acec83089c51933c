document.documentElement.classList.add('live');
// A page that comes back from the browser's memory was not there when another was given a theme.
addEventListener('pageshow', giveTheme);
giveTheme();
function giveTheme() {
  try {
    var theme = localStorage.getItem('one-neuron-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  } catch {
    /* without storage the system's theme holds */
  }
}
