import { type Check, finding } from '../finding.ts';
import { childrenOf } from '../text.ts';

const CHECK = 'empty-requirements';

/** 服务要求 that only says the item's own name again. */
export const emptyRequirements: Check = {
  id: CHECK,
  title: '服务要求只重复了项目名称',
  run({ clauses }) {
    const places = clauses
      .filter(({ kind }) => kind === 'service-item')
      .flatMap((item) =>
        childrenOf(clauses, item.id)
          .filter(
            ({ text }) => text.replace(/服务要求（内容）：(?:提供)?/, '').replace('。', '') === item.title,
          )
          .map(({ id, text }) => ({ clause: id, quote: text })),
      );
    if (places.length === 0) return [];
    return [
      finding(CHECK, places, {
        title: `${places.length}个服务项的要求只有项目名称`,
        why: '没有写服务内容、设备范围和频次，投标人无从测算，履约时也无从判断是否做到。',
        ask: { what: '该项的服务内容、设备清单和频次。', kind: '询问' },
        meanwhile: '列为没有具体要求的服务项。',
        consequence: 'delivery',
      }),
    ];
  },
};
