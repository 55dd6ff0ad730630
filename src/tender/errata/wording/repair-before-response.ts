import { type Check, finding } from '../finding.ts';
import { REPAIR, RESPONSE, times } from './times.ts';

const CHECK = 'repair-before-response';

/** One line of a service gives a time for the answer and a shorter one for the repair. */
export const repairBeforeResponse: Check = {
  id: CHECK,
  title: '修复时间比响应时间短',
  run({ clauses }) {
    return clauses.flatMap((clause) => {
      const [response] = times(clause, RESPONSE);
      const [repair] = times(clause, REPAIR);
      if (!response || !repair || repair.minutes >= response.minutes) return [];
      return [
        finding(
          CHECK,
          [response.place, repair.place],
          {
            title: '修复时间比响应时间短',
            why: `响应${response.figure}${response.unit}，修复却只要${repair.figure}${repair.unit}；还没有响应就要修复完，两个时限不能同时照字面执行。`,
            ask: { what: '两个时限各从何时起算，是否有一个印错。', kind: '询问' },
            meanwhile: '修复时间从响应之后起算；承诺时按较严的理解。',
            consequence: 'delivery',
          },
          clause.id,
        ),
      ];
    });
  },
};
