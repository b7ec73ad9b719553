import { expect, test } from 'vitest';
import { countOfPlaywright, countOfStep, countOfVitest, lastLine, sum } from '../../../bin/test-counts.mjs';

const vitest = (passed: number, failed: number, testResults: object[] = []) => ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0, testResults });

test('the last line counts every test of every runner', () => {
  const counts = [countOfStep(0), countOfVitest(vitest(10, 0), 0), countOfPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, 0)];
  expect(lastLine(sum(counts))).toBe('14 passed, 0 failed');
});

test('tests that were skipped are told apart, never counted as passed', () => {
  expect(lastLine(countOfPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 2 } }, 0))).toBe('3 passed, 0 failed, 2 skipped');
});

test('a runner that ends without a report counts as a failed test', () => {
  expect([countOfVitest(null, 1), countOfPlaywright(null, 0)]).toEqual([
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 0, failed: 1, skipped: 0 },
  ]);
});

test('a runner that fails although every test passed counts as a failed test', () => {
  expect(countOfVitest(vitest(10, 0), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
});

test('a file that could not be loaded counts as a failed test', () => {
  expect(countOfVitest(vitest(10, 0, [{ status: 'failed', assertionResults: [] }]), 1)).toEqual({ passed: 10, failed: 1, skipped: 0 });
});

test('a test that passed only when tried again did not pass', () => {
  expect(countOfPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }, 0)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});
