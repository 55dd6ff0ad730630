import { type Decimal, type Score, score, sum, ZERO } from '../amount.ts';
import { reportDuplicates } from '../duplicates.ts';
import type { At } from '../in-force.ts';
import { amountOf, countOf, type Parameter, ratioOf } from '../parameter.ts';
import * as figures from '../parameters/technical.ts';
import { seniorBeyondCap, shareBelowHalf } from '../readings.ts';
import { defineRule, type Work } from '../rule.ts';
import { count, flag, list, name, oneOf, record } from '../schema.ts';
import { capped } from './capped.ts';
import {
  allocateCertificates,
  allocateTitles,
  CERTIFICATES,
  FIELDS,
  LEVELS,
  type Person,
} from './personnel.ts';

const PLANS = 10;
const LARGEST_TEAM = 1000;
const MOST_PAPERS = 50;

export interface TechnicalScore {
  items: { id: string; max: Score; score: Score }[];
  total: Score;
  rejected: boolean;
  allocation: {
    name: string;
    countedFor: 'certificate-1' | 'certificate-2' | 'senior-title' | 'intermediate-title';
  }[];
}

interface Item {
  id: string;
  title: string;
  max: Decimal;
  points: Decimal;
  formula: string;
  substituted: string;
  clause: string;
}

const PLAN_WORDS = { full: '完整规范、切合需求', adequate: '满足需求', none: '无实质性内容或未作说明' };

const planItems = (levels: readonly (keyof typeof PLAN_WORDS)[], at: At): Item[] => {
  const full = at(figures.fullPlan);
  const adequate = at(figures.adequatePlan);
  const points = { full: amountOf(full), adequate: amountOf(adequate), none: ZERO };
  return levels.map((level, index) => ({
    id: `plan-${index + 1}`,
    title: `服务方案${index + 1}`,
    max: points.full,
    points: points[level],
    formula: `完整规范、切合需求 ${full.value}；满足需求 ${adequate.value}；其余 0`,
    substituted: PLAN_WORDS[level],
    clause: `c5-s2-2-${index + 2}`,
  }));
};

type Share = Parameter & { unit: 'percent' };

const relevantMajors = (team: readonly Person[]): number =>
  team.filter((person) => person.relevantMajor).length;

const halfRelevant = (team: readonly Person[], share: Share): boolean =>
  ratioOf(share).times(team.length).lte(relevantMajors(team));

/** 人员配置3: more than 25 with half of them of a relevant major; 25; fewer. */
const teamItem = (team: readonly Person[], belowHalf: 'two-points' | 'zero', at: At): Item => {
  const share = at(figures.majorShare);
  const most = at(figures.strongTeam);
  const some = at(figures.sufficientTeam);
  const least = countOf(at(figures.teamSize));
  const half = halfRelevant(team, share);
  const sufficient = team.length >= least && (half || belowHalf === 'two-points');
  const strong = team.length > least && half;
  return {
    id: 'personnel-3',
    title: '人员配置3',
    max: amountOf(most),
    points: strong ? amountOf(most) : sufficient ? amountOf(some) : ZERO,
    formula: `多于 ${least} 人且相关专业占比 ≥ ${share.value}% 得 ${most.value}；满 ${least} 人得 ${some.value}；其余 0`,
    substituted: `有证明的 ${team.length} 人，相关专业 ${relevantMajors(team)} 人`,
    clause: 'c5-s2-2-14',
  };
};

/** The size and make-up of the team are also a regular requirement (c4-s3-p3-1), whose deviation costs its own points. */
const noteTeamRequirement = (team: readonly Person[], work: Work, at: At): void => {
  const least = countOf(at(figures.teamSize));
  const share = at(figures.majorShare);
  if (team.length >= least && halfRelevant(team, share)) return;
  work.notice({
    code: 'team-requirement-unmet',
    message: `采购需求要求团队不少于 ${least} 人、相关专业占比不小于 ${share.value}%；这里有证明的 ${team.length} 人中相关专业 ${relevantMajors(team)} 人，未达到的还应计为一条常规要求负偏离。`,
    clause: 'c4-s3-p3-1',
  });
};

/**
 * 技术部分 74 分 (c5-s2-2). A person without evidence counts for nothing, head count included. Any unmet substantive
 * requirement rejects the bid: every score is 0.00 and nobody is allocated.
 * @throws never; errors: `out-of-range` for more than 300 deviations, `too-few` / `too-many` for other than ten plans,
 * `duplicate-name` for two people of the same name.
 */
export const technicalScore = defineRule({
  id: 'technical-score',
  title: '技术部分得分',
  clauses: [
    'c5-s2-2',
    'c5-s2-note',
    ...Array.from({ length: 14 }, (_, row) => `c5-s2-2-${row + 1}`),
    'c5-s2-2-1-note-2',
    'c5-s2-2-12-note-2',
    'c5-s2-2-13-note-3',
    'c4-s3-p3-1',
  ],
  // The points of the whole part are for the ranking; no item is reckoned from them.
  parameters: Object.values(figures).filter((figure) => figure !== figures.technicalWeight),
  readings: [seniorBeyondCap, shareBelowHalf],
  input: (at) =>
    record({
      serviceResponse: record({
        negativeDeviations: count(0, countOf(at(figures.regularRequirements))),
        substantiveUnmet: flag(),
      }),
      plans: list(oneOf(['full', 'adequate', 'none']), PLANS, PLANS),
      team: list(
        record({
          name: name(),
          evidence: flag(),
          certificates: list(oneOf(CERTIFICATES), 0, MOST_PAPERS),
          titles: list(record({ level: oneOf(LEVELS), field: oneOf(FIELDS) }), 0, MOST_PAPERS),
          relevantMajor: flag(),
        }),
        0,
        LARGEST_TEAM,
      ),
    }),
  check: ({ team }, report) =>
    reportDuplicates(
      team.map((person) => person.name),
      (index) => `team.${index}.name`,
      'duplicate-name',
      report,
    ),
  compute: ({ serviceResponse, plans, team }, readings, work, at): TechnicalScore => {
    const full = at(figures.serviceResponseWeight);
    const deduction = at(figures.serviceDeduction);
    const forManager = at(figures.managerPoints);
    const forEngineer = at(figures.engineerPoints);
    const forSenior = at(figures.seniorPoints);
    const seniorCap = at(figures.seniorCap);
    const forIntermediate = at(figures.intermediatePoints);
    const intermediateCap = at(figures.intermediateCap);
    const rejected = serviceResponse.substantiveUnmet;
    const proven = team.filter((person) => person.evidence);
    const { manager, engineer } = allocateCertificates(proven);
    const { seniors, intermediates } = allocateTitles(proven, readings['senior-beyond-cap'], at);
    const managers = manager ? amountOf(forManager) : ZERO;
    const engineers = engineer ? amountOf(forEngineer) : ZERO;
    const seniorTitles = capped(forSenior, seniorCap, seniors.length);
    const intermediateTitles = capped(forIntermediate, intermediateCap, intermediates.length);

    const items: Item[] = [
      {
        id: 'service-response',
        title: '服务响应情况',
        max: amountOf(full),
        points: amountOf(full).minus(amountOf(deduction).times(serviceResponse.negativeDeviations)),
        formula: `${full.value} − ${deduction.value} × 常规要求负偏离条数`,
        substituted: `${full.value} − ${deduction.value} × ${serviceResponse.negativeDeviations}`,
        clause: 'c5-s2-2-1',
      },
      ...planItems(plans, at),
      {
        id: 'personnel-1',
        title: '人员配置1',
        max: amountOf(forManager).plus(amountOf(forEngineer)),
        points: managers.plus(engineers),
        formula: `信息系统项目管理师 ${forManager.value} + 系统集成项目管理工程师 ${forEngineer.value}，同一人只计一种证书`,
        substituted: `${manager?.name ?? '无人'} ${managers} + ${engineer?.name ?? '无人'} ${engineers}`,
        clause: 'c5-s2-2-12',
      },
      {
        id: 'personnel-2',
        title: '人员配置2',
        max: amountOf(seniorCap).plus(amountOf(intermediateCap)),
        points: seniorTitles.plus(intermediateTitles),
        formula: `高级 ${forSenior.value} × 人数（最高 ${seniorCap.value}）+ 中级或以上 ${forIntermediate.value} × 人数（最高 ${intermediateCap.value}），同一人计一次`,
        substituted: `${forSenior.value} × ${seniors.length} + ${forIntermediate.value} × ${intermediates.length}`,
        clause: 'c5-s2-2-13',
      },
      teamItem(proven, readings['share-below-half'], at),
    ].map((item) => (rejected ? { ...item, points: ZERO } : item));

    if (rejected) {
      work.step({
        label: '实质性要求',
        value: '未全部满足，按无效投标处理，不评分',
        clause: 'c5-s2-2-1-note-2',
      });
      work.notice({
        code: 'invalid-bid',
        message: '任何一项实质性要求未满足的，按无效投标处理。',
        clause: 'c5-s2-2-1-note-2',
      });
    } else {
      work.steps(items, ({ title, formula, substituted, points, clause }) => ({
        label: title,
        formula,
        substituted,
        value: score(points),
        clause,
      }));
    }
    const total = sum(items.map((item) => item.points));
    work.step({
      label: '技术部分合计',
      formula: '各项之和',
      substituted: items.map((item) => score(item.points)).join(' + '),
      value: score(total),
      clause: 'c5-s2-2',
    });
    noteTeamRequirement(proven, work, at);
    return {
      items: items.map(({ id, max, points }) => ({ id, max: score(max), score: score(points) })),
      total: score(total),
      rejected,
      allocation: rejected
        ? []
        : [
            ...(manager ? [{ name: manager.name, countedFor: 'certificate-1' as const }] : []),
            ...(engineer ? [{ name: engineer.name, countedFor: 'certificate-2' as const }] : []),
            ...seniors.map((person) => ({ name: person.name, countedFor: 'senior-title' as const })),
            ...intermediates.map((person) => ({
              name: person.name,
              countedFor: 'intermediate-title' as const,
            })),
          ],
    };
  },
});
