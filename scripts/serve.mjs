// Serves what was built into dist/, until Ctrl+C. `PORT` chooses the port, `BASE_PATH` the folder it was built for.
import { preview } from 'astro';
import { addressOf } from './steps/address.mjs';
import { whenOrphaned } from './steps/orphan.mjs';
import { freePort, portOf } from './steps/port.mjs';
import { root } from './steps/project.mjs';
import { runMain } from './steps/sorry.mjs';

async function serve() {
  const wanted = portOf(process.env.PORT, 4321);
  const port = await freePort(wanted);
  if (port !== wanted)
    console.log(`\nPort ${wanted} is taken by another program, so this uses the next free one, ${port}.`);
  const server = await preview({ root, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  console.log(`\n  The lesson is at ${addressOf(server.port, process.env.BASE_PATH)}\n  Ctrl+C ends it.\n`);
  const end = () => {
    void server.stop().then(() => process.exit(0));
  };
  whenOrphaned(end);
  process.on('SIGINT', end).on('SIGTERM', end);
}

await runMain(serve);
