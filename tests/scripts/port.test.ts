import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort, portOf } from '../../scripts/steps/port.mjs';

const servers: Server[] = [];

/** Takes a port at an address, as another program would: the one given, or any free one for 0. */
function take(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    servers.push(server);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

test('portOf(text, otherwise) is what was asked for, and otherwise the usual one', () => {
  expect(portOf('8080', 4321)).toBe(8080);
  expect(portOf(' 8080 ', 4321)).toBe(8080);
  expect(portOf(undefined, 4321)).toBe(4321);
  expect(portOf('', 4321)).toBe(4321);
});

test.each(['abc', '0', '-1', '1.5', '65536', '1e3', '80 81', '0x50'])(
  'portOf(%o, otherwise) refuses it in a sentence that names it and says what would do',
  (text) => {
    expect(() => portOf(text, 4321)).toThrow(`PORT is “${text}”`);
    expect(() => portOf(text, 4321)).toThrow('a whole number from 1 to 65535');
  },
);

test('freePort(port) is the port itself where nobody has it', async () => {
  const port = await take(0, '127.0.0.1');
  servers.splice(0).map((server) => server.close());
  expect(await freePort(port)).toBe(port);
});

test.each(['127.0.0.1', '0.0.0.0'])(
  'freePort(port) goes on from a port that is taken at %s',
  async (host) => {
    const port = await take(0, host);
    expect(await freePort(port)).toBeGreaterThan(port);
  },
);

test('freePort(port) says so where no port is left', async () => {
  await expect(freePort(65_536)).rejects.toThrow('No port is free');
});
