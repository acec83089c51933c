import { type ChildProcess, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { inProject } from '../../scripts/steps/project.mjs';
import { freePort } from '../../scripts/steps/port.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
    driver: string;
  }
}

/** Starts the built site's server and, on a screen that nobody sees, WebKit's driver; ends both after the tests. */
export default async function startPrograms(project: TestProject): Promise<() => void> {
  const sitePort = await freePort(4390);
  const driverPort = await freePort(sitePort + 1);
  const running = [
    start(process.execPath, [inProject('scripts', 'serve.mjs')], { PORT: String(sitePort) }),
    start('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${driverPort}`]),
  ];
  const site = `http://localhost:${sitePort}/`;
  const driver = `http://127.0.0.1:${driverPort}`;
  try {
    await Promise.all([answers(site), answers(`${driver}/status`)]);
  } catch (reason) {
    running.forEach(end);
    throw reason;
  }
  project.provide('site', site);
  project.provide('driver', driver);
  return () => running.forEach(end);
}

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(command, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
}

/** Ends a program together with those that it has started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

async function answers(address: string): Promise<void> {
  const last = Date.now() + 40_000;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > last) throw new Error(`Nothing answers at ${address}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
