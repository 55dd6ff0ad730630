import type { Clause } from '../../clause.ts';
import { type Check, finding, type Hardware, type Material } from '../finding.ts';

const CHECK = 'device-counts';

/** How the devices of a 2.x.1 设备信息 compare with the rows of the project of the same name in 附件2. */
interface DeviceCount {
  /** The 2.x.1 clause. */
  clause: Clause;
  project: Clause;
  name: string;
  /** Sum of the counts in 2.x.1; null where it gives none. */
  stated: number | null;
  /** Words of 2.x.1 that stand without a count. */
  uncounted: string[];
  listed: number;
  /** Rows of the project whose device has the same name as in 2.x.1, but together another number. */
  rows: Hardware[];
}

export const deviceCountsCheck: Check = {
  id: CHECK,
  title: '各项“设备信息”的数量与附件2 同名项目的合计',
  run(material) {
    return [...unmatched(material), ...deviceCounts(material).filter(differs).map(report)];
  },
};

const differs = ({ stated, listed }: DeviceCount) => stated !== listed;

/** The items and the projects of 附件2 that have the same name; all kinds of devices are counted together. */
export function deviceCounts({ clauses, hardware }: Material): DeviceCount[] {
  return items(clauses).flatMap(({ item, info }) => {
    const project = projectOf(clauses, item);
    if (!project || !info) return [];
    const rows = hardware.filter(({ name }) => name === item.title);
    const listed = rows.reduce((sum, { quantity }) => sum + quantity, 0);
    return [
      {
        clause: info,
        project,
        name: item.title,
        ...counted(info.text),
        listed,
        rows: rows.filter(({ device }) => contradicts(device, rows, info)),
      },
    ];
  });
}

function contradicts(device: string, rows: readonly Hardware[], { text }: Clause): boolean {
  const count = new RegExp(
    `[：、，；]${device.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\d+)(?:台|套|块|个)`,
  ).exec(text)?.[1];
  const listed = rows.filter((row) => row.device === device).reduce((sum, { quantity }) => sum + quantity, 0);
  return count !== undefined && Number(count) !== listed;
}

function items(clauses: readonly Clause[]) {
  return clauses
    .filter(({ id, kind }) => kind === 'service-item' && /c4-s3-p2-2\.\d+$/.test(id))
    .map((item) => ({
      item,
      info: clauses.find(({ parent, title }) => parent === item.id && title === '设备信息'),
    }));
}

const projectOf = (clauses: readonly Clause[], item: Clause) =>
  clauses.find(({ kind, title }) => kind === 'device-project' && title === item.title);

const COUNT = /(?:共计)?(\d+)(?:台|套|块|个)/;

/** `服务器11台、安全设备4台`, `14个机房及终端`, `服务器、防火墙等一批设备共计12台`; a figure without 台, 套, 块 or 个 is not a count */
export function counted(text: string): Pick<DeviceCount, 'stated' | 'uncounted'> {
  const list = text
    .replace(/设备信息：/, '')
    .replace('。', '')
    .replace(/（[^）]*）/g, '');
  const parts = list.split(/[、，；]/);
  const counts = parts.map((part) => COUNT.exec(part)?.[1]);
  const last = counts.findLastIndex((count) => count !== undefined);
  // In `A、B、C5台；D3台` and `A、B等共计12台` the words before a count share it; 2.16 and 2.2 are written so.
  const shared = /共计|；/.test(list);
  const uncounted = parts.filter((_, i) => counts[i] === undefined && !(shared && i < last));
  const stated = last === -1 ? null : counts.reduce((sum, count) => sum + Number(count ?? 0), 0);
  return { stated, uncounted };
}

function unmatched({ clauses, hardware }: Material) {
  const names = new Set(hardware.map(({ name }: Hardware) => name));
  return items(clauses)
    .filter(({ item }) => hardware.length > 0 && !names.has(item.title))
    .map(({ item }) =>
      finding(
        CHECK,
        [{ clause: item.id, quote: item.title }],
        {
          title: `附件2 没有与${item.number}同名的项目`,
          why: '附件2 是各硬件项的设备清单，找不到同名项目，就不知道这一项要维护哪些设备。',
          ask: { what: `${item.number}的设备清单在附件2 的哪一项。`, kind: '询问' },
          meanwhile: '按“设备信息”所写计。',
          consequence: 'delivery',
        },
        item.id,
      ),
    );
}

function report({ clause, project, name, stated, uncounted, listed, rows }: DeviceCount) {
  const item = clause.number.split('.', 2).join('.');
  const quotes = [
    { clause: clause.id, quote: clause.text },
    { clause: project.id, quote: name, note: `附件2 该项目各行数量合计${listed}` },
    ...rows.map(({ device, model, quantity }) => ({
      clause: project.id,
      quote: `${device} ${model} ${quantity}`,
    })),
  ];
  const missing =
    uncounted.length > 0 ? `其中${uncounted.map((word) => `“${word}”`).join('、')}没有写台（套）数。` : '';
  const gap =
    stated === null
      ? `“设备信息”没有写数量，附件2 合计${listed}。`
      : `“设备信息”里写明台（套）数的合计${stated}，附件2 合计${listed}，相差${Math.abs(listed - stated)}。`;
  return finding(
    CHECK,
    quotes,
    {
      title:
        stated === null
          ? `${item}没有写设备数量，附件2 合计${listed}`
          : `${item}的设备数量与附件2 对不上：${stated}与${listed}`,
      why: `${gap}${missing}设备数量决定续保和维护的工作量；两处分类叫法不同，只能比较合计，不能逐类比较。${clause.substantive === null ? '' : '这一项列在附件11，是实质性要求。'}`,
      ask: { what: `${item}的设备范围以“设备信息”为准还是以附件2 为准。`, kind: '询问' },
      meanwhile: '测算工作量时以附件2 的逐行清单为准。',
      consequence: 'money',
    },
    clause.id,
  );
}
