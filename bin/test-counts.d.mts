export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
type VitestReport = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly numTodoTests: number; readonly testResults: readonly object[] };
type PlaywrightReport = { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number } };
export function countOfStep(status: number): Count;
export function countOfVitest(report: VitestReport | null, status: number): Count;
export function countOfPlaywright(report: PlaywrightReport | null, status: number): Count;
export function sum(counts: readonly Count[]): Count;
export function lastLine(count: Count): string;
