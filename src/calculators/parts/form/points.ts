/** What is typed as points: `68.5`, `６８．５`, `68.5分`; null for anything else. Two decimals: `"68.50"`. */
export function parsePoints(text: string): string | null {
  const plain = text
    .replace(/[\uFF10-\uFF19\uFF0E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/\s+|分$/g, '');
  const parts = /^(\d{1,3})(?:\.(\d{0,2}))?$/.exec(plain);
  return parts && `${Number(parts[1])}.${(parts[2] ?? '').padEnd(2, '0')}`;
}
