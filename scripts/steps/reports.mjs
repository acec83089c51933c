/**
 * How many tests passed and failed, by a runner's own report.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * What is read of vitest's JSON report.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults one a file
 */

/**
 * What is read of Playwright's JSON report.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {readonly unknown[]} errors what went wrong outside of any test
 */

/**
 * Counts vitest's JSON report. A file that could not be loaded holds no test, and counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countOfVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * Counts Playwright's JSON report. What went wrong outside of any test, such as a server that did not start, counts as a
 * failure for each; a test that passed only when tried again has failed.
 *
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countOfPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The last lines of a test run: what failed, by name, and the count.
 *
 * @param {readonly string[]} failed the names of the checks that failed
 * @param {readonly Count[]} counts
 */
export function summaryOf(failed, counts) {
  const total = (/** @type {keyof Count} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
  const names = failed.length === 0 ? 'All checks are good.' : `These checks failed: ${failed.join(', ')}.`;
  return `${names}\n${total('passed')} passed, ${total('failed')} failed`;
}
