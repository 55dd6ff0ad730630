import { type Check, type Finding, finding, type Material, type Place } from '../finding.ts';
import { places } from '../text.ts';
import { ownWords } from './corpus.ts';

interface Fault {
  id: string;
  /** Every sentence that the pattern marks is faulty. */
  pattern: RegExp;
  /** How the rest of the text puts it; without such a sentence nothing is proved. */
  proof?: RegExp;
  title: string;
  why: string;
  what: string;
  meanwhile: string;
  consequence: Finding['consequence'];
}

const FAULTS: readonly Fault[] = [
  {
    id: 'number-of-times',
    pattern: /不存在和(?:限制)?提供服务的次数|维保期间内无次数(?=。)/,
    proof: /不限次数，常态化保障|维保期间内无次数限制/,
    title: '服务次数的句子不完整，看不出是不限次数还是不提供',
    why: '“不存在和限制提供服务的次数”“不存在和提供服务的次数”语句不通，“无次数”可以读成不提供。同类服务项写的是“不限次数”“无次数限制”。',
    what: '这几项的数据服务是否不限次数。',
    meanwhile: '按不限次数计。',
    consequence: 'delivery',
  },
  {
    id: 'unit-of-time',
    pattern: /(?<![\d.])(?:24|48)小?内|\d+个工作内/,
    proof: /24小时内|48小时内|个工作日内/,
    title: '时限缺了单位',
    why: '“24内”“24小内”“1个工作内”缺字，照字面没有时限可言。',
    what: '所列时限的单位。',
    meanwhile: '按“小时”“工作日”补足理解。',
    consequence: 'delivery',
  },
  {
    id: 'two-times',
    pattern: /\d+(?:小时|天)\d+(?:小时|天)/,
    title: '两个时限连写，没有写哪个是响应、哪个是解决',
    why: '“1小时8小时”大概是1小时响应、8小时解决，但没有写明。',
    what: '两个时限分别指什么。',
    meanwhile: '前一个按响应时限，后一个按解决时限。',
    consequence: 'delivery',
  },
  {
    id: 'times-to-fill-in',
    pattern: /填写(?:问题)?响应(?:和|及)修复时间等/,
    title: '响应和修复时间处留着填表提示，没有写时间',
    why: '“填写响应和修复时间等”是编写模板时的提示语，这些服务项因此没有响应和修复的时限，响应时没有可以对照的数。',
    what: '这几项的响应时间和修复时间各是多少，由谁填写。',
    meanwhile: '不设时限，响应时由投标人自行承诺。',
    consequence: 'validity',
  },
  {
    id: 'frequency-only',
    pattern: /数据服务：(?:每周|\d+个月\/次)。|统计等服务\/每周。/,
    title: '只写了频次，没有写做什么',
    why: '“每周。”“3个月/次。”没有写服务内容，“等服务/每周”没有写次数。',
    what: '所列各项的服务内容和次数。',
    meanwhile: '按其他服务项“数据服务”的通常内容（数据加工、处理、统计）理解。',
    consequence: 'delivery',
  },
  {
    id: 'months-of-repair',
    pattern: /(?:程序优化|安全扫描、渗透)（[\d，月]+月）/,
    title: '异常处理和系统修复只写了月份',
    why: '异常随时可能发生，这几项却只写在某几个月“漏洞修改和程序优化”“安全扫描、渗透”，没有响应和修复的时限。',
    what: '其余月份发生异常时是否处理，时限是多少。',
    meanwhile: '列出的月份为定期工作，异常仍应随时处理；时限不设。',
    consequence: 'delivery',
  },
  {
    id: 'condition-without-consequence',
    pattern: /若未在上述规定时间内[^，。]*）。(?=采购人可以)/,
    title: '“若未……”的条件句被句号截断',
    why: '条件句后面直接是句号，后果写在下一句，单看前一句没有结果，单看后一句没有条件。此处涉及每天10000元的违约金，且没有写上限。',
    what: '两句是否应连读；违约金有没有上限；X86 和 ARM 两个资源池是否都要完成。',
    meanwhile: '两句连读：两个资源池都要在30个自然日内完成，逾期每天10000元，不设上限。',
    consequence: 'money',
  },
  {
    id: 'stray-word',
    pattern: /提供政资源备份服务/,
    title: '“提供政资源备份服务”多字或缺字',
    why: '“政资源”不成词，可能是“政务资源”，也可能多印一个字。',
    what: '此处应为“政务资源”还是“资源”。',
    meanwhile: '按资源池的备份服务理解。',
    consequence: 'form',
  },
  {
    id: 'workload-without-unit',
    pattern: /工作量（含配套环境）将不低于\d+万(?!元)/,
    title: '工作量“不低于1000万”“1100万”没有单位',
    why: '没有写是元、人时还是别的单位，也没有写由谁按什么标准评估。',
    what: '工作量的单位和评估办法；实际工作量低于或高于该数时如何处理。',
    meanwhile: '按人民币万元理解，合计2100万元，包含在投标总报价内。',
    consequence: 'money',
  },
  {
    id: 'report-not-requirement',
    pattern: /→/,
    title: '写的是一次故障怎样处理的，不是要求怎样服务',
    why: '“进程崩溃→自动重启失败→……，时效1.2小时”“优化5个低效SQL语句，平均响应时间降低40%”像是以往的工作记录，看不出今后的响应、修复要求。',
    what: '1.40 的响应时间和修复时间各是多少。',
    meanwhile: '把“时效”当作修复时限。',
    consequence: 'delivery',
  },
  {
    id: 'handling-as-response',
    pattern: /(?:维护|运维)响应时间应在\d+小时以内完成处置/,
    proof: /(?:维护|运维)响应时间应在\d+小时以内[，；]/,
    title: '响应时间与完成处置写成了一件事',
    why: '“响应时间应在2小时以内完成处置”，2小时是响应的时限还是处置完的时限，相差很大；同类服务项只写响应。',
    what: '2小时、4小时是响应时限还是处置完成时限。',
    meanwhile: '按较严的理解：在该时限内完成处置。',
    consequence: 'delivery',
  },
  {
    id: 'works-insurance',
    pattern: /安装工程一切险、第三者责任险及投标人施工人员保险/,
    title: '服务项目要求投保安装工程险和施工人员保险',
    why: '采购的是信息化服务，采购需求里没有单列安装工程或施工的内容，这一条像是从工程类文件带来的；保费计入投标总报价。',
    what: '是否需要投保，按什么保险金额投保。',
    meanwhile: '按原文列入报价。',
    consequence: 'money',
  },
  {
    id: 'whose-company',
    pattern: /依据公司的具体安全规范和要求，对公司的重要应用系统/,
    title: '“公司的重要应用系统”不知是哪家公司',
    why: '服务对象是医保部门的平台，全文没有别处把使用单位称为公司，像是从别的文件带来的。',
    what: '代码审计的对象是哪些系统。',
    meanwhile: '按3.10.1 所列的系统理解。',
    consequence: 'delivery',
  },
  {
    id: 'party-in-requirements',
    pattern: /与甲方商定|甲方所认定/,
    title: '采购需求里出现“甲方”',
    why: '第四章用采购人和使用单位，“甲方”是合同的称呼。这里由采购人还是由使用单位商定、认定，没有写。',
    what: '此处“甲方”指采购人还是使用单位。',
    meanwhile: '按采购人理解。',
    consequence: 'form',
  },
];

/** Sentences that are cut off, left over from a template, or say nothing that could be kept or broken. */
export const brokenSentences: Check = {
  id: 'broken-sentences',
  title: '残句、缺字和模板留下的提示语',
  run(material) {
    return FAULTS.flatMap((fault) => {
      const found = faulty(material, fault);
      const { title, why, what, meanwhile, consequence, id } = fault;
      return found.length === 0
        ? []
        : [
            finding(
              'broken-sentences',
              found,
              {
                title,
                why: why + substantiveNote(material, found),
                ask: { what, kind: consequence === 'validity' ? '质疑' : '询问' },
                meanwhile,
                consequence,
              },
              id,
            ),
          ];
    });
  },
};

function faulty({ clauses }: Material, { pattern, proof }: Fault): Place[] {
  const own = ownWords(clauses).filter(({ chapter }) => chapter === 4);
  const found = own.flatMap((clause) => places(clause, pattern));
  if (!proof) return found;
  const good = own
    .flatMap((clause) => places(clause, proof))
    .find(({ clause }) => !found.some((bad) => bad.clause === clause));
  return good && found.length > 0 ? [...found, { ...good, note: '别处的写法', model: true }] : [];
}

function substantiveNote({ clauses }: Material, found: readonly Place[]): string {
  const rows = clauses.flatMap(({ id, substantive }) =>
    found.some(({ clause }) => clause === id) ? (substantive ?? []) : [],
  );
  return rows.length > 0 ? `其中有附件11 第${[...new Set(rows)].join('、')}行所列的实质性要求。` : '';
}
