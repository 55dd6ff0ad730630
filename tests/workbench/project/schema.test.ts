import { expect, test } from 'vitest';
import { emptyBidder, emptyProject } from '../../../src/workbench/project/empty.ts';
import { tenderItems } from '../../../src/workbench/project/items.ts';
import { parseProject } from '../../../src/workbench/project/schema.ts';

const project = {
  ...emptyProject('评审', tenderItems()),
  bidders: [emptyBidder('甲公司')],
  experts: ['评委一'],
  scores: [[tenderItems().map(() => '')]],
};

test('a project comes back as it was', () => {
  expect(parseProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
  expect(parseProject({ ...project, outlierShare: '40' })).toEqual({
    project: { ...project, outlierShare: '40' },
  });
});

test.each([
  ['nothing', null, 'Invalid type'],
  ['a list', [], 'title'],
  ['an unknown field', { ...project, extra: 1 }, 'extra'],
  ['a figure that is a number', { ...project, bidders: [{ ...emptyBidder(), price: 1 }] }, 'bidders.0.price'],
  ['sheets for fewer bidders than there are', { ...project, scores: [[]] }, 'scores'],
  ['too long a text', { ...project, title: '长'.repeat(201) }, 'title'],
])('%s is refused with its place', (_what, given, where) => {
  const parsed = parseProject(given);
  expect(parsed.project).toBe(null);
  expect('where' in parsed && parsed.where).toContain(where);
});
