document.documentElement.classList.add('live');
/* A page whose script never comes is laid out as one without scripts. */
addEventListener(
  'error',
  ({ target }) => target instanceof HTMLScriptElement && document.documentElement.classList.remove('live'),
  true,
);
try {
  var theme = localStorage.getItem('one-neuron-theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  /* without storage the system's theme holds */
}
