{
  // Elsewhere than in what the styles call a wide window, open data would take the drawing's place.
  const wide = matchMedia('screen and (width >= 62rem) and (height >= 42rem)');
  const data = /** @type {HTMLDetailsElement} */ (document.querySelector('.data'));
  let beside = true;
  const show = () => {
    if (!wide.matches) beside = data.open;
    data.open = wide.matches && beside;
  };
  show();
  wide.addEventListener('change', show);
}
