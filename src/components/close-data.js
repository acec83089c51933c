{
  // Elsewhere than in what the styles call a wide window, open data would take the drawing's place.
  const wide = matchMedia('screen and (width >= 62rem) and (height >= 42rem)');
  const data = /** @type {HTMLDetailsElement} */ (document.querySelector('.data'));
  let beside = true;
  let isWide = true;
  const show = () => {
    // A change can be reported when it is over: a window may be wide again by then.
    if (isWide === wide.matches) return;
    isWide = wide.matches;
    if (!isWide) beside = data.open;
    data.open = isWide && beside;
  };
  show();
  wide.addEventListener('change', show);
}
