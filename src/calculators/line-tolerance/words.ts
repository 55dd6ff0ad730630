import { lineTolerance as tolerance } from '../../rules/parameters/contract.ts';
import type { Reckoned } from './draft.ts';

/** How many rows are named in a sentence. */
const NAMED = 3;

/** The change with its sign: +18 条. */
export const changeOf = ({ listed, actual }: Pick<Reckoned, 'listed' | 'actual'>): string =>
  `${actual < listed ? '−' : actual > listed ? '＋' : ''}${Math.abs(actual - listed)} 条`;

/** The result in a sentence. */
export function summary(reckoned: readonly Reckoned[]): string {
  const beyond = reckoned.filter(({ done }) => !done.result.within);
  if (beyond.length === 0) return `${reckoned.length} 个分项都在允许的 ${tolerance.value}% 以内。`;
  const named = beyond.slice(0, NAMED).map(({ name }) => name);
  const more = beyond.length > NAMED ? `等 ${beyond.length} 个分项` : '';
  return `${named.join('、')}${more}超出允许的 ${tolerance.value}%，其余 ${reckoned.length - beyond.length} 个在允许范围以内。`;
}

/** How far the clause reaches, and where it says nothing. */
export const LIMITS: readonly { words: string; clause: string }[] = [
  { words: `每一分项按自己的数量算 ${tolerance.value}%，各分项之间不能互相抵。`, clause: 'c4-s3-p2-4.3.2' },
  {
    words: `${tolerance.value}% 不足一条的分项，增减一条即超出。`,
    clause: 'c4-s3-p2-4.3.2-2',
  },
  { words: '分项5 是 IP 地址，按个计；“线路数量”是否包括它，条文没有写。', clause: 'c4-s3-p2-4.3.2-5' },
  { words: '带宽的调整、允许范围以内的变动是否改变价款，条文没有写。', clause: 'c4-s3-p2-4.3.2' },
  { words: '使用部门提出变更的，在 5 个工作日内做好支撑保障。', clause: 'c4-s3-p2-4.3.2' },
];
