const own = /[?&]page=([\w-]+)$/;
const entry = /[\\/]elements[\\/]start[\\/]([\w-]+)\.ts/;

/**
 * Gives each page's script its own copy of all that it imports, so that it is one file. Shared files would be kept between pages, but
 * they hold what other pages need, and are packed worse apart than together: whoever is sent to one chapter would load a fifth more.
 *
 * @type {import('vite').Plugin}
 */
export const fileAPage = {
  name: 'file-a-page',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const page = own.exec(importer ?? '')?.[1] ?? entry.exec(importer ?? '')?.[1];
    if (page === undefined) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!found || found.external || own.test(found.id)) return found;
    return { ...found, id: `${found.id}${found.id.includes('?') ? '&' : '?'}page=${page}` };
  },
};
