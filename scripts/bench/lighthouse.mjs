import { quantile } from './quantile.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse, if it is installed. */
async function lighthouse() {
  try {
    // A name that is not spelled out, since the package may be missing.
    /** @type {unknown} */
    const found = await import(['light', 'house'].join(''));
    return /** @type {{ default: Run }} */ (found).default;
  } catch {
    return undefined;
  }
}

/**
 * @typedef {{ lhr: { categories: Record<string, { score: number | null }>, audits: Record<string, { numericValue?: number }> } }} Result
 * @typedef {(address: string, flags: { port: number, onlyCategories: string[], logLevel: 'error' }) => Promise<Result | undefined>} Run
 */

/**
 * What Lighthouse says of a page on a phone: the median of three runs. Undefined where Lighthouse is not installed.
 *
 * @param {string} address
 * @param {number} port of a browser that listens for its protocol
 * @returns {Promise<Record<string, number> | undefined>}
 */
export async function measureLighthouse(address, port) {
  const run = await lighthouse();
  if (!run) return undefined;
  /** @type {Result['lhr'][]} */
  const results = [];
  for (let count = 0; count < 3; count++) {
    const result = await run(address, { port, onlyCategories: categories, logLevel: 'error' });
    if (result) results.push(result.lhr);
  }
  const median = (/** @type {(lhr: Result['lhr']) => number} */ of) => quantile(results.map(of), 0.5);
  const audits = {
    LCP: 'largest-contentful-paint',
    TBT: 'total-blocking-time',
    CLS: 'cumulative-layout-shift',
  };
  /** @type {Record<string, number>} */
  const found = {};
  for (const name of categories) found[name] = median((lhr) => 100 * (lhr.categories[name]?.score ?? NaN));
  for (const [name, audit] of Object.entries(audits))
    found[name] = median((lhr) => Math.round(100 * (lhr.audits[audit]?.numericValue ?? NaN)) / 100);
  return found;
}
