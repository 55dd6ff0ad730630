import { hardwareList } from '../hardware.ts';
import { clauses, regularRequirements } from '../index.ts';
import { checkGroups } from './checks.ts';
import type { Finding, Material } from './finding.ts';

export type { Consequence, Finding, Mark, Place } from './finding.ts';

/** The published tender, as the checks read it. */
export const material: Material = {
  clauses,
  regular: regularRequirements,
  hardware: hardwareList().projects.flatMap(({ number, name, devices }) =>
    devices.map(({ device, model, quantity }) => ({
      project: Number(number),
      name,
      device,
      model,
      quantity: Number(quantity),
    })),
  ),
};

const ORDER = ['validity', 'score', 'money', 'delivery', 'form'] as const;

/** What the checks find in the published tender: the gravest first, then in the order of the text. */
export const findings: readonly Finding[] = inOrder(
  checkGroups.flatMap(({ checks }) => checks.flatMap((check) => check.run(material))),
);

function inOrder(found: Finding[]): Finding[] {
  const position = new Map(clauses.map(({ id }, i) => [id, i]));
  const first = ({ places }: Finding) =>
    Math.min(...places.map(({ clause }) => position.get(clause) ?? Number.POSITIVE_INFINITY));
  return found.sort(
    (a, b) => ORDER.indexOf(a.consequence) - ORDER.indexOf(b.consequence) || first(a) - first(b),
  );
}
