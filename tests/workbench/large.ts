import { emptyBidder, emptyProject } from '../../src/workbench/project/empty.ts';
import { tenderItems } from '../../src/workbench/project/items.ts';
import type { Item, Project } from '../../src/workbench/project/project.ts';

/** The items of the tender and three more: twenty. */
const items: Item[] = [
  ...tenderItems(),
  ...[1, 2, 3].map(
    (number): Item => ({
      id: `more-${number}`,
      title: `附加${number}`,
      part: 'commercial',
      max: '0.00',
      objective: true,
      levels: [],
    }),
  ),
];

/** The largest evaluation that is promised: 1,000 bidders, 15 experts, 20 items; plans differ by one level at most. */
export function largeProject(count = 1000): Project {
  const experts = Array.from({ length: 15 }, (_, at) => `评委${at + 1}`);
  const bidders = Array.from({ length: count }, (_, at) => ({
    ...emptyBidder(`第${at + 1}家公司`),
    price: `${44_075_000 + ((at * 37_123) % 44_000_000)}.00`,
    joinedAt: `2026-03-20T${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
    qualification: 'passed' as const,
    conformity: 'passed' as const,
  }));
  const score = ({ objective, levels }: Item, expert: number, bidder: number, item: number): string => {
    if (levels.length === 0) return item === 0 ? '23.92' : '0.00';
    return levels[objective ? bidder % levels.length : (bidder + expert + item) % 2] ?? '';
  };
  return {
    ...emptyProject('一千家', items),
    bidders,
    experts,
    scores: experts.map((_, expert) =>
      bidders.map((_bidder, place) => items.map((item, at) => score(item, expert, place, at))),
    ),
  };
}
