import { describe, expect, it } from 'vitest';
import { sameService } from '../../../../src/tender/errata/twice/same-service.ts';
import { clause, idsFound, shown, tender } from '../planted.ts';

const group = (n: number, title: string) => clause(`c4-s3-p2-${n}`, title, { number: `${n}`, title });
const item = (number: string, title: string) => clause(`c4-s3-p2-${number}`, title, { number, title });
const line = (number: string, text: string) => clause(`c4-s3-p2-${number}`, text, { number });
const groups = [group(1, '软件'), group(16, '其他')];
const items = [item('1.12', '甲系统'), item('1.13', '乙系统'), item('16.10', '丙服务')];
const LONG = `${'长'.repeat(79)}。`;

describe('同一段要求', () => {
  it('八十字以上，在两组里逐字相同；小标题和空格不比', () => {
    const text = tender([
      ...groups,
      ...items,
      line('1.12.1-1', `数据服务： ${LONG}`),
      line('16.10.2', `${LONG} `),
    ]);
    expect(shown(sameService, text)).toEqual([
      [`c4-s3-p2-1.12.1-1 数据服务： ${LONG}`, `c4-s3-p2-16.10.2 ${LONG} `],
    ]);
    expect(sameService.run(text)[0]?.why).toContain(
      '1.12甲系统与16.10丙服务的这段要求逐字相同，分别列在“软件”和“其他”',
    );
  });

  it.each([
    ['不到八十字', line('1.12.1', LONG.slice(1)), line('16.10.2', LONG.slice(1))],
    ['在同一组里', line('1.12.1', LONG), line('1.13.1', LONG)],
    ['一处不是服务项', line('1.12.1', LONG), clause('c3-7', LONG)],
    [
      '只是通用的响应时限',
      line('1.12.1', `异常1小时内响应${LONG}`),
      line('16.10.2', `异常1小时内响应${LONG}`),
    ],
    ['句中的冒号不是小标题', line('1.12.1', `甲，乙丙：${LONG}`), line('16.10.2', `甲，丁戊：${LONG}`)],
  ])('%s，没有疑点', (_, ...lines) => {
    expect(idsFound(sameService, tender([...groups, ...items, ...lines]))).toEqual([]);
  });

  const SHORT = `${'短'.repeat(19)}。`;
  it('二十字以上，在同一项里先有小标题、后没有，逐字相同', () => {
    const text = tender([
      ...groups,
      ...items,
      { ...line('1.12.1-1', `重新部署：${SHORT}`), title: '重新部署' },
      line('1.12.2', '异常处理'),
      line('1.12.2-1', SHORT),
    ]);
    expect(shown(sameService, text)).toEqual([
      [`c4-s3-p2-1.12.1-1 重新部署：${SHORT}`, `c4-s3-p2-1.12.2-1 ${SHORT}`],
    ]);
    expect(sameService.run(text)[0]?.why).toContain('这一句在1.12.1-1和1.12.2下逐字相同');
  });

  it.each([
    ['不到二十字', line('1.12.1', `重新部署：${SHORT.slice(1)}`), line('1.12.2', SHORT.slice(1))],
    ['在两项里', line('1.12.1', `重新部署：${SHORT}`), line('1.13.2', SHORT)],
    ['两处都有小标题', line('1.12.1', `重新部署：${SHORT}`), line('1.12.2', `再次部署：${SHORT}`)],
    ['两处都没有小标题', line('1.12.1', SHORT), line('1.12.2', SHORT)],
  ])('%s，没有疑点', (_, ...lines) => {
    expect(idsFound(sameService, tender([...groups, ...items, ...lines]))).toEqual([]);
  });
});
