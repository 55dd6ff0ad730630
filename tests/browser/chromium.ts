import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Playwright's launch options need to start a browser. */
export interface Launch {
  executablePath: string;
  env?: Record<string, string>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH !== undefined) {
    if (!isExecutable(CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH=${CHROMIUM_PATH} is not a program`);
    return CHROMIUM_PATH;
  }
  const candidates = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable);
}

/**
 * The Chromium that @sparticuz/chromium packs, unpacked into the temporary folder, with the NSS libraries that a bare
 * system lacks. Its own launch flags are left out: they switch web security off.
 */
async function packedChromium(): Promise<Launch> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const pack = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  const libraries = join(await inflate(fileURLToPath(pack)), 'lib');
  const env: Record<string, string> = { LD_LIBRARY_PATH: libraries };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(tmpdir(), 'fonts');
  return { executablePath, env: { ...(process.env as Record<string, string>), ...env } };
}

/** The system's Chromium or Chrome, else the packed one; throws where neither runs. */
export async function findChromium(): Promise<Launch> {
  const executablePath = systemChromium();
  if (executablePath !== undefined) return { executablePath };
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  throw new Error(
    'The browser tests found no Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
