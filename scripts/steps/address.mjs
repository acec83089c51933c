/**
 * Where the served site opens on this machine.
 *
 * @param {number} port
 * @param {string | undefined} basePath what the variable `BASE_PATH` holds: the folder that the site is built for,
 *   with or without its slashes; nothing for the top
 */
export function addressOf(port, basePath) {
  const folders = (basePath ?? '').split('/').filter((folder) => folder !== '');
  return `http://localhost:${port}/${folders.map((folder) => `${folder}/`).join('')}`;
}
