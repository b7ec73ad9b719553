// What the runners' reports add up to. A runner that failed without a failed test counts as one: nothing broken is silent.

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function countOfStep(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** A file whose tests never ran, because it could not be loaded, counts as one failed test. */
export function countOfVitest(report, status) {
  if (report === null) return withCrash({ passed: 0, failed: 0, skipped: 0 }, 1);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  return withCrash({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped: report.numPendingTests + report.numTodoTests }, status);
}

/** A test that passed only when it was tried again did not pass. */
export function countOfPlaywright(report, status) {
  if (report === null) return withCrash({ passed: 0, failed: 0, skipped: 0 }, 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withCrash({ passed: expected, failed: unexpected + flaky, skipped }, status);
}

export function sum(counts) {
  const total = (key) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function withCrash(count, status) {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
