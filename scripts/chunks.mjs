/**
 * Which modules share a file of JavaScript. A page loads two: what all pages share, and its own figure. The sandbox is drawn with
 * the figure of the learning rate, so the two are one file.
 */
export const chunks = [
  {
    name: 'lesson',
    test: /[\\/](src[\\/](elements|layouts|figures[\\/](parts|registry|neuron[\\/](table|caption)|error-and-delta[\\/](span|free-ticks)))|node_modules[\\/]d3)/,
    priority: 1,
  },
  { name: 'training-runs', test: /[\\/]src[\\/]figures[\\/](learning-rate|sandbox)\b/ },
];

/**
 * Imports a figure's file plainly. What Vite wraps around an import would look for styles, and for further files to load ahead; a
 * figure's file has neither.
 *
 * @type {import('vite').Plugin}
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};
