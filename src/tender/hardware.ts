import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { readCell } from './amendments/cell.ts';
import { notices } from './amendments/notices.ts';
import type { Words } from './amendments/words.ts';

const FILE = 'content/data/hardware.csv';

const cells = (quantity: RegExp) =>
  v.strictTuple([
    v.pipe(v.string(), v.regex(/^\d*$/)),
    v.string(),
    v.string(),
    v.string(),
    v.pipe(v.string(), v.regex(quantity)),
  ]);

export interface Device {
  /** Empty where the source has merged the cell with the one above. */
  device: string;
  model: string;
  /** Whole number, as printed. */
  quantity: string;
  /** The three cells of a row in which a 更正公告 has changed one. */
  amended?: readonly [device: Words, model: Words, quantity: Words];
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

export function parseHardware(source: string, published = notices): HardwareList {
  const [columns = [], ...rows] = parse(source) as string[][];
  const projects: HardwareProject[] = [];
  let amendments = 0;
  const anchor = () => `c4-a2-row-amended-${++amendments}`;
  const read = (cell: string, index: number): Words => {
    try {
      return readCell(cell, published, anchor);
    } catch (error) {
      throw new Error(`${FILE}: row ${index + 1}: ${(error as Error).message}`);
    }
  };
  for (const [index, row] of rows.entries()) {
    const words = row.map((cell) => read(cell, index));
    const texts = words.map(({ text }) => text);
    // A row that has been struck out has no quantity left.
    const isStruck = words[4]?.text === '' && words[4].amendments.length > 0;
    const result = v.safeParse(cells(isStruck ? /^$/ : /^\d+$/), texts);
    if (!result.success) throw new Error(`${FILE}: row ${index + 1}: ${result.issues[0].message}`);
    const [number, name, device, model, quantity] = result.output;
    if (number) projects.push({ number, name, devices: [] });
    const project = projects.at(-1);
    if (!project || (!number && name)) throw new Error(`${FILE}: row ${index + 1} belongs to no project`);
    const [first, second, ...amended] = words as [Words, Words, Words, Words, Words];
    if (first.amendments.length + second.amendments.length > 0)
      throw new Error(`${FILE}: row ${index + 1}: number and name of a project cannot be amended here`);
    const isAmended = amended.some(({ amendments }) => amendments.length > 0);
    project.devices.push({ device, model, quantity, ...(isAmended && { amended }) });
  }
  return { columns, projects };
}
