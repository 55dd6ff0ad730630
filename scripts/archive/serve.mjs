// Serves the folder site/ beside this file, on this computer only. Needs Node 18 or newer and nothing else:
//   node serve.mjs            PORT=8080 node serve.mjs
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = '127.0.0.1';
const root = fileURLToPath(new URL('site/', import.meta.url)).replace(/[\\/]$/, '');
const port = Number(process.env['PORT'] ?? 4321);

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** @type {(file: string) => 'file' | 'folder' | undefined} */
function kindOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

/** The file below the site's folder that an address means; undefined where it means none, or one outside. */
/** @type {(path: string) => string | undefined} */
function fileOf(path) {
  try {
    const file = resolve(root, `.${decodeURIComponent(path)}`);
    return file === root || file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  /** @type {(status: number, file: string) => void} */
  const send = (status, file) => {
    response.writeHead(status, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const file = fileOf(path);
  if (file !== undefined && kindOf(file) === 'folder') {
    const index = resolve(file, 'index.html');
    if (kindOf(index) !== 'file') return send(404, resolve(root, '404.html'));
    if (path.endsWith('/')) return send(200, index);
    response.writeHead(301, { Location: `${path.replace(/^\/+/, '/')}/` }).end();
    return;
  }
  if (file !== undefined && kindOf(file) === 'file') return send(200, file);
  send(404, resolve(root, '404.html'));
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`端口 ${port} 已被占用。关闭占用它的程序，或设置环境变量 PORT 换一个端口，例如 8080。`);
  process.exit(1);
});

server.listen(port, HOST, () => {
  const address = server.address();
  const open = address !== null && typeof address === 'object' ? address.port : port;
  console.log(`请用浏览器打开 http://${HOST}:${open}/ （按 Ctrl+C 停止）`);
});
