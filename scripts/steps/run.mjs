import { spawn } from 'node:child_process';
import { whenOrphaned } from './orphan.mjs';
import { root } from './project.mjs';

let interrupted = false;

/**
 * How a command ended.
 *
 * @typedef {object} Ending
 * @property {boolean} ok whether it ended with exit code 0
 * @property {string} output what it wrote, where it was run quietly; empty otherwise
 */

/**
 * Runs a command in the project's folder until it ends. It never throws: a command that cannot be started has not
 * ended well, and its output says why. On Ctrl+C it waits for the command to end, then ends this process too.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [how] quiet: keep the output instead of showing it;
 *   env: variables to set beside those of this process
 * @returns {Promise<Ending>}
 */
export async function run(command, args, { quiet = false, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['inherit', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const release = passSignalsTo(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  /** @type {boolean} */
  const ok = await new Promise((resolve) => {
    child.on('error', (reason) => {
      output += reason.message;
      if (!quiet) console.error(reason.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  release();
  if (interrupted) process.exit(ok ? 0 : 130);
  return { ok, output };
}

/**
 * Keeps this process alive on Ctrl+C, which the terminal sends to the child as well, and hands on a request to end.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} lets go again
 */
function passSignalsTo(child) {
  const onInterrupt = () => (interrupted = true);
  const onTerminate = () => {
    interrupted = true;
    child.kill('SIGTERM');
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  const stopWatching = whenOrphaned(onTerminate);
  return () => {
    stopWatching();
    process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
  };
}
