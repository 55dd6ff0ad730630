import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries<LockedPackage>(lock.packages);

/** Whether the package at `from` finds `name` the way Node looks for it: in its own folder, then further up. */
function finds(from: string, name: string): boolean {
  const folders = from.split(/\/?node_modules\//).map((_, depth, parts) => parts.slice(0, depth + 1));
  return folders.some(
    (parts) => `${parts.join('/node_modules/')}/node_modules/${name}`.replace(/^\//, '') in lock.packages,
  );
}

test('the lock file names no registry, so that npm ci takes the one that the machine is set to', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

// npm ci refuses a lock file that lacks the builds for other systems, and an install on one system can drop them.
test('the lock file has every build of a package that comes per system', () => {
  const missing = packages.flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(from, name))
      .map((name) => `${name} for ${from}`),
  );
  expect(missing).toEqual([]);
});
