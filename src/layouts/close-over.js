{
  // Elsewhere than beside the figure, in what the styles call a wide window, open data would lie over the text.
  const wide = matchMedia('(width >= 62rem) and (height >= 42rem)');
  const show = () => document.querySelector('.data')?.toggleAttribute('open', wide.matches);
  show();
  wide.addEventListener('change', show);
}
