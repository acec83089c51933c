// `npm run dev` and `npm run build`: astro itself, on installed dependencies and a Node that is new enough for it.
import { install } from './steps/install.mjs';
import { runMain } from './steps/sorry.mjs';
import { tool } from './steps/tool.mjs';

async function astro() {
  await install();
  const { ok } = await tool('astro', process.argv.slice(2));
  if (!ok) process.exitCode = 1;
}

await runMain(astro);
