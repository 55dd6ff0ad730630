import { Decimal, score, sum } from '../../../rules/amount.ts';
import { technicalScore } from '../../../rules/scoring/technical-score.ts';
import type { Random } from '../../random.ts';
import type { Kind } from '../exercise.ts';
import { about, explained } from '../support.ts';

type Team = Parameters<typeof technicalScore>[0]['team'];
type Person = Team[number];

const PEOPLE = ['陈工', '李工', '王工', '赵工', '孙工', '周工', '吴工', '郑工'] as const;
const CERTIFICATE = {
  'project-manager': '信息系统项目管理师',
  'integration-engineer': '系统集成项目管理工程师',
};
const LEVEL = { senior: '高级', intermediate: '中级' };
const FIELD = {
  'electronic-information': '电子信息',
  'information-engineering': '信息工程',
  computer: '计算机',
  'computer-application': '计算机应用',
  'digital-economy': '数字经济（电子信息）工程',
  'network-engineering': '网络工程',
  other: '建筑工程',
};
const CERTIFICATES = ['project-manager', 'integration-engineer'] as const;
const FIELDS = [
  'electronic-information',
  'computer',
  'network-engineering',
  'information-engineering',
  'other',
] as const;

function person(random: Random, name: string): Person {
  const both = random.chance(30);
  return {
    name,
    evidence: random.chance(80),
    certificates: both ? [...CERTIFICATES] : random.chance(40) ? [random.pick(CERTIFICATES)] : [],
    titles: random.chance(75)
      ? [{ level: random.pick(['senior', 'intermediate'] as const), field: random.pick(FIELDS) }]
      : [],
    relevantMajor: random.chance(60),
  };
}

const scoreOf = (team: Team) => {
  const explanation = explained(
    technicalScore({
      serviceResponse: { negativeDeviations: 0, substantiveUnmet: false },
      plans: Array.from({ length: 10 }, () => 'adequate' as const),
      team,
    }),
  );
  const points = (id: string) => new Decimal(explanation.result.items.find((item) => item.id === id)!.score);
  return { explanation, total: score(sum([points('personnel-1'), points('personnel-2')])) };
};

/** Everyone once under each hat: what a marker gives who counts one person twice. */
const twice = (team: Team): Team =>
  team.flatMap((member) => [
    ...member.certificates.map((certificate, index) => ({
      ...member,
      name: `${member.name}${index}`,
      certificates: [certificate],
      titles: [],
    })),
    { ...member, certificates: [] },
  ]);

/** 人员配置1 and 2 for a short roster. */
export const personnelKind: Kind = {
  id: 'personnel',
  title: '人员配置计分',
  draw(random) {
    const team = PEOPLE.slice(0, random.whole(4, 7)).map((name) => person(random, name));
    const { explanation, total } = scoreOf(team);
    const proven = team.map((member) => ({ ...member, evidence: true }));
    const anyField = team.map((member) => ({
      ...member,
      titles: member.titles.map(({ level, field }) => ({
        level,
        field: field === 'other' ? ('computer' as const) : field,
      })),
    }));
    return {
      facts: ['项目组成员中持有证书或职称的如下。“证明”指证书和近 3 个月内任意 1 个月社会保险证明的扫描件。'],
      tables: [
        {
          caption: '项目组成员',
          columns: [{ title: '姓名' }, { title: '证书' }, { title: '职称' }, { title: '证明' }],
          rows: team.map(({ name, certificates, titles, evidence }) => [
            name,
            certificates.map((certificate) => CERTIFICATE[certificate]).join('、') || '无',
            titles.map(({ level, field }) => `${FIELD[field]}${LEVEL[level]}`).join('、') || '无',
            evidence ? '齐全' : '缺社保证明',
          ]),
        },
      ],
      ask: '“人员配置1”和“人员配置2”两项合计得多少分？',
      answer: { form: 'amount', unit: '分', right: total },
      misreadings: [
        {
          id: 'counted-twice',
          gives: scoreOf(twice(team)).total,
          words: '有人算了两次。同一人员持有两种证书的不重复计取，两种证书的 4 分要由两个人得。',
          clause: 'c5-s2-2-12-note-2',
        },
        {
          id: 'without-evidence',
          gives: scoreOf(proven).total,
          words: '没有社会保险证明的人也计了分。证明未提供或不全的，对应的评分项不得分。',
          clause: 'c5-s2-2-13-note-4',
        },
        {
          id: 'any-field',
          gives: scoreOf(anyField).total,
          words: '列举之外的专业也计了分。中级或以上职称只认条文列出的五个专业。',
          clause: 'c5-s2-2-13-2',
        },
      ],
      explanations: [about(explanation, ['c5-s2-2-12', 'c5-s2-2-13'])],
      clauses: ['c5-s2-2-12', 'c5-s2-2-13'],
    };
  },
};
