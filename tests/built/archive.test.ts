import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { site } from './site.ts';

const name = `computable-tender-${version}`;
const release = mkdtempSync(join(tmpdir(), 'release-'));
const pack = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/archive.mjs'], {
    env: { ...process.env, SITE_OUT_DIR: site.root, RELEASE_DIR: release, ...env },
    encoding: 'utf8',
  });

let zip: Buffer;
let files: Record<string, Uint8Array>;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/archive.mjs'], {
    env: { ...process.env, SITE_OUT_DIR: site.root, RELEASE_DIR: release },
  });
  zip = readFileSync(join(release, `${name}.zip`));
  files = unzipSync(zip);
}, 60_000);

afterAll(() => rmSync(release, { recursive: true }));

test('the archive holds every file of the site once, byte for byte, and nothing that only hosts read', () => {
  const prefix = `${name}/site/`;
  const built = globSync('**/*', { cwd: site.root })
    .filter((path) => statSync(join(site.root, path)).isFile())
    .filter((path) => !/\.(br|gz)$|^_headers$/.test(path))
    .sort();
  const packed = Object.keys(files)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  expect(packed.toSorted()).toEqual(built);
  const differing = built.filter(
    (path) => !readFileSync(join(site.root, path)).equals(files[prefix + path]!),
  );
  expect(differing).toEqual([]);
});

test('beside the site stand a server and instructions that name this version, for editors on Windows too', () => {
  const others = Object.keys(files).filter((path) => !path.startsWith(`${name}/site/`));
  expect(others.toSorted()).toEqual([`${name}/README.txt`, `${name}/serve.mjs`]);
  const bytes = files[`${name}/README.txt`]!;
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const readme = strFromU8(bytes);
  expect(readme).toContain(`版本 ${version}\r\n`);
  expect(readme).toContain(`${name}.zip.sha256`);
  expect(readme).not.toMatch(/[{}]|[^\r]\n/);
});

test('the SHA-256 beside the archive is the one of the archive, in the form that sha256sum reads', () => {
  const sum = createHash('sha256').update(zip).digest('hex');
  expect(readFileSync(join(release, `${name}.zip.sha256`), 'utf8')).toBe(`${sum}  ${name}.zip\n`);
});

test('a folder without a built site is refused, with the way out', () => {
  const { status, stderr } = pack({ SITE_OUT_DIR: join(site.root, 'about') });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});

test('a site built for another path than / is refused', () => {
  const below = join(release, 'below');
  mkdirSync(below);
  writeFileSync(join(below, '_headers'), '/x/*\n  X-Content-Type-Options: nosniff\n');
  const { status, stderr } = pack({ SITE_OUT_DIR: below });
  expect(status).toBe(1);
  expect(stderr).toContain('/x/');
});
