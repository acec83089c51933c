import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { askedHeaders } from './asked-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function send(response: ServerResponse, folder: string, pathname: string): void {
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const found = existsSync(path) && statSync(path).isFile();
  response.writeHead(found ? 200 : 404, {
    ...askedHeaders(folder, pathname),
    'content-type': types[extname(path)] ?? 'text/plain',
  });
  response.end(found ? readFileSync(path) : 'There is nothing here.');
}

/** Sends a page in pieces of 1 kB, as a slow line does; each once the browser has had the time to paint the one before. */
async function trickle(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  if (!pathname.endsWith('/')) {
    send(response, folder, pathname);
    return;
  }
  const page = readFileSync(join(folder, pathname, 'index.html'));
  response.writeHead(200, { 'content-type': types['.html'] });
  for (let start = 0; start < page.length; start += 1024) {
    response.write(page.subarray(start, start + 1024));
    await new Promise((done) => setTimeout(done, 8));
  }
  response.end();
}

/** A host of sites on this machine, which can put another site in the place of one, hang, fail, and be out of reach. */
export interface Host {
  readonly origin: string;
  /** Serves this folder from now on. */
  serve(folder: string): void;
  /** Sends pages in pieces from now on. */
  trickle(): void;
  /** Answers no request any more; `fail` answers each with an error. */
  hang(): void;
  fail(): void;
  /** Is out of reach, as for a reader without a network. */
  goOffline(): Promise<void>;
}

/** Starts a host that serves a folder. */
export async function startHost(folder: string): Promise<Host> {
  let answer = (response: ServerResponse, pathname: string) => send(response, folder, pathname);
  const server = createServer((request, response) => {
    answer(response, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (other) => (answer = (response, pathname) => send(response, other, pathname)),
    trickle: () => (answer = (response, pathname) => void trickle(response, folder, pathname)),
    hang: () => (answer = () => undefined),
    fail: () => (answer = (response) => void response.writeHead(503).end('Not now.')),
    goOffline: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
