import { type Check, finding } from '../finding.ts';
import { childrenOf, place } from '../text.ts';

const CHECK = 'no-minimum';

/** 总配置不低于vCPU… in every lot but one. */
export const noMinimum: Check = {
  id: CHECK,
  title: '4.1.2 各分项的配置是否都写“不低于”',
  run({ clauses }) {
    const lots = childrenOf(clauses, 'c4-s3-p2-4.1.2');
    const minimum = lots.flatMap((lot) => place(lot, /总配置不低于vCPU/) ?? []);
    const bare = lots.flatMap((lot) => place(lot, /总配置vCPU\d+核/) ?? []);
    if (minimum.length === 0 || bare.length === 0) return [];
    return [
      finding(
        CHECK,
        [
          ...bare,
          { ...(minimum[0] as (typeof minimum)[number]), note: `${minimum.length}个分项这样写`, model: true },
        ],
        {
          title: '一个分项的总配置没有写“不低于”',
          why: `同列${minimum.length}个分项写“总配置不低于”，只有这一项写“总配置”，配置高于所列是否算偏离不清楚。这一条是实质性要求。`,
          ask: { what: '该分项的配置是否为最低要求。', kind: '询问' },
          meanwhile: '按最低要求理解。',
          consequence: 'delivery',
        },
      ),
    ];
  },
};
