import { contradiction } from './contradiction.ts';

/** 附件9 makes every bid without the declaration invalid; three other places take something else from those who are treated as small. */
export const smeProof = contradiction({
  id: 'sme-proof',
  check: '享受中小企业政策的证明：附件9 备注1.1 与第一章、第五章、第六章目录',
  sides: [
    {
      clause: 'c6-f9-1.1',
      pattern: /提供有效的(?<mark>中小企业声明函)的，其投标将作无效投标处理/,
      note: '没有写例外',
    },
    { clause: 'c6-s2-2', pattern: /中小企业声明函[^。]*?(?<mark>或残疾人福利性单位声明函[^。]*证明文件)/ },
    { clause: 'c1-s2-2-note', pattern: /(?<mark>残疾人福利性单位、监狱企业视同小型、微型企业)/ },
    { clause: 'c5-s3-1-3', pattern: /(?<mark>残疾人福利性单位、监狱企业视同小型、微型企业)/ },
  ],
  title: '附件9 不分情形都要中小企业声明函，别处接受另外两种证明',
  why: '残疾人福利性单位、监狱企业视同小型、微型企业，资格审查接受残疾人福利性单位声明函或监狱企业证明文件；附件9 备注1.1 却写未提供有效的中小企业声明函即作无效投标处理，没有例外。这两类投标人只交自己的证明，照1.1 就无效；再交一份中小企业声明函，又未必如实。',
  what: '残疾人福利性单位、监狱企业提供附件10 或证明文件的，是否不再需要中小企业声明函，附件9 备注1.1 是否对其不适用。',
  kind: '询问',
  meanwhile: '三种证明有其一即可，附件9 备注1.1 只对以中小企业身份参加的投标人适用。',
  consequence: 'validity',
});
