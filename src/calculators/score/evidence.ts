import type { TechnicalScore } from '../../rules/scoring/technical-score.ts';
import type { ChosenReadings } from '../parts/share/readings.ts';
import type { Computed, Technical } from './compute.ts';
import { deviationsOf, resultsOf } from './compute.ts';
import {
  type ContractRow,
  hasPages,
  isEmptyContract,
  isProven,
  PAGES,
  type PersonRow,
  type ScoreDraft,
} from './filled.ts';
import { type Known, numberOf } from './known.ts';
import { CERTIFICATE_WORDS, lacking, type Standing, standingsOf, titleWords } from './people.ts';
import { PARTS, partSub } from './words.ts';

/** One thing to put into the bid, and the scoring item that it is for where the part has several. */
export interface Proof {
  words: string;
  for?: string;
}

/** A person, a contract or a part of the bid, with what has to be put in for it. */
export interface Claim {
  what: string;
  proofs: readonly Proof[];
}

/** The proofs of one part of the score; `clauses` ask for them. */
export interface EvidencePart {
  title: string;
  points: string;
  clauses: readonly string[];
  claims: readonly Claim[];
}

export interface Evidence {
  parts: readonly EvidencePart[];
  /** What is filled in but lacks a proof, so that it does not count. */
  missing: readonly { what: string; lacks: readonly string[]; clause: string }[];
}

const INSURANCE = '社会保险证明扫描件（近3个月内任意1个月）';
const NOTHING = '0.00';
type Section = (typeof PARTS)[number]['id'];

/** Everything that this bidder has to put in for the points claimed, and what is still missing. */
export function evidenceOf(draft: ScoreDraft, computed: Computed, known: Known): Evidence {
  const results = resultsOf(computed);
  const headCount = results.technical?.items.find(({ id }) => id === 'personnel-3')?.score;
  const claimed = (id: Section, clauses: string[], claims: Claim[]): EvidencePart[] => {
    const sub = partSub(id, results);
    return sub && sub.points !== NOTHING && claims.length > 0
      ? [{ title: PARTS.find((part) => part.id === id)!.name, points: sub.points, clauses, claims }]
      : [];
  };
  return {
    parts: [
      ...claimed('service', ['c6-f3-2', 'c6-f3-4'], serviceClaims(draft, known)),
      ...claimed('plans', ['c6-f12-p1'], planClaims(draft, known)),
      ...claimed(
        'people',
        ['c5-s2-2-12-note-3', 'c5-s2-2-13-note-4', 'c5-s2-2-14', 'c5-s2-2-14-note', 'c6-f12-p2-2'],
        results.technical
          ? peopleClaims(computed.technical, results.technical, draft.readings, headCount !== NOTHING)
          : [],
      ),
      ...claimed('terms', ['c6-f4-2', 'c6-f4-3'], termClaims(draft, known)),
      ...claimed('contracts', ['c5-s2-3-2-note-3', 'c6-f13-2'], contractClaims(computed)),
      ...claimed('price', ['c6-f1-note', 'c6-f2-2'], PRICE_CLAIMS),
    ],
    missing: [
      ...computed.technical.rows
        .filter((row) => !isProven(row))
        .map((row) => ({
          what: row.name.trim(),
          lacks: lacking(row),
          clause: 'c5-s2-2-14-note',
        })),
      ...draft.contracts
        .filter((row) => !isEmptyContract(row) && !hasPages(row))
        .map((row) => ({ what: row.name.trim(), lacks: lackingPages(row), clause: 'c5-s2-3-2-note-3' })),
    ],
  };
}

export const lackingPages = ({ pages }: ContractRow): string[] => PAGES.filter((_, i) => !pages[i]);

function serviceClaims(draft: ScoreDraft, known: Known): Claim[] {
  const parsed = deviationsOf(draft);
  const count = parsed.ok ? parsed.count : 0;
  const numbers = draft.deviations.picking
    ? `（${draft.deviations.picked.map((place) => numberOf(known.regular[place]!)).join('、')}）`
    : '';
  const deviating = count === 0 ? '每条填“无”' : `其中 ${count} 条${numbers}填“有”，并说明偏离内容及原因`;
  return [
    {
      what: '附件3 项目服务要求响应及偏离表',
      proofs: [{ words: `逐条填写，${deviating}` }],
    },
    {
      what: '附件11 实质性要求响应及偏离表',
      proofs: [{ words: '逐条明确响应，缺一条投标无效' }],
    },
  ];
}

const planClaims = ({ plans }: ScoreDraft, known: Known): Claim[] =>
  plans.flatMap((level, i) =>
    level === 'none'
      ? []
      : [
          {
            what: `服务方案${i + 1}`,
            proofs: [{ words: `附件12（一）${i + 1}：${known.plans[i]?.name}` }],
          },
        ],
  );

function peopleClaims(
  { rows, team }: Technical,
  result: TechnicalScore,
  readings: ChosenReadings,
  headCount: boolean,
): Claim[] {
  const standings = standingsOf(rows, team, result, readings);
  return rows.filter(isProven).flatMap((row) => {
    const proofs = proofsOf(row, standings.get(row.name.trim())!, headCount);
    return proofs.length === 0 ? [] : [{ what: row.name.trim(), proofs }];
  });
}

function proofsOf(row: PersonRow, { counted }: Standing, headCount: boolean): Proof[] {
  const proofs: Proof[] = [];
  for (const place of counted) {
    if (place === 'certificate-1' || place === 'certificate-2') {
      const certificate = place === 'certificate-1' ? 'project-manager' : 'integration-engineer';
      proofs.push({ words: `${CERTIFICATE_WORDS[certificate]}证书扫描件`, for: '配置1' });
    } else {
      proofs.push({
        words: `职称证书扫描件（${row.titles.map(titleWords).join('、')}）`,
        for: place === 'senior-title' ? '配置2 高级' : '配置2 中级或以上',
      });
    }
  }
  if (headCount) {
    proofs.push(
      row.relevantMajor
        ? { words: '相关专业毕业证书（本科以上）或职称证书（中级以上）扫描件', for: '配置3' }
        : { words: '相关证书扫描件', for: '配置3 人数' },
    );
  }
  if (proofs.length > 0) proofs.push({ words: INSURANCE });
  return proofs;
}

const termClaims = ({ articles }: ScoreDraft, known: Known): Claim[] => {
  const named = known.articles
    .filter((_, place) => articles.includes(place))
    .map(({ title }) => title.split(' ')[0]);
  const words =
    named.length === 0 ? '每条填“无”' : `${named.join('、')}填“有”，并说明偏离内容及原因，其余填“无”`;
  return [
    { what: '附件4 商务条件响应及偏离表', proofs: [{ words: `逐条填写，${words}` }] },
    {
      what: '附件11 实质性要求响应及偏离表',
      proofs: [{ words: '明确响应合同第五条' }],
    },
  ];
};

/** A contract that counts under both kinds needs its pages once. */
function contractClaims({ commercial }: Computed): Claim[] {
  const counted = Map.groupBy(
    commercial.verdicts.filter((verdict) => verdict.counted.counted),
    ({ row }) => row,
  );
  return [...counted].map(([row, verdicts]) => ({
    what: row.name.trim(),
    proofs: [
      ...PAGES.map((page) => ({
        words: `合同${page}`,
        for: verdicts.map(({ kind }) => (kind === 'integration' ? '集成实施' : '运维支撑')).join('、'),
      })),
      { words: '列入附件13 业绩一览表' },
    ],
  }));
}

const PRICE_CLAIMS: Claim[] = [
  { what: '附件1 开标一览表', proofs: [{ words: '投标总报价，保留两位小数，大小写一致' }] },
  { what: '附件2 投入费用明细表', proofs: [{ words: '合计费用与投标总报价一致' }] },
];
