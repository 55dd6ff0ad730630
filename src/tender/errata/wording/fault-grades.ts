import type { Clause } from '../../clause.ts';
import { type Check, finding, type Place } from '../finding.ts';
import { matchIn, place, places, present } from '../text.ts';

const CHECK = 'fault-grades';
const UNIT = '(?:分钟|小时|个工作日)';
const RESPONSE = /一般故障响应时间(?:小于等于|≤)?(\d+)小时；重大故障(?:响应时间)?(?:小于等于|≤)?(\d+)小时/;
const DAY = 1440;
const MINUTES: Readonly<Record<string, number>> = { 分钟: 1, 小时: 60, 个工作日: DAY };

/** 一般 and 重大 faults: no clause says what they are, and the items disagree which of them is mended sooner. */
export const faultGrades: Check = {
  id: CHECK,
  title: '一般故障与重大故障的时限，哪个更短',
  run({ clauses }) {
    const requirements = clauses.filter(({ id }) => id.startsWith('c4-s3-p2-'));
    const slower = requirements.filter((clause) => {
      const hours = matchIn(clause, RESPONSE);
      return hours !== null && Number(hours[2]) > Number(hours[1]);
    });
    return [...mended(requirements), ...(slower.length > 0 ? [answered(slower)] : [])];
  },
};

function answered(slower: readonly Clause[]) {
  return finding(
    CHECK,
    slower.flatMap((clause) => [
      ...places(clause, /一般故障响应时间小于等于\d+小时/),
      ...places(clause, /重大故障小于等于\d+小时/),
    ]),
    {
      title: '重大故障的响应比一般故障慢',
      why: '一般故障2小时响应，重大故障反而6小时；后者可能指修复，但没有写。',
      ask: { what: '“重大故障小于等于6小时”指响应还是修复。', kind: '询问' },
      meanwhile: '照原文计为响应时间。',
      consequence: 'delivery',
    },
    'response',
  );
}

function mended(requirements: readonly Clause[]) {
  const orders = requirements.map(orderOf).filter((order) => order !== null);
  const sooner = orders.filter(({ usual, grave }) => grave < usual);
  const later = orders.filter(({ usual, grave }) => grave > usual);
  if (sooner.length === 0 || later.length === 0) return [];
  return [
    finding(
      CHECK,
      [
        ...sooner.flatMap(({ places }) => places.map((one) => ({ ...one, note: '重大故障更快' }))),
        ...later.flatMap(({ places }) => places.map((one) => ({ ...one, note: '重大故障更慢' }))),
      ],
      {
        title: '重大故障与一般故障的修复时限，各项方向相反',
        why: `${sooner.length}处重大故障的时限更短，${later.length}处更长。全文没有写什么是一般故障、什么是重大故障，同一故障归入哪一类，时限相差一倍以上。`,
        ask: { what: '一般故障、重大故障的划分标准。', kind: '询问' },
        meanwhile: '各项按自己的时限执行，故障等级由使用单位认定。',
        consequence: 'delivery',
      },
      'repair',
    ),
  ];
}

interface Order {
  usual: number;
  grave: number;
  places: Place[];
}

const LIMIT = `(?<mark>当天|(?<figure>\\d+)(?<unit>${UNIT}))`;
const USUAL_REPAIR = new RegExp(
  `一般(?:故障|问题)(?:\\d+${UNIT}内响应，)?(?:修理须|修复时间)?${LIMIT}(?:内?(?:解决|排除故障|处置)|；|，)`,
);
const GRAVE_REPAIR = new RegExp(`(?:重大|严重)故障(?:须|修复时间|在)?${LIMIT}(?!内?响应|内提出)`);

function orderOf(clause: Clause): Order | null {
  const usual = matchIn(clause, USUAL_REPAIR);
  const grave = matchIn(clause, GRAVE_REPAIR);
  if (!usual || !grave) return null;
  return {
    usual: minutesOf(usual),
    grave: minutesOf(grave),
    places: present(place(clause, USUAL_REPAIR), place(clause, GRAVE_REPAIR)),
  };
}

function minutesOf({ groups }: RegExpExecArray): number {
  const { figure, unit } = groups as { figure?: string; unit: string };
  return figure ? Number(figure) * (MINUTES[unit] as number) : DAY;
}
