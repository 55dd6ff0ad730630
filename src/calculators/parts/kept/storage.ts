import { LIMITS } from './kept.ts';

/** Why nothing was kept, in words; null where it was. */
export type Refusal = string | null;

const BLOCKED =
  '没有保存：浏览器不允许本站存放数据，可能是无痕浏览，或在设置里关闭了。可以改用“复制链接”，把链接存下来。';
const FULL = '没有保存：浏览器给本站的空间已满，请先删除一些方案。';
const LARGE = '没有保存：这个计算器的方案合起来太大，请先导出并删除一些。';

export const keyOf = (calculator: string): string => `scenarios-${calculator}`;

/** What is kept, as it was written; null where nothing is, or where the browser keeps nothing. */
export function load(calculator: string): string | null {
  try {
    return localStorage.getItem(keyOf(calculator));
  } catch {
    return null;
  }
}

/** @param text null forgets what is kept */
export function store(calculator: string, text: string | null): Refusal {
  if (text !== null && text.length > LIMITS.text) return LARGE;
  try {
    if (text === null) localStorage.removeItem(keyOf(calculator));
    else localStorage.setItem(keyOf(calculator), text);
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full && localStorage.length > 0 ? FULL : BLOCKED;
  }
}
