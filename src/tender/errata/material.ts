import { hardwareList } from '../hardware.ts';
import { clauses, regularRequirements } from '../index.ts';
import type { Material } from './finding.ts';

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
