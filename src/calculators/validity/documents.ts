import type { Entry, Quote } from './entry.ts';

export interface DocumentGroup {
  title: string;
  /** In our words: what follows when one of them is missing. */
  says: string;
  entries: readonly Entry[];
}

const MISSING: Quote = { clause: 'c6-note', words: '若有缺失或无效的，将导致其投标无效' };

const required = (entry: Omit<Entry, 'id' | 'fatal'>): Entry => ({
  id: entry.clause,
  fatal: MISSING,
  ...entry,
});
const other = (entry: Omit<Entry, 'id' | 'fatal'>): Entry => ({ id: entry.clause, fatal: null, ...entry });

/** What chapter 6 wants in the bid, in the order of its table of contents, and what other clauses add. */
export const documentGroups: readonly DocumentGroup[] = [
  {
    title: '资格审查内容',
    says: '由采购人审查。每一项都必须提供，缺失或无效的，投标无效。',
    entries: [
      required({ clause: 'c6-s2-1.1', name: '营业执照', words: '法人或者其他组织的营业执照证明文件。' }),
      required({
        clause: 'c6-s2-1.2',
        name: '财务状况报告或资信证明',
        words: '2024年至今任意一期的财务状况报告，或者银行出具的资信证明。',
        note: '两样有一样即可。',
      }),
      required({
        clause: 'c6-s2-1.3',
        name: '纳税证明',
        words:
          '依法缴纳税收的相关材料（提供投标截止时间前一年内至少一个月依法缴纳税收的证明材料，如投标人缴纳税收的凭据等。投标人依法享受缓缴、免缴税收的提供相关证明材料。）。',
      }),
      required({
        clause: 'c6-s2-1.4',
        name: '社保证明',
        words:
          '依法缴纳社会保障资金的相关材料（提供投标截止时间前一年内至少一个月依法缴纳社会保障资金的证明材料，如投标人缴纳社会保险的专用收据或社会保险缴纳清单等。投标人依法享受缓缴、免缴社会保障资金的提供相关证明材料。）。',
      }),
      required({
        clause: 'c6-s2-1.5',
        name: '设备和专业技术能力的声明',
        words: '具备履行合同所必需的设备和专业技术能力的书面声明（格式见附件5）。',
        forms: ['c6-f5'],
      }),
      required({
        clause: 'c6-s2-1.6',
        name: '没有重大违法记录的声明',
        words: '参加政府采购活动前3年内在经营活动中没有重大违法记录的书面声明（格式见附件6）。',
        forms: ['c6-f6'],
      }),
      required({
        clause: 'c6-s2-2',
        name: '中小企业、残疾人福利性单位或监狱企业的声明或证明',
        words:
          '中小企业声明函（格式见附件9）或残疾人福利性单位声明函（格式见附件10）或省级以上监狱管理局、戒毒管理局（含新疆生产建设兵团）出具的属于监狱企业的证明文件。',
        note: '三样按自己的身份备一样：中小企业用附件9，残疾人福利性单位用附件10，监狱企业用证明文件。附件9另写明：',
        also: [
          {
            clause: 'c6-f9-1.1',
            words: '未按招标文件的规定在投标文件中提供有效的中小企业声明函的，其投标将作无效投标处理。',
          },
        ],
        forms: ['c6-f9', 'c6-f10'],
        helpers: ['enterprise-size', 'welfare-unit'],
      }),
    ],
  },
  {
    title: '符合性审查内容',
    says: '由评标委员会审查。每一项都必须提供，缺失或无效的，投标无效。',
    entries: [
      required({
        clause: 'c6-s3-1',
        name: '法定代表人授权书',
        words:
          '法定代表人授权书（格式见附件7）（法定代表人亲自参与投标的不需要提供法定代表人授权书，但投标人需在投标文件中提供法定代表人亲自参与投标的证明）',
        note: '授权书和亲自参与的证明，备其中一样。',
        forms: ['c6-f7'],
      }),
      required({
        clause: 'c6-s3-2',
        name: '投标函',
        words: '投标函（格式见附件8）',
        also: [{ clause: 'c6-f8-4', words: '我方同意投标有效期为开标之日后六十（60）天。' }],
        forms: ['c6-f8'],
      }),
      required({
        clause: 'c6-s3-3',
        name: '实质性要求响应及偏离表',
        words: '实质性要求响应及偏离表（格式见附件11）',
        note: '24 行逐行响应，见第三张清单。',
        forms: ['c6-f11'],
      }),
    ],
  },
  {
    title: '有相应情形才需要的',
    says: '没有相应情形的，选“不适用”。',
    entries: [
      {
        id: 'c5-s3-2',
        clause: 'c5-s3-2',
        name: '强制采购产品的认证证书',
        words:
          '投标人需在投标文件中提供强制采购产品具有的国家确定的认证机构出具的、处于有效期之内的认证证书扫描件。',
        fatal: {
          clause: 'c5-s3-2',
          words: '强制采购产品认证证书扫描件未提供或提供不全的将视为未实质性响应采购要求',
        },
        onlyIf: '所投产品属于节能、环境标志产品的强制采购范围',
      },
      {
        id: 'c6-f11-note-2',
        clause: 'c6-f11-note-2',
        name: '实质性要求的证明材料',
        words: '未按招标文件要求提供证明材料（如有）的',
        fatal: { clause: 'c6-f11-note-2', words: '该项目作无效投标处理' },
        onlyIf: '实质性要求的条文要求提供证明材料',
      },
    ],
  },
  {
    title: '目录所列的其他文件',
    says: '第六章备注没有把它们列入缺失即无效的范围；其中“综合评审文件”关系到得分。',
    entries: [
      other({
        clause: 'c6-s1-1',
        name: '开标一览表',
        words: '开标一览表（格式见附件1）',
        note: '报价写在这一份上，大写与小写一致，保留两位小数。',
        forms: ['c6-f1'],
        helpers: ['rmb-capital'],
      }),
      other({
        clause: 'c6-s1-2',
        name: '投入费用明细表',
        words: '投入费用明细表（格式见附件2）',
        forms: ['c6-f2'],
        helpers: ['bid-correction'],
      }),
      other({
        clause: 'c6-s4-1',
        name: '项目服务要求响应及偏离表',
        words: '项目服务要求响应及偏离表（格式见附件3）',
        forms: ['c6-f3'],
      }),
      other({
        clause: 'c6-s4-2',
        name: '商务条件响应及偏离表',
        words: '商务条件响应及偏离表（格式见附件4）',
        forms: ['c6-f4'],
      }),
      other({
        clause: 'c6-s4-3',
        name: '项目服务方案',
        words: '项目服务方案（格式见附件12）',
        forms: ['c6-f12'],
      }),
      other({
        clause: 'c6-s4-4',
        name: '业绩一览表',
        words: '业绩一览表（格式见附件13）',
        forms: ['c6-f13'],
        onlyIf: '有第五章所说的业绩',
      }),
      other({
        clause: 'c6-s4-5',
        name: '其他',
        words: '其他（格式见附件14）',
        forms: ['c6-f14'],
        onlyIf: '有其他材料要提供',
      }),
    ],
  },
];
