import * as XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { test } from 'vitest';
import { projectToJson } from '../../../src/workbench/files/json.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { projectWorkbook } from '../../../src/workbench/files/write/workbook.ts';
import { largeProject } from '../large.ts';

const FEW = { iterations: 3, time: 0, warmup: false } as const;

/** Says how much more the heap holds after `work`, in MB; an upper bound, for little is collected meanwhile. */
function tellHeap(what: string, work: () => void): void {
  const before = process.memoryUsage().heapUsed;
  work();
  console.log(`${what}: heap +${Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB`);
}

// All of this happens in a worker: what counts is how long one waits.
test('files of the largest evaluation: 1,000 bidders, 15 experts, 20 items', { timeout: 120_000 }, async ({
  bench,
}) => {
  const project = largeProject();
  const written = await projectWorkbook(project);
  const own = new Uint8Array(await written.arrayBuffer());
  const other = new Uint8Array(
    XLSX.write(XLSX.read(own), { type: 'buffer', bookType: 'xlsx', compression: true }),
  );
  const json = strToU8(projectToJson(project));
  const read = (bytes: Uint8Array) => () => {
    const outcome = readProject(bytes);
    if (!outcome.ok) throw new Error(outcome.problems[0]!.message);
  };
  const size = (bytes: Uint8Array) => `${(bytes.length / 1e6).toFixed(1)} MB`;
  tellHeap(`read .xlsx of ${size(own)}`, read(own));
  await bench(`read .xlsx of ${size(own)}, as the workbench writes it`, read(own)).run(FEW);
  await bench(`read .xlsx of ${size(other)}, as SheetJS writes it`, read(other)).run(FEW);
  await bench(`read .json of ${size(json)}`, read(json)).run(FEW);
  await bench('write .xlsx', async () => {
    await projectWorkbook(project);
  }).run(FEW);
  await bench('write .json', () => {
    projectToJson(project);
  }).run(FEW);
});
