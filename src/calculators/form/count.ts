export type ParsedCount = { ok: true; count: number } | { ok: false; message: string };

/** Reads a count such as `3`, `３` or `3次`. */
export function parseCount(text: string): ParsedCount {
  const plain = text
    .replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/[次份个]$/, '');
  if (plain === '') return { ok: false, message: '请填写次数，没有发生请填 0。' };
  if (!/^\d+$/.test(plain)) return { ok: false, message: '请填写整数，例如 2。' };
  if (plain.length > 4) return { ok: false, message: '次数太大，请填写不超过四位的整数。' };
  return { ok: true, count: Number(plain) };
}
