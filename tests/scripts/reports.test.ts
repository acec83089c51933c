import { expect, test } from 'vitest';
import { countOfPlaywright, countOfVitest, summaryOf } from '../../scripts/steps/reports.mjs';

test('countOfVitest(report) counts a file that could not be loaded as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  const count = countOfVitest({ numPassedTests: 3, numFailedTests: 1, testResults });
  expect(count).toEqual({ passed: 3, failed: 2 });
});

test('countOfPlaywright(report) counts what failed outside of tests, and what passed only in a second try, as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2 };
  expect(countOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

test('summaryOf(failed, counts) ends with the sum of all counts, on a line of its own', () => {
  const counts = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  expect(summaryOf([], counts).split('\n').at(-1)).toBe('7 passed, 2 failed');
  expect(summaryOf([], []).split('\n').at(-1)).toBe('0 passed, 0 failed');
});

test('summaryOf(failed, counts) names each check that failed', () => {
  expect(summaryOf(['lint (eslint)', 'build (astro build)'], [])).toContain(
    'lint (eslint), build (astro build)',
  );
});
