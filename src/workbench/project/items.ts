import { Decimal, score } from '../../rules/amount.ts';
import { amountOf, type Parameter } from '../../rules/parameter.ts';
import * as commercial from '../../rules/parameters/commercial.ts';
import * as technical from '../../rules/parameters/technical.ts';
import type { Item } from './project.ts';

const PLANS = 10;
/** The rules take no longer list of levels; 服务响应情况, which has 301, is left without one. */
const MOST_LEVELS = 100;

/** 0, one, two, … times `step`, up to `most`. */
const stepsOf = (step: Parameter, most: Parameter): Decimal[] => {
  const count = amountOf(most).div(amountOf(step)).floor().toNumber();
  return Array.from({ length: count + 1 }, (_, index) => amountOf(step).times(index));
};

/** Every sum of one value of each list. */
const sums = (first: readonly Decimal[], second: readonly Decimal[]): Decimal[] =>
  first.flatMap((one) => second.map((other) => one.plus(other)));

/** As the rules take them, each once, the best first. */
const levelsOf = (values: readonly Decimal[]): string[] => {
  const best = [...values].sort((a, b) => b.comparedTo(a));
  return [...new Set(best.map(score))].slice(0, MOST_LEVELS);
};

const item = (
  part: Item['part'],
  id: string,
  title: string,
  max: Decimal,
  objective: boolean,
  levels: readonly Decimal[],
): Item => ({ id, title, part, max: score(max), objective, levels: levelsOf(levels) });

/** The items that this tender has the experts score (c5-s2-2, c5-s2-3), in its order. */
export function tenderItems(): Item[] {
  const none = new Decimal(0);
  const plan = amountOf(technical.fullPlan);
  const certificates = sums(
    [none, amountOf(technical.managerPoints)],
    [none, amountOf(technical.engineerPoints)],
  );
  const titles = sums(
    stepsOf(technical.seniorPoints, technical.seniorCap),
    stepsOf(technical.intermediatePoints, technical.intermediateCap),
  );
  const response = amountOf(commercial.commercialResponseWeight);
  const deductions = stepsOf(commercial.commercialDeduction, commercial.commercialResponseWeight);
  return [
    item(
      'technical',
      'service-response',
      '服务响应情况',
      amountOf(technical.serviceResponseWeight),
      true,
      [],
    ),
    ...Array.from({ length: PLANS }, (_, index) =>
      item('technical', `plan-${index + 1}`, `服务方案${index + 1}`, plan, false, [
        plan,
        amountOf(technical.adequatePlan),
        none,
      ]),
    ),
    item('technical', 'personnel-1', '人员配置1', Decimal.max(...certificates), true, certificates),
    item('technical', 'personnel-2', '人员配置2', Decimal.max(...titles), true, titles),
    item('technical', 'personnel-3', '人员配置3', amountOf(technical.strongTeam), true, [
      amountOf(technical.strongTeam),
      amountOf(technical.sufficientTeam),
      none,
    ]),
    item(
      'commercial',
      'commercial-response',
      '商务条件响应性',
      response,
      true,
      deductions.map((deduction) => response.minus(deduction)),
    ),
    item(
      'commercial',
      'track-record-integration',
      '业绩：集成实施',
      amountOf(commercial.integrationCap),
      true,
      stepsOf(commercial.integrationPoints, commercial.integrationCap),
    ),
    item(
      'commercial',
      'track-record-operations',
      '业绩：运维支撑',
      amountOf(commercial.operationsCap),
      true,
      stepsOf(commercial.operationsPoints, commercial.operationsCap),
    ),
  ];
}
