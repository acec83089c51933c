/**
 * What loads a page's script once the page is painted, which is whole without it; not every browser says when that is. Where an address
 * leads further than to the page's top, or sets numbers, it is loaded at once, so that nobody sees something else before; asking where the
 * page is has the browser first put a reader who reloads back to where they were. A page whose script fails is laid out as one without.
 *
 * @param {string} address of the script
 */
const loading = (address) =>
  '(location.search+location.hash?Promise.resolve(scrollY):' +
  'new Promise((done)=>{new PerformanceObserver(done).observe({type:"paint",buffered:true});setTimeout(done,2000)}))' +
  `.then(()=>import("${address}")).catch((reason)=>{document.documentElement.classList.remove("live");throw reason})`;

/**
 * The HTML of a page that loads its script late.
 *
 * @param {string} html
 */
export const withLateScript = (html) =>
  html.replace(
    /<script type="module" src="([^"]*)"><\/script>/g,
    (_, /** @type {string} */ address) => `<script type="module">${loading(address)}</script>`,
  );
