// Packs the built site for computers without network: release/computable-tender-<version>.zip and its SHA-256.
// SITE_OUT_DIR says which build, RELEASE_DIR where the archive goes. The same build gives the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { parseHeaders } from '../src/integrations/headers.ts';

const { SITE_OUT_DIR = 'dist', RELEASE_DIR = 'release' } = process.env;
/** What hosts read, and what they send in place of a file. */
const FOR_HOSTS = /(^_headers|\.br|\.gz)$/;
/** Zip files hold no earlier time, and a fixed one leaves the bytes to the content. */
const MTIME = new Date(1980, 0, 1, 12);

/** @type {(message: string) => never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const headers = join(SITE_OUT_DIR, '_headers');
if (!existsSync(headers)) fail(`There is no built site in ${SITE_OUT_DIR}. Build it first: npm run build`);
const base = parseHeaders(readFileSync(headers, 'utf8'))[0]?.path.slice(0, -1);
if (base !== '/')
  fail(`The site in ${SITE_OUT_DIR} was built for ${base}; the archive needs a build without SITE_BASE.`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const name = `computable-tender-${version}`;

// For editors on Windows: a byte order mark and their line ends.
const readme = readFileSync('scripts/archive/README.txt', 'utf8')
  .replaceAll('{version}', version)
  .replaceAll('{name}', name)
  .replaceAll('\n', '\r\n');

/** @type {Record<string, Uint8Array>} */
const files = {
  [`${name}/README.txt`]: Buffer.from(`\uFEFF${readme}`),
  [`${name}/serve.mjs`]: readFileSync('scripts/archive/serve.mjs'),
};
const site = globSync('**/*', { cwd: SITE_OUT_DIR })
  .filter((path) => !FOR_HOSTS.test(path) && statSync(join(SITE_OUT_DIR, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
for (const path of site) files[`${name}/site/${path}`] = readFileSync(join(SITE_OUT_DIR, path));

const zip = zipSync(files, { level: 9, mtime: MTIME });
const sum = createHash('sha256').update(zip).digest('hex');
mkdirSync(RELEASE_DIR, { recursive: true });
const target = join(RELEASE_DIR, `${name}.zip`);
writeFileSync(target, zip);
writeFileSync(`${target}.sha256`, `${sum}  ${name}.zip\n`);
console.log(`${target}: ${site.length} files of the site, ${(zip.length / 1e6).toFixed(1)} MB`);
console.log(`SHA-256 ${sum}`);
