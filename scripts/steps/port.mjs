import { createServer } from 'node:net';
import { Sorry } from './sorry.mjs';

const last = 65_535;

/**
 * The port that someone asked for.
 *
 * @param {string | undefined} text what the variable `PORT` holds
 * @param {number} otherwise the port where it holds nothing
 * @throws {Sorry} where it holds anything but a whole number from 1 to 65535
 */
export function portOf(text, otherwise) {
  if (text === undefined || text.trim() === '') return otherwise;
  const port = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= last) return port;
  throw new Sorry(
    `PORT is “${text}”, which is no port: give a whole number from 1 to ${last}, such as PORT=8080.`,
  );
}

/**
 * The first free port, from one upwards.
 *
 * @param {number} port
 * @returns {Promise<number>}
 * @throws {Sorry} where there is none, or where this user may not open it
 */
export async function freePort(port) {
  if (port > last) throw new Sorry(`No port is free up to ${last}: give a smaller one, such as PORT=8080.`);
  const isFree = (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
  return isFree ? port : freePort(port + 1);
}

/**
 * Whether a port is free at an address. A machine without that address (no IPv6) has no one listening there.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ reason) => {
      if (reason.code === 'EACCES') reject(new Sorry(`You may not open port ${port}: give one above 1023.`));
      else resolve(reason.code !== 'EADDRINUSE');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
