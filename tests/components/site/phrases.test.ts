import { describe, expect, test } from 'vitest';
import { phrasesIn, phrasesOf } from '../../../src/components/site/phrases.ts';

describe('a title may be broken', () => {
  test.each([
    ['between its words', '政府采购政策需满足的资格要求', '政府|采购|政策需|满足的|资格|要求'],
    [
      'not inside a name that no dictionary has',
      '常熟市智慧政务服务平台升级运维',
      '常熟市|智慧|政务|服务|平台|升级运维',
    ],
    [
      'not between a number and what it counts',
      '2026年度智慧档案系统运维服务',
      '2026年度|智慧|档案|系统运维|服务',
    ],
    ['not between 附件 and its number', '项目服务方案（格式见附件12）', '项目|服务|方案（格式见|附件12）'],
    ['not behind a prefix', '先锋领治小程序平台运维', '先锋领治小程序|平台运维'],
    ['not at marks, where the browser knows', '平台、大数据、短信通知服务', '平台、大数据、短信|通知|服务'],
  ])('%s', (_, title, phrases) => {
    expect(phrasesOf(title).join('|')).toBe(phrases);
  });

  test('and loses no character by it', () => {
    const title = '常熟市文体旅局“虞文小厨”小程序运维（含 3 个子系统）';
    expect(phrasesOf(title).join('')).toBe(title);
  });
});

test.each(['开标与评标', '无效投标的条款'])('a short title stays in one piece: %s', (title) => {
  expect(phrasesOf(title)).toEqual([title]);
});

describe('in HTML', () => {
  test('the words between tags are parted, tags and entities stay as they are', () => {
    expect(phrasesIn('<ins title="投标报价要求">投标报价</ins>要求说明&amp;资格审查内容')).toBe(
      '<ins title="投标报价要求">投标报价</ins>要求说明&amp;资格审查内容',
    );
    expect(phrasesIn('<b>政务服务平台升级运维</b>&lt;二期&gt;')).toBe(
      '<b>政务<wbr>服务<wbr>平台<wbr>升级运维</b>&lt;二期&gt;',
    );
  });

  test('the length of tags does not count', () => {
    expect(phrasesIn('<a href="https://example.org/">政务服务</a>平台')).toBe(
      '<a href="https://example.org/">政务服务</a>平台',
    );
  });
});
