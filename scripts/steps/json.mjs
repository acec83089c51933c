import { readFileSync } from 'node:fs';

/**
 * What a JSON file holds. Throws where it is missing, or no JSON.
 *
 * @param {string} path
 * @returns {unknown}
 */
export function jsonAt(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
