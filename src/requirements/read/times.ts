import { type Duration, readDuration, TIME } from './duration.ts';
import { around, type Line, type Passage, severityOf } from './passages.ts';

/** What has to happen within the time: an answer, a proposal, the end of the fault, somebody on the spot. */
export type TimeKind = 'response' | 'solution' | 'resolution' | 'arrival';

export interface ReadTime extends Passage {
  kind: TimeKind;
  /** `immediately`: 立即, 即时, 即刻, 立刻, 实时, 随时. */
  within: Duration | 'immediately';
  /** The grade of fault that the time is for, in the tender's words; null where none is named. */
  severity: string | null;
}

const NOW = '(?:立即|即时|即刻|立刻|实时|随时)';
const BOUND = '(?:时间)?(?:为|应在|不超过|小于等于|小于|[：:≤<＜（]|一般|原则上)*\\s*';
const INSIDE = '(?:以内|之内|内)?';
const AT = `(?<time>${TIME})`;
/** What may stand between a time and what ends in it: no other statement. */
const OTHER = `响应|方案|提供|提出|给出|形成|提交|寻找|无法|不能|到达|到场|${TIME}`;
const gap = (most: number) => `(?:(?!${OTHER})[^，。；：、/（）]){0,${most}}?`;
const END = '(?:解决|修复|排除|恢复|处理|处置|维修到位|修正|初始化|升级同步软件)';
/** The grades that a list behind 修复时间： names. */
const LISTED = '(?:(?:重大|次型|简单|支持型)故障|(?:一般|复杂)问题|非?工作日)';

interface Pattern {
  kind: TimeKind;
  words: RegExp;
}

const pattern = (kind: TimeKind, source: string): Pattern => ({ kind, words: new RegExp(source, 'dg') });

/** Every way in which the service items state a time. A pattern without a `time` group states that it is at once. */
const PATTERNS: readonly Pattern[] = [
  pattern('response', `立即响应（≤${AT}）`),
  pattern('response', `(?<!是否需要)${NOW}(?:做出)?响应(?!（≤)`),
  pattern('response', `(?:响应时间|问题响应)：${NOW}(?!响应)`),
  pattern('response', `响应(?:和修复|及修复)?${BOUND}${AT}${INSIDE}(?!内?(?:处理|修复|解决))`),
  pattern('response', `(?<=响应时间小于等于[^，。]*)重大故障小于等于${AT}`),
  pattern('response', `${AT}${INSIDE}(?:现场|支持|及时|做出|给出|进行|启动)?响应(?!并完成)`),
  pattern('response', `${AT}${INSIDE}响应并完成脚本开发`),
  pattern(
    'solution',
    `${AT}${INSIDE}(?:完成故障鉴定，)?(?:根据异常程度)?(?:提供|给出|提出|形成|提交)[^，。；]{0,14}(?:方案|应急措施|应急办法)`,
  ),
  pattern('resolution', `${AT}${INSIDE}${gap(12)}${END}(?!方案|力案|办法|措施)(?:完成|完毕|问题|BUG|故障)?`),
  pattern('resolution', `${AT}${INSIDE}完成[^，。；]{0,14}(?:修复|整改|设置|更新)(?:与复测)?`),
  pattern('resolution', `${AT}内需进行完成漏洞修复`),
  pattern('resolution', `中低危${AT}内完成`),
  pattern('resolution', `(?<!选择)${NOW}(?:修复|处理)`),
  pattern(
    'resolution',
    `(?:(?<!系统)修复|处置|(?<!异常)处理|修复处理|修复故障的)(?:时间)?(?:为|不超过|[：:≤<＜（])*${AT}${INSIDE}(?!内?[^，。；、]{0,4}(?:响应|提供|解决|修复|完成))`,
  ),
  pattern('resolution', `修复时间：根据问题的复杂程度决定，一般不超过${AT}`),
  pattern('resolution', `系统恢复服务的时间在${AT}以内`),
  pattern('resolution', `(?<=修复时间：[^。；]*)${LISTED}${AT}内?`),
  pattern(
    'arrival',
    `${AT}${INSIDE}(?:（[^）]*）)?(?:(?!${TIME})[^，。；：、]){0,24}?(?:到达?|赶到)[^，。；：、]{0,6}(?:现场|场)`,
  ),
  pattern('arrival', `（乡镇${AT}内）赶到故障现场`),
  pattern('arrival', `${AT}${INSIDE}(?:现场响应|进行现场技术支持|提供现场服务支持|上门)`),
  pattern('arrival', `到场时间小于${AT}`),
];

/** The times that a line states, in the order in which they stand. */
export function readTimes({ clause, heading }: Line): ReadTime[] {
  const { text } = clause;
  const found = PATTERNS.flatMap(({ kind, words }) =>
    [...text.matchAll(words)].map((match) => {
      const time = match.groups?.['time'];
      const start = match.index;
      const end = start + match[0].length;
      return {
        at: match.indices?.groups?.['time']?.[0] ?? start,
        read: {
          kind,
          within: time === undefined ? ('immediately' as const) : readDuration(time),
          severity: severityOf(text, match.indices?.groups?.['time']?.[0] ?? start, end),
          clause: clause.id,
          heading,
          words: around(text, start, end),
        },
      };
    }),
  );
  const first = new Map(found.map((each) => [`${each.read.kind} ${each.at}`, each] as const).reverse());
  return [...first.values()].sort((a, b) => a.at - b.at).map(({ read }) => read);
}
