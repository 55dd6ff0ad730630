import type { Day } from '../date.ts';
import type { At } from '../in-force.ts';
import { dayOf } from '../parameter.ts';
import * as figures from '../parameters/commercial.ts';
import { places } from './capped.ts';

export const KINDS = ['integration', 'operations'] as const;
type Kind = (typeof KINDS)[number];

export interface Contract {
  name: string;
  kind: Kind;
  signedOn: Day;
  series?: string | undefined;
  evidence: boolean;
}

export type Reason = 'no-evidence' | 'before-2023' | 'after-deadline' | 'same-series' | 'cap-reached';

const ineligible = ({ evidence, signedOn }: Contract, at: At): Reason | null => {
  if (!evidence) return 'no-evidence';
  if (signedOn < dayOf(at(figures.trackRecordFrom))) return 'before-2023';
  return signedOn > dayOf(at(figures.bidDeadline)) ? 'after-deadline' : null;
};

/**
 * Decides for each contract whether it counts, and if not why; in the order of the input. Contracts of one series count
 * once for each kind. Under `counts-once` a contract (or series) that stands under both kinds counts for one of them: a
 * place for integration yields more than one for operations, so those that can only be integration take no place from
 * it that another kind could fill, and the others go where a place is left.
 */
export const countContracts = (
  contracts: readonly Contract[],
  bothKinds: 'counts-in-each' | 'counts-once',
  at: At,
): (Reason | null)[] => {
  const seriesOf = new Map(
    contracts.flatMap(({ name, series }) => (series === undefined ? [] : [[name, series] as const])),
  );
  /** One piece of work: the series where there is one, else the contract itself. */
  const workOf = ({ name }: Contract): string => {
    const series = seriesOf.get(name);
    return series === undefined ? `contract ${name}` : `series ${series}`;
  };

  const verdicts: (Reason | null)[] = contracts.map((contract) => ineligible(contract, at));
  const first: Record<Kind, Map<string, number>> = { integration: new Map(), operations: new Map() };
  contracts.forEach((contract, index) => {
    if (verdicts[index] !== null) return;
    const seen = first[contract.kind];
    if (seen.has(workOf(contract))) verdicts[index] = 'same-series';
    else seen.set(workOf(contract), index);
  });

  const onlyOnce = (work: string) =>
    bothKinds === 'counts-once' && first.integration.has(work) && first.operations.has(work);
  const integration = [...first.integration].sort(([a], [b]) => Number(onlyOnce(a)) - Number(onlyOnce(b)));
  const forIntegration = places(at(figures.integrationPoints), at(figures.integrationCap));
  const counted = new Set<string>();
  for (const [work, index] of integration) {
    if (counted.size < forIntegration) counted.add(work);
    else verdicts[index] = 'cap-reached';
  }
  const forOperations = places(at(figures.operationsPoints), at(figures.operationsCap));
  let operations = 0;
  for (const [work, index] of first.operations) {
    if (onlyOnce(work) && counted.has(work)) verdicts[index] = 'same-series';
    else if (operations < forOperations) operations += 1;
    else verdicts[index] = 'cap-reached';
  }
  return verdicts;
};
