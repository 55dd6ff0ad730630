import { type Check, finding } from '../finding.ts';
import { places } from '../text.ts';
import { occurrences, ownWords } from './corpus.ts';

const CHECK = 'misprints';

/** Each wrong form with the form that the rest of the text uses; the check counts both and drops a pair that the text does not bear out. */
const PAIRS: readonly { wrong: RegExp; right: string }[] = [
  { wrong: /补丁升绍/, right: '升级' },
  { wrong: /名种/, right: '各种' },
  { wrong: /承扣/, right: '承担' },
  { wrong: /安全分险/, right: '安全风险' },
  { wrong: /日记审计/, right: '日志审计' },
  { wrong: /同意资源管理/, right: '统一' },
  { wrong: /如有故障及时保修/, right: '报修' },
  { wrong: /安全扫码/, right: '安全扫描' },
  { wrong: /扫漏服务/, right: '漏扫' },
  { wrong: /一但/, right: '一旦' },
  { wrong: /保安人员职守/, right: '值守' },
  { wrong: /数据中间运维/, right: '数据中心' },
  { wrong: /阀值/, right: '阈值' },
  { wrong: /平台够整体/, right: '能够' },
  { wrong: /转换平台拒收/, right: '接收' },
  { wrong: /\d+次数数据服务/, right: '次数据服务' },
  { wrong: /不限次数据服务/, right: '不限次数数据服务' },
  { wrong: /指定解决方案/, right: '制定' },
  { wrong: /内提修复/, right: '修复' },
  { wrong: /反应的问题|直观反应当前/, right: '反映' },
  { wrong: /统计护服务/, right: '统计服务' },
  { wrong: /条件运行情况下/, right: '允许' },
  { wrong: /投标方/, right: '投标人' },
];

export const misprints: Check = {
  id: CHECK,
  title: '疑似错字、漏字：个别写法与全文通用的写法不同',
  run({ clauses }) {
    const own = ownWords(clauses);
    const found = PAIRS.flatMap(({ wrong, right }) => {
      const quotes = own.flatMap((clause) => places(clause, wrong));
      const times = occurrences(own, right);
      return times >= quotes.length / 2
        ? quotes.map((quote) => ({ ...quote, note: `疑为“${right}”，全文有${times}处` }))
        : [];
    });
    if (found.length === 0) return [];
    const order = new Map(own.map(({ id }, i) => [id, i]));
    return [
      finding(
        CHECK,
        found.sort((a, b) => (order.get(a.clause) as number) - (order.get(b.clause) as number)),
        {
          title: `疑似错字、漏字${found.length}处（与全文通用的写法不同）`,
          why: '大多数可以从上下文推知；个别会改变意思，例如“转换平台拒收并处理相应请求”照字面是不接收，“指定解决方案”与“制定解决方案”不同。',
          ask: { what: '所列各处是否按括注更正。', kind: '询问' },
          meanwhile: '按括注的写法理解，正文保持原样。',
          consequence: 'form',
        },
      ),
    ];
  },
};
