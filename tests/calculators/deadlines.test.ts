import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedBy } from '../../src/calculators/cited.ts';
import { entriesOf } from '../../src/calculators/deadlines/calendar-entries.ts';
import { type CalendarEntry, calendarFile } from '../../src/calculators/deadlines/calendar-file.ts';
import { change } from '../../src/calculators/deadlines/change.ts';
import {
  addRow,
  compute,
  type DeadlinesDraft,
  draftOf,
  MOST_ROWS,
  scenario,
  under,
} from '../../src/calculators/deadlines/draft.ts';
import { eventGroups, events, FOLLOWED_BY } from '../../src/calculators/deadlines/events.ts';
import { fixedDates } from '../../src/calculators/deadlines/fixed.ts';
import { foldLines } from '../../src/calculators/deadlines/fold.ts';
import { timeline } from '../../src/calculators/deadlines/timeline.ts';
import { announcement, distanceWords, fullDate, today } from '../../src/calculators/deadlines/words.ts';
import { examples } from '../../src/calculators/examples.ts';
import { EVENTS, type EventId, PERIODS } from '../../src/rules/schedule/deadline-table.ts';
import { clauseById } from '../../src/tender/index.ts';
import { type Component, parseCalendar, textOf } from './ical.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
const of = (...rows: [EventId, string][]): DeadlinesDraft => ({
  ...draftOf(rows.map(([event, on]) => ({ event, on }))),
  fixed: false,
});
const NEVER = { 'last-day-on-rest-day': 'never-rolls' };
const momentsOf = (draft: DeadlinesDraft) => timeline(draft, compute(draft).reckoned);

describe('事件', () => {
  it('规则的每一个事件都在表上，只有一次', () => {
    expect(events.map(({ id }) => id).sort()).toEqual([...EVENTS].sort());
    expect(new Set(events.map(({ title }) => title)).size).toBe(EVENTS.length);
  });

  it('按遇到的先后排列：公告在前，验收在后', () => {
    expect(eventGroups.map(({ title }) => title)).toEqual([
      '招标与投标',
      '定标与签约',
      '履约',
      '服务期满以后',
    ]);
    expect(events[0]?.id).toBe('notice-published');
    expect(events.at(-1)?.id).toBe('accepted');
  });

  it('可以接着算的期限都是规则里的期限', () => {
    const periods: string[] = Object.values(PERIODS).flatMap((list) => list.map(({ id }) => id));
    expect(Object.keys(FOLLOWED_BY).filter((id) => !periods.includes(id))).toEqual([]);
  });

  it('添加的一行是遇到的下一个事件，日期待填，编号没有用过', () => {
    const rows = addRow(of(['bids-opened', '2026-04-08']).rows);
    expect(rows.at(-1)).toEqual({ key: 1, event: 'result-published', on: '' });
    expect(addRow([]).at(-1)).toEqual({ key: 0, event: 'notice-published', on: '' });
    expect(addRow(of(['accepted', '']).rows).at(-1)?.event).toBe('notice-published');
  });
});

describe('招标文件写定的日期', () => {
  it('字句都在所引的条款里；日期就是字句里的日期', () => {
    for (const { clause, words, date, id } of fixedDates) {
      expect(bare(clauseById.get(clause)?.text ?? '')).toContain(bare(words));
      const [year, month, day] = date.split('-').map(Number);
      if (id !== 'credit-record-query') expect(words).toContain(`${year}年${month}月${day}日`);
    }
  });

  it('信用记录查询截止于投标截止之时', () => {
    const at = (id: string) => {
      const { date, time } = fixedDates.find((one) => one.id === id)!;
      return [date, time];
    };
    expect(at('credit-record-query')).toEqual(at('bid-deadline'));
    expect(clauseById.get('c1-s4-1')?.text).toContain('2026年4月8日13点00分（北京时间）');
  });
});

it('时间表引用的条款都有链接', () => {
  const draft = draftOf(EVENTS.map((event) => ({ event, on: '2026-06-30' })));
  const cited = momentsOf({ ...draft, fixed: true }).flatMap(({ clause }) => clause ?? []);
  expect(cited.filter((id) => citedBy('deadlines')[id] === undefined)).toEqual([]);
});

describe('时间表', () => {
  it('示例：四个事件、七个期限和五个写定的日期，按日期排列', () => {
    const moments = momentsOf(examples.deadlines);
    expect(moments.map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2023-01-01 业绩合同最早的签订日期',
      '2026-04-08 投标截止、开标（13:00，北京时间）',
      '2026-04-08 信用记录查询截止时点（13:00，北京时间）',
      '2026-04-08 开标',
      '2026-04-25 中标通知书发出',
      '2026-04-30 合同签订',
      '2026-05-01 合同履行期限开始',
      '2026-05-07 合同公示',
      '2026-05-11 签订合同',
      '2026-05-11 标准机柜准备完毕',
      '2026-05-25 签订合同的最后期限',
      '2026-05-30 资源池提供服务',
      '2026-06-07 投标有效期届满',
      '2026-09-30 季度结束',
      '2026-10-09 汇报资源使用情况',
      '2027-04-30 合同履行期限届满',
    ]);
  });

  it('每个期限写明从哪一件事、哪一日、多长，顺延的写明顺延', () => {
    const dues = momentsOf(of(['award-notice-issued', '2026-04-25'])).filter(({ kind }) => kind === 'due');
    expect(dues.map(({ basis, clause }) => [basis, clause])).toEqual([
      ['2026年4月25日中标通知书发出后 15 日；最后一日是休息日，顺延到下一个工作日', 'c2-s7-1.1'],
      ['2026年4月25日中标通知书发出后 15 日；最后一日是休息日，顺延到下一个工作日', 'c4-s3-p2-4.2.2-1-14'],
      ['2026年4月25日中标通知书发出后 30 日', 'c2-s7-1.1'],
    ]);
  });

  it('没有填日期的事件还不在表上；填错的指出来，其余照算', () => {
    const draft = of(['bids-opened', '2026-02-30'], ['accepted', ''], ['contract-effective', '2026年5月6日']);
    const { reckoned, problems } = compute(draft);
    expect(reckoned.map(({ row, on }) => [row.event, on])).toEqual([['contract-effective', '2026-05-06']]);
    expect(problems).toEqual([
      {
        field: 'deadlines-0-on',
        label: '事件 1 的日期',
        message: '请填写真实存在的日期，例如 2026-04-08。',
      },
    ]);
  });

  it('远近以所填的一天为准，填错的指出来', () => {
    expect(compute({ ...of(), asOf: '2026/4/9' }).asOf).toBe('2026-04-09');
    const wrong = compute({ ...of(), asOf: '2026-04-31' });
    expect(wrong.asOf).toBeNull();
    expect(wrong.problems.map(({ field }) => field)).toEqual(['deadlines-as-of']);
    expect(compute(of())).toEqual({ reckoned: [], asOf: null, problems: [] });
    expect(distanceWords('2026-05-11', '2026-04-30')).toBe('还有 11 天');
    expect(distanceWords('2026-05-11', '2026-05-11')).toBe('就是这一天');
    expect(distanceWords('2026-02-28', '2026-03-01')).toBe('已过 1 天');
  });

  it('日期的写法', () => {
    expect(fullDate('2026-05-10')).toBe('2026年5月10日 星期日');
    expect(fullDate('2027-04-30')).toBe('2027年4月30日 星期五');
    expect(today(new Date(2026, 3, 8, 23, 59))).toBe('2026-04-08');
  });

  it('念出前五个期限，再多的只说共几项', () => {
    expect(announcement(compute(of()).reckoned)).toBeNull();
    expect(announcement(compute(of(['accepted', '2026-05-06'])).reckoned)).toBe('支付尾款 2026年7月6日。');
    expect(announcement(compute(examples.deadlines).reckoned)).toMatch(
      /^投标有效期届满 2026年6月7日，.*，等共 7 项。$/,
    );
  });

  it('算到没有放假安排的 2027 年，有提示', () => {
    const codes = (on: string) =>
      compute(of(['quarter-ended', on])).reckoned[0]!.done.notices.map(({ code }) => code);
    expect(codes('2026-12-31')).toEqual(['holiday-schedule-unknown']);
    expect(codes('2026-09-30')).toEqual([]);
  });
});

describe('口径', () => {
  it('换一种理解，写出先改变的一项和一共几项', () => {
    const draft = of(['award-notice-issued', '2026-04-16']);
    expect(change(compute(draft).reckoned, under(draft, NEVER).reckoned)).toBe(
      '签订合同改为 2026-05-01，共 3 项改变',
    );
    const one = of(['service-ended', '2027-04-30']);
    expect(change(compute(one).reckoned, under(one, NEVER).reckoned)).toBe('提交运维年度报告改为 2027-05-30');
    const none = of(['bids-opened', '2026-04-08']);
    expect(change(compute(none).reckoned, under(none, NEVER).reckoned)).toBeNull();
  });
});

describe('链接', () => {
  it('认不出的事件和口径略去并说明', () => {
    expect(
      scenario.unpack({
        e: [['accepted', '2026-05-06'], ['signed', '2026-05-06'], ['accepted'], 'x'],
        t: '',
        f: 0,
        r: { other: 'x' },
      }),
    ).toEqual({
      draft: {
        rows: [{ key: 0, event: 'accepted', on: '2026-05-06' }],
        asOf: '',
        fixed: false,
        readings: {},
      },
      ignored: ['一项口径', '第 2 个事件', '第 3 个事件', '第 4 个事件'],
    });
  });

  it('事件太多的不认', () => {
    const many = (count: number) => ({ e: Array(count).fill(['accepted', '']), t: '', f: 1 });
    expect(scenario.unpack(many(MOST_ROWS))?.draft.rows).toHaveLength(MOST_ROWS);
    expect(scenario.unpack(many(MOST_ROWS + 1))).toBeNull();
  });

  it('同名的期限各有自己的名称', () => {
    const draft = of(['quarter-ended', '2026-06-30'], ['quarter-ended', '2026-09-30']);
    expect(scenario.figures?.(draft)).toEqual([
      { name: '汇报资源使用情况（季度结束）', value: '2026-07-02' },
      { name: '汇报资源使用情况（季度结束）（2）', value: '2026-10-09' },
    ]);
    expect(scenario.inputs?.(draft).map(({ name }) => name)).toEqual(['季度结束', '季度结束（2）']);
  });
});

describe('日历文件', () => {
  const PAGE = 'https://tender.example/calculators/deadlines/';
  const clauses = citedBy('deadlines');
  const write = (draft: DeadlinesDraft, alarm = false) =>
    calendarFile(entriesOf(momentsOf(draft), clauses, PAGE), { alarm });
  const only = (component: Component, name: string): string => {
    const found = component.properties.filter((one) => one.name === name);
    expect(found).toHaveLength(1);
    return found[0]!.value;
  };
  const uids = (draft: DeadlinesDraft) =>
    parseCalendar(write(draft)).components.map((event) => only(event, 'UID'));

  it('读回来的正是时间表：每一日一个全天日程，不带时区，次日为止', () => {
    const moments = momentsOf(examples.deadlines);
    const calendar = parseCalendar(write(examples.deadlines));
    expect(only(calendar, 'VERSION')).toBe('2.0');
    expect(calendar.components.map(({ name }) => name)).toEqual(moments.map(() => 'VEVENT'));
    const read = calendar.components.map((event) => {
      const start = event.properties.find(({ name }) => name === 'DTSTART')!;
      expect(start.parameters).toEqual({ VALUE: 'DATE' });
      return [start.value, textOf(only(event, 'SUMMARY'))];
    });
    expect(read).toEqual(moments.map(({ date, title }) => [date.replaceAll('-', ''), title]));
    const last = calendar.components.at(-1)!;
    expect(only(last, 'DTSTART')).toBe('20270430');
    expect(only(last, 'DTEND')).toBe('20270501');
  });

  it('说明里写着算法、条款和条款的地址', () => {
    const calendar = parseCalendar(write(of(['award-notice-issued', '2026-04-25'])));
    expect(textOf(only(calendar.components[1]!, 'DESCRIPTION'))).toBe(
      [
        '2026年4月25日中标通知书发出后 15 日；最后一日是休息日，顺延到下一个工作日',
        '依据：第二章 七、1.l',
        `https://tender.example${clauses['c2-s7-1.1']?.href}`,
        '以公布的招标文件为准。',
      ].join('\n'),
    );
  });

  it('要提醒的，每个日程在前一天上午九点提醒；不要的没有', () => {
    const draft = of(['accepted', '2026-05-06']);
    const alarms = (alarm: boolean) =>
      parseCalendar(write(draft, alarm)).components.flatMap(({ components }) =>
        components.map((component) => [
          component.name,
          only(component, 'TRIGGER'),
          only(component, 'ACTION'),
        ]),
      );
    expect(alarms(false)).toEqual([]);
    expect(alarms(true)).toEqual([
      ['VALARM', '-PT15H', 'DISPLAY'],
      ['VALARM', '-PT15H', 'DISPLAY'],
    ]);
  });

  it('标识不随生成的时刻而变；改正日期也不变，好让日历更新原来的一项', () => {
    expect(uids(examples.deadlines)).toEqual(uids(examples.deadlines));
    expect(uids(of(['contract-signed', '2026-04-30']))).toEqual(uids(of(['contract-signed', '2026-05-06'])));
    expect(uids(of(['contract-signed', '2026-04-30']))[1]).toBe(
      'due-contract-signed-contract-published@JSZC-320581-CSZJ-G2026-0007',
    );
  });

  it('会再次发生的事件以日期区分；同一事件填了两次的也各有标识', () => {
    expect(uids(of(['quarter-ended', '2026-06-30']))).not.toEqual(uids(of(['quarter-ended', '2026-09-30'])));
    const twice = uids(of(['accepted', '2026-05-06'], ['accepted', '2026-05-07']));
    expect(new Set(twice).size).toBe(4);
    const all = uids(draftOf(EVENTS.map((event) => ({ event, on: '2026-06-30' }))));
    expect(new Set(all).size).toBe(all.length);
  });

  it('任何标题和说明，写进去怎样，读回来还怎样', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'汉字，；：,;\\: "\n期限aé😀'), minLength: 1, maxLength: 120 })
      .map((given) => given.trim())
      .filter((given) => given !== '');
    fc.assert(
      fc.property(text, text, (title, description) => {
        const entry: CalendarEntry = { id: 'x', date: '2026-12-31', title, description };
        const [event] = parseCalendar(calendarFile([entry], { alarm: false })).components;
        expect(textOf(only(event!, 'SUMMARY'))).toBe(title);
        expect(textOf(only(event!, 'DESCRIPTION'))).toBe(description);
        expect(only(event!, 'DTEND')).toBe('20270101');
      }),
    );
  });
});

describe('折行', () => {
  it('以字节计：25 个汉字正好一行，第 26 个折到下一行', () => {
    expect(foldLines(`${'汉'.repeat(25)}\r\n`)).toBe(`${'汉'.repeat(25)}\r\n`);
    expect(foldLines(`${'汉'.repeat(26)}\r\n`)).toBe(`${'汉'.repeat(25)}\r\n 汉\r\n`);
    expect(foldLines(`a${'汉'.repeat(25)}\r\n`)).toBe(`a${'汉'.repeat(24)}\r\n 汉\r\n`);
  });

  it('续行开头的空格也占一个字节', () => {
    const folded = foldLines('x'.repeat(75 + 74 + 1)).split('\r\n');
    expect(folded.map((line) => line.length)).toEqual([75, 75, 2]);
  });

  it('原来按字数折的行先接上', () => {
    expect(foldLines('SUMMARY:甲\r\n\t乙\r\nEND:X\r\n')).toBe('SUMMARY:甲乙\r\nEND:X\r\n');
  });
});
