// `npm start`: from a fresh clone to the lesson in the browser. `PORT` chooses the port.
import { install } from './steps/install.mjs';
import { modernNode } from './steps/node.mjs';
import { portOf } from './steps/port.mjs';
import { inProject } from './steps/project.mjs';
import { run } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { runMain, Sorry } from './steps/sorry.mjs';
import { tool } from './steps/tool.mjs';

async function start() {
  // A port that is none is said now, not after the build.
  portOf(process.env.PORT, 4321);
  await install();
  say('Building the lesson …');
  const build = await tool('astro', ['build'], { quiet: true });
  if (!build.ok) throw new Sorry(`${build.output}\nThe lesson could not be built: see above.`);
  say('Starting the server …');
  const { ok } = await run(modernNode(), [inProject('scripts', 'serve.mjs')]);
  if (!ok) throw new Sorry('The server ended: see above.');
}

await runMain(start);
