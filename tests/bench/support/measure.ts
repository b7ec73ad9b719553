import { readFileSync } from 'node:fs';

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints one figure beside its bar; says so, and fails the run, when it is over. */
export function report(what: string, figure: number, unit: string, bar: number): void {
  const isWithin = figure <= bar;
  console.log(`${isWithin ? 'ok  ' : 'OVER'} ${what}: ${figure.toFixed(figure < 10 ? 2 : 0)} ${unit} (bar ${bar} ${unit})`);
  if (!isWithin) process.exitCode = 1;
}

/** Prints one figure beside its bar; says so, and fails the run, when it is short of it. */
export function reportAtLeast(what: string, figure: number, unit: string, bar: number): void {
  const isReached = figure >= bar;
  console.log(`${isReached ? 'ok   ' : 'SHORT'} ${what}: ${figure.toFixed(figure < 10 ? 4 : 2)} ${unit} (bar ${bar} ${unit})`);
  if (!isReached) process.exitCode = 1;
}

/** Resident memory of a process and all it started, in MiB (Linux: from /proc). */
export function familyMemory(pid: number): number {
  const pages = readProc(pid, 'statm')?.split(' ');
  const own = pages === undefined ? 0 : (Number(pages[1]) * 4096) / 2 ** 20;
  const children = readProc(pid, `task/${pid}/children`)?.trim().split(/\s+/).filter((child) => child !== '') ?? [];
  return children.reduce((sum, child) => sum + familyMemory(Number(child)), own);
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
