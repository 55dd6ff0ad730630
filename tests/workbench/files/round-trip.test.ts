import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { projectToJson } from '../../../src/workbench/files/json.ts';
import { readProject } from '../../../src/workbench/files/read/read.ts';
import { projectWorkbook, template } from '../../../src/workbench/files/write/workbook.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';
import { tenderItems } from '../../../src/workbench/project/items.ts';
import { PATIENCE, runs } from '../../runs.ts';
import { anyProject } from './projects.ts';

vi.setConfig({ testTimeout: PATIENCE });

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('任何项目导出为 JSON 再打开，与原来完全一样', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const read = readProject(new TextEncoder().encode(projectToJson(project)));
      expect(read).toEqual({ ok: true, project, holds: 'project', notes: [] });
    }),
    runs(),
  );
});

test('任何项目导出为工作簿再打开，与原来完全一样', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (project) => {
      const read = readProject(await bytesOf(await projectWorkbook(project)));
      expect(read).toEqual({ ok: true, project, holds: 'project', notes: [] });
    }),
    runs(60),
  );
});

test('填好的模板读回来就是样例，没有一处要提示', async () => {
  const read = readProject(await bytesOf(await template(true)));
  const example = cleanExample();
  const places = new Map(example.bidders.map(({ name }, at) => [name, at]));
  const project = {
    ...example,
    claims: {
      ...example.claims,
      // A sheet has the bidders in their order, and no row or cell for what was not given.
      bidders: example.claims.bidders.toSorted((a, b) => places.get(a.bidder)! - places.get(b.bidder)!),
      averages: example.claims.averages.filter(({ score }) => score !== ''),
    },
  };
  expect(read).toEqual({ ok: true, project, holds: 'project', notes: [] });
});

test('空白模板读回来是没有投标人和评委的项目，评审因素是招标文件的', async () => {
  const read = readProject(await bytesOf(await template(false)));
  expect(read).toEqual({
    ok: true,
    project: {
      title: '2026年度市级政务信息化统筹服务',
      bidders: [],
      experts: [],
      items: tenderItems(),
      scores: [],
      reviews: [],
      claims: { benchmark: '', bidders: [], averages: [], candidates: [] },
      readings: {},
    },
    holds: 'project',
    notes: [],
  });
});
