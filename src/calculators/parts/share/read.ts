import * as v from 'valibot';
import { FORM, LONGEST, PREFIX } from './link.ts';
import { FIGURE, type ScenarioRecord } from './record.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const RecordSchema = v.object({
  rules: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/)),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/)),
  figures: v.pipe(v.array(v.tuple([text(FIGURE.name), text(FIGURE.value)])), v.maxLength(FIGURE.most)),
  state: v.unknown(),
});

export type Opened = { ok: true; record: ScenarioRecord } | { ok: false; message: string };

const refused = (why: string): Opened => ({ ok: false, message: `${why}，没有载入其中的内容。` });

/** Throws on anything that is not base64url of UTF-8. */
function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
}

/**
 * Reads a scenario's fragment of whatever origin; never throws. Links of the first form,
 * `#s=1.<digest>.<base64url of the draft's JSON>`, carry no version and no figures.
 */
export function readFragment(fragment: string): Opened {
  if (fragment.length > LONGEST) return refused('链接太长');
  const [form = '', ...parts] = fragment.slice(1 + PREFIX.length).split('.');
  if (form !== FORM && form !== '1') {
    return refused(
      /^\d{1,3}$/.test(form)
        ? `链接是第 ${form} 版格式，本页只认到第 ${FORM} 版`
        : '链接的开头不对，可能没有复制完整',
    );
  }
  try {
    const json: unknown = JSON.parse(fromBase64Url(parts.at(-1) ?? ''));
    if (form === '1')
      return { ok: true, record: { rules: null, digest: parts[0]!, figures: [], state: json } };
    const parsed = v.safeParse(RecordSchema, json);
    if (parsed.success) return { ok: true, record: parsed.output };
  } catch {
    // Said below, as of every other damage.
  }
  return refused('链接残缺，可能没有复制完整');
}
