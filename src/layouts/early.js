document.documentElement.classList.add('live');
try {
  var theme = localStorage.getItem('one-neuron-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  /* without storage the system's theme holds */
}
