import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWorker } from '../../src/integrations/offline.ts';

/** The built site on a server of its own, which a test may change and stop. */
export class ServedCopy {
  address = '';
  readonly #folder: string;
  #server: ChildProcess | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<ServedCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'offline-'));
    const built = resolve(process.env['SITE_OUT_DIR'] ?? 'dist');
    // Packed files would hide what a test changes.
    await cp(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    const copy = new ServedCopy(folder);
    await copy.#serve('0');
    return copy;
  }

  async #serve(port: string): Promise<void> {
    const env = { ...process.env, PORT: port, SITE_OUT_DIR: this.#folder };
    this.#server = spawn(process.execPath, ['scripts/serve.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [output] = await once(this.#server.stdout!, 'data');
    this.address = /http:\S+/.exec(String(output))?.[0] ?? '';
  }

  /** Cuts the network for good, whatever the browser believes. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  }

  /** Publishes another build, in which one page says something else. */
  async publish(page: string, from: string, to: string): Promise<void> {
    await this.stop();
    const file = join(this.#folder, page, 'index.html');
    const html = await readFile(file, 'utf8');
    if (!html.includes(from)) throw new Error(`${page} does not say “${from}”`);
    await writeFile(file, html.replaceAll(from, to));
    await writeWorker(this.#folder);
    await this.#serve(new URL(this.address).port);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true });
  }
}
