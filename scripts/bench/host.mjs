import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file that a host would answer an address with.
 *
 * @param {string} folder
 * @param {string} path
 */
function fileAt(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file;
}

/**
 * Serves a built site as a host on the network does: packed, where packing helps, and to be kept where the name carries a hash.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ close: () => void }>}
 */
export function host(folder, port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(folder, pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    const isPacked = /^(text|image\/svg|application\/xml)/.test(type);
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPacked && { 'Content-Encoding': 'gzip' }),
    });
    response.end(isPacked ? gzipSync(content) : content);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve({ close: () => server.close() }));
  });
}
