import { expect, test } from 'vitest';
import { technicalScore } from '../../../src/rules/index.ts';
import { tenderItems } from '../../../src/workbench/project/items.ts';

const items = tenderItems();
const cents = (text: string) => Number(text.replace('.', ''));
const total = (part: 'technical' | 'commercial') =>
  items.filter((item) => item.part === part).reduce((sum, { max }) => sum + cents(max), 0);

test('the maxima of the items add up to 74 points and 16 points', () => {
  expect([total('technical'), total('commercial')]).toEqual([74_00, 16_00]);
});

test('the technical items are those that the rule scores, in its order and with its maxima', () => {
  const evaluation = technicalScore({
    serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
    plans: Array.from({ length: 10 }, () => 'full' as const),
    team: [],
  });
  const scored = evaluation.ok ? evaluation.result.items.map(({ id, max }) => [id, max]) : [];
  expect(items.filter(({ part }) => part === 'technical').map(({ id, max }) => [id, max])).toEqual(scored);
});

test('only the plans are a matter of judgement; every level stands once, the best first', () => {
  expect(items.filter(({ objective }) => !objective).map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `plan-${index + 1}`),
  );
  const levels = (id: string) => items.find((item) => item.id === id)?.levels;
  expect(levels('plan-3')).toEqual(['3.00', '1.50', '0.00']);
  expect(levels('personnel-1')).toEqual(['4.00', '2.00', '0.00']);
  expect(levels('personnel-2')?.slice(0, 5)).toEqual(['11.00', '10.00', '9.00', '8.50', '8.00']);
  expect(levels('personnel-2')).not.toContain('9.50');
  expect(levels('commercial-response')?.slice(-2)).toEqual(['0.50', '0.00']);
  expect(levels('track-record-integration')).toEqual(['6.00', '4.00', '2.00', '0.00']);
});

test('服务响应情况 has more levels than a rule takes, so that every score up to the maximum is allowed', () => {
  expect(items[0]).toMatchObject({ id: 'service-response', max: '24.00', levels: [] });
});
