import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { inProject, root } from '../steps/project.mjs';

const left = ['node_modules', '.git', '.astro', '.cache', 'dist', 'test-results', 'bench-results'];

/** Copies the project without what is made from it, its dependencies linked. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'one-neuron-'));
  for (const entry of readdirSync(root)) {
    if (!left.includes(entry)) cpSync(inProject(entry), join(folder, entry), { recursive: true });
  }
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Adds chapters that are copies of one of the lesson's.
 *
 * @param {string} folder
 * @param {number} count
 */
function addChapters(folder, count) {
  const content = join(folder, 'content');
  const model = readdirSync(content).find((file) => file.startsWith('01-')) ?? '';
  const text = readFileSync(join(content, model), 'utf8');
  for (let number = 0; number < count; number++) {
    writeFileSync(join(content, `${20 + number}-${basename(model, '.mdx').slice(3)}-${number}.mdx`), text);
  }
}

/**
 * How long a build takes, from nothing, in seconds.
 *
 * @param {string} folder
 */
function secondsOf(folder) {
  for (const made of ['.astro', '.cache', 'dist'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return Number(((performance.now() - start) / 1000).toFixed(1));
}

/** How long the lesson's build takes, and with 10 and with 100 chapters more, in seconds. */
export function measureBuilds() {
  const folder = copyProject();
  try {
    const lesson = secondsOf(folder);
    addChapters(folder, 10);
    const ten = secondsOf(folder);
    addChapters(folder, 100);
    return { lesson, 'with 10 more': ten, 'with 100 more': secondsOf(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
