// npm run lock: completes package-lock.json with the other systems' builds of the tools.
//
// A registry that serves only some systems' builds makes npm leave the others out of the lock file, and
// `npm ci` then refuses it. Their names say which system they are for and their parent says which version,
// which is all that the lock file needs; npm checks nothing of a package that is not for this system.
import { readFileSync, writeFileSync } from 'node:fs';

type Entry = { version?: string; dev?: boolean; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[]; optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Entry> };

const path = new URL('../package-lock.json', import.meta.url);
const lock: Lock = JSON.parse(readFileSync(path, 'utf8'));
const added = Object.values(lock.packages).flatMap((parent) => Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => add(name, version, parent)));
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing was missing.' : `Added ${added.length}: ${added.join(', ')}`);

function add(name: string, version: string, parent: Entry): string[] {
  const place = `node_modules/${name}`;
  const system = systemOf(name);
  if (system === null || Object.keys(lock.packages).some((held) => held.endsWith(place))) return [];
  lock.packages[place] = { version, ...(parent.dev === true && { dev: true }), optional: true, ...system };
  return [name];
}

/** `@oxlint/binding-linux-arm64-musl` is for Linux on arm64 with musl; null for a name that names no system. */
function systemOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const match = /(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(?<abi>[a-z]+))?$/.exec(name)?.groups;
  if (match?.['os'] === undefined || match['cpu'] === undefined) return null;
  const abi = match['abi'] ?? '';
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') ? ['glibc'] : undefined;
  return { cpu: [match['cpu']], ...(match['os'] === 'linux' && libc && { libc }), os: [match['os']] };
}
