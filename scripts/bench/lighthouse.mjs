import lighthouse from 'lighthouse';
import { quantile } from './quantile.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const audits = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
};

/**
 * What Lighthouse says of a page on a phone: the median of three runs; scores of 100, LCP and TBT in milliseconds.
 *
 * @param {string} address
 * @param {number} port of a browser that listens for its protocol
 * @returns {Promise<Record<string, number>>}
 */
export async function measureLighthouse(address, port) {
  /** @type {import('lighthouse').Result[]} */
  const results = [];
  for (let count = 0; count < 3; count++) {
    const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' });
    if (result) results.push(result.lhr);
  }
  const median = (/** @type {(lhr: import('lighthouse').Result) => number | null | undefined} */ of) =>
    quantile(
      results.map((lhr) => of(lhr) ?? NaN),
      0.5,
    );
  /** @type {Record<string, number>} */
  const found = {};
  for (const name of categories) found[name] = 100 * median((lhr) => lhr.categories[name]?.score);
  for (const [name, audit] of Object.entries(audits))
    found[name] = Math.round(100 * median((lhr) => lhr.audits[audit]?.numericValue)) / 100;
  return found;
}
