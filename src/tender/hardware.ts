import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const FILE = 'content/data/hardware.csv';

const Cells = v.strictTuple([
  v.pipe(v.string(), v.regex(/^\d*$/)),
  v.string(),
  v.string(),
  v.string(),
  v.pipe(v.string(), v.regex(/^\d+$/)),
]);

export interface Device {
  /** Empty where the source has merged the cell with the one above. */
  device: string;
  model: string;
  /** Whole number, as printed. */
  quantity: string;
}

/** One numbered project of 第四章 附件2 with its devices, in the order of the list. */
export interface HardwareProject {
  number: string;
  name: string;
  devices: Device[];
}

export interface HardwareList {
  columns: string[];
  projects: HardwareProject[];
}

let read: HardwareList | undefined;

/** The hardware list of 第四章 附件2: 45 projects, 396 rows. @throws on a row that is not five cells or a quantity that is not a whole number */
export function hardwareList(): HardwareList {
  read ??= parseHardware(readFileSync(FILE, 'utf8'));
  return read;
}

export function parseHardware(source: string): HardwareList {
  const [columns = [], ...rows] = parse(source) as string[][];
  const projects: HardwareProject[] = [];
  for (const [index, row] of rows.entries()) {
    const result = v.safeParse(Cells, row);
    if (!result.success) throw new Error(`${FILE}: row ${index + 1}: ${result.issues[0].message}`);
    const [number, name, device, model, quantity] = result.output;
    if (number) projects.push({ number, name, devices: [] });
    const project = projects.at(-1);
    if (!project || (!number && name)) throw new Error(`${FILE}: row ${index + 1} belongs to no project`);
    project.devices.push({ device, model, quantity });
  }
  return { columns, projects };
}
