import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a build reads: what may be altered in it, and what may not. */
const copied = ['astro.config.mjs', 'content', 'package.json', 'scripts', 'src', 'tsconfig.json'];
const linked = ['node_modules', 'public'];

/** Copies the project into a folder of its cache. */
function copyOf(name: string): string {
  const folder = `${root}.cache/${name}/`;
  // A run that was broken off leaves its copy behind.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of copied) cpSync(root + path, folder + path, { recursive: true });
  for (const path of linked) symlinkSync(root + path, folder + path, 'junction');
  return folder;
}

/**
 * Builds a copy of the project, for a while in `.cache/<name>`, in one file of which a text is replaced. Returns what the build says
 * where it fails, and '' where it does not. Throws where the file does not hold the text.
 */
export async function saidByBuild(name: string, path: string, from: string, to: string): Promise<string> {
  const folder = copyOf(name);
  const text = readFileSync(folder + path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  writeFileSync(folder + path, text.replace(from, to));
  const env = { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  try {
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      env,
    });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
