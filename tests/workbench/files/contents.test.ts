import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/workbench/files/contents.ts';
import { emptyProject } from '../../../src/workbench/project/empty.ts';
import { agencyProject } from './agency.ts';

test('读入了什么，各有多少；没有的不提', () => {
  expect(contentsOf(agencyProject())).toBe(
    '3 家投标人，2 行分项报价，2 位评委，14 个评分，2 家填报的结果，1 份审查记录',
  );
  expect(contentsOf(emptyProject('', []))).toBe('');
});
