import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: absolute, without a slash at its end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The absolute path of something in the project.
 *
 * @param {readonly string[]} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}
