// The service worker that keeps the whole lesson on the reader's device. The build puts what it keeps in the place of BUILT.

/**
 * What is used here of the names that a service worker has.
 *
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Lasting
 * @typedef {Event & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asked
 * @typedef {object} ServiceWorkerItself
 * @property {{ scope: string, installing: object | null }} registration
 * @property {{ claim: () => Promise<void> }} clients
 * @property {(type: 'install' | 'activate' | 'fetch', listener: (event: Lasting & Asked) => void) => void} addEventListener
 */
const worker = /** @type {ServiceWorkerItself} */ (/** @type {unknown} */ (globalThis));

/** One build: the hash over its files, and each file by its address below the scope, with the hash of its content. */
const { revision, files } = BUILT;

const { scope } = worker.registration;
/** Files whose names change with their content: what has such an address is right, whichever build asks for it. */
const hashed = `${scope}_astro/`;
/** The page for an address that leads nowhere. */
const lost = `${scope}404.html`;
const own = `one-neuron ${scope} `;
const present = own + revision;

/** How long the network may take over a page before the kept one is shown, and a cache over anything, in milliseconds. */
const patience = { network: 4000, cache: 1000 };

/**
 * @template Result
 * @param {number} time in milliseconds
 * @param {Promise<Result>} work
 * @returns {Promise<Result>} rejected when the time is over
 */
function within(time, work) {
  return Promise.race([
    work,
    new Promise((_, reject) => setTimeout(() => reject(new Error('Too late')), time)),
  ]);
}

/**
 * Fetches the build's files, each as it was built: while a host still has some of another build, nothing is kept. Nor is it for a reader
 * whose browser has come to ask to save data: what was kept before stays.
 */
async function keepAll() {
  if (navigator.connection?.saveData) throw new Error('The browser asks to save data.');
  const cache = await caches.open(present);
  const requests = files.map(([path, integrity]) => {
    const address = new URL(path, scope).href;
    return new Request(address, { integrity, cache: address.startsWith(hashed) ? 'default' : 'no-cache' });
  });
  await cache.addAll(requests.filter(({ url }) => url !== lost));
  await keepLost(cache, requests).catch(() => undefined);
}

/**
 * Keeps the page for an address that leads nowhere, whatever status it is sent with; the lesson is kept without it, too.
 *
 * @param {Cache} cache
 * @param {readonly Request[]} requests
 */
async function keepLost(cache, requests) {
  const request = requests.find(({ url }) => url === lost);
  if (!request) return;
  const { body, headers } = await fetch(request);
  await cache.put(request, new Response(body, { headers, status: 404 }));
}

/**
 * Throws away what older builds kept. No page of theirs is open any more: as long as one is, the browser leaves it its own worker. While
 * a newer build is still being kept, nothing tells it from them; it will throw them away itself.
 */
async function forgetOlder() {
  if (worker.registration.installing) return;
  const older = (await caches.keys()).filter((name) => name.startsWith(own) && name !== present);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Answers for the pages that are open already. Each waits for this to end, so a cache that is stuck may not keep it from doing so. */
async function takeOver() {
  await worker.clients.claim();
  await within(patience.cache, forgetOlder()).catch(() => undefined);
}

/**
 * What is kept for an address, whatever its query; nothing where a cache is gone, broken or stuck.
 *
 * @param {string} address
 * @param {MultiCacheQueryOptions} [where]
 */
async function kept(address, where) {
  try {
    return await within(
      patience.cache,
      caches.match(address, { ignoreSearch: true, ignoreVary: true, ...where }),
    );
  } catch {
    return undefined;
  }
}

/**
 * A file that never changes: the kept one.
 *
 * @param {Request} request
 */
async function keptFirst(request) {
  return (await kept(request.url)) ?? fetch(request);
}

/**
 * What this worker's own build has for a request: a page, also where the address of one lacks the slash at its end.
 *
 * @param {Request} request
 */
async function keptFor({ url, mode }) {
  const where = { cacheName: present };
  const page = await kept(url, where);
  if (page || mode !== 'navigate') return page;
  const address = new URL(url);
  address.pathname += '/';
  return kept(address.href, where);
}

/**
 * What is shown where there is neither network nor page.
 *
 * @param {Request} request
 */
async function keptInstead({ mode }) {
  return mode === 'navigate' ? kept(lost, { cacheName: present }) : undefined;
}

/**
 * A page: the network's, and where that fails or hangs the one of this worker's own build, which names files of that build only.
 *
 * @param {Request} request
 */
async function networkFirst(request) {
  const answer = fetch(request);
  try {
    const soon = await within(patience.network, answer);
    if (soon.status < 500) return soon;
  } catch {
    // What is kept answers, if it is.
  }
  return (await keptFor(request)) ?? answer.catch(async () => (await keptInstead(request)) ?? answer);
}

/** Keeps all, or nothing: of a build that could not be kept whole, no empty cache stays behind. */
async function keepAllOrNothing() {
  // A host that goes back to this build has it installed again beside a worker of it that is at work.
  const wasKept = await caches.has(present);
  try {
    await keepAll();
  } catch (reason) {
    if (!wasKept) await caches.delete(present);
    throw reason;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepAllOrNothing()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.url.startsWith(hashed) ? keptFirst(request) : networkFirst(request));
});
