// Serves the built site the way a static host does: the headers of `_headers`, the precompressed variants, 404.html.
// PORT and HOST say where (port 0: any free one), SITE_OUT_DIR which build.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '../src/integrations/headers.ts';

const { PORT = '4321', HOST = '127.0.0.1', SITE_OUT_DIR = 'dist' } = process.env;
const root = resolve(SITE_OUT_DIR);

if (!existsSync(join(root, '_headers'))) {
  console.error(`There is no built site in ${root}. Build it first: npm run build`);
  process.exit(1);
}

const rules = parseHeaders(readFileSync(join(root, '_headers'), 'utf8'));
// The first rule covers the whole site: its path is the base that the site was built for.
const base = rules[0]?.path.slice(0, -1) ?? '/';
const notFoundPage = readFileSync(join(root, '404.html'));

const files = sirv(root, {
  etag: true,
  brotli: true,
  gzip: true,
  extensions: ['html'],
  setHeaders: (res, path) => setHeaders(res, base + path.slice(1)),
  onNoMatch: (_req, res) => notFound(res),
});

/** @type {(res: import('node:http').ServerResponse, path: string) => void} */
function setHeaders(res, path) {
  for (const [name, value] of headersFor(rules, path)) res.appendHeader(name, value);
}

/** @type {(res: import('node:http').ServerResponse) => void} */
function notFound(res) {
  setHeaders(res, `${base}404.html`);
  res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': notFoundPage.length });
  res.end(notFoundPage);
}

/** @type {(res: import('node:http').ServerResponse, location: string) => void} */
function redirect(res, location) {
  res.writeHead(301, { Location: location }).end();
}

const server = createServer((req, res) => {
  const [path = '/', query] = (req.url ?? '/').split('?', 2);
  const suffix = query === undefined ? '' : `?${query}`;
  if (req.method !== 'GET' && req.method !== 'HEAD')
    return void res.writeHead(405, { Allow: 'GET, HEAD' }).end();
  if (path !== base && (path === '/' || `${path}/` === base)) return redirect(res, base + suffix);
  if (!path.startsWith(base) || path === `${base}_headers`) return notFound(res);
  const inside = path.slice(base.length - 1);
  if (!path.endsWith('/') && existsSync(join(root, inside, 'index.html')))
    return redirect(res, `${path}/${suffix}`);
  req.url = inside + suffix;
  files(req, res);
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${PORT} is taken. Stop the program that uses it, or choose another port: PORT=4322 npm start`,
  );
  process.exit(1);
});

server.listen(Number(PORT), HOST, () => {
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : PORT;
  console.log(`The site is at http://${HOST}:${port}${base} (Ctrl+C stops it)`);
});
