/** Written in front of every link, so that a later form of the state can tell the older one. */
const VERSION = '1';
const PREFIX = 's=';
/** Longest fragment that is read or written, in characters: some 700 bidders. */
const LONGEST = 40_000;

export type Opened =
  | { kind: 'none' }
  | { kind: 'refused'; message: string }
  | { kind: 'state'; state: unknown; digest: string };

const refused = (message: string): Opened => ({ kind: 'refused', message });

function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws on anything that is not base64url of UTF-8. */
function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
}

/** A short print of the results a link was made with: opened later, it shows whether they still hold. */
export function digest(results: unknown): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(results)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The fragment that carries a calculator's state: `#s=1.<digest>.<base64url JSON>`. A fragment is never sent to a server.
 * @returns null where the state is too long for a link
 */
export function writeFragment(state: unknown, results: unknown): string | null {
  const fragment = `#${PREFIX}${VERSION}.${digest(results)}.${toBase64Url(JSON.stringify(state))}`;
  return fragment.length <= LONGEST ? fragment : null;
}

/** Reads a fragment of whatever origin; never throws. A fragment that is not a scenario's is `none`. */
export function readFragment(fragment: string): Opened {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(PREFIX)) return { kind: 'none' };
  if (text.length > LONGEST) return refused('链接太长，没有载入其中的内容。');
  const [version = '', print = '', payload = ''] = text.slice(PREFIX.length).split('.');
  if (version !== VERSION) {
    return refused(
      /^\d{1,3}$/.test(version)
        ? `链接是第 ${version} 版格式，本页只认第 ${VERSION} 版，没有载入其中的内容。`
        : '链接的开头不对，可能没有复制完整，没有载入其中的内容。',
    );
  }
  try {
    return { kind: 'state', state: JSON.parse(fromBase64Url(payload)), digest: print };
  } catch {
    return refused('链接残缺，可能没有复制完整，没有载入其中的内容。');
  }
}
