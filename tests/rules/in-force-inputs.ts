import { EVENTS } from '../../src/rules/schedule/deadline-table.ts';

const bids = (...prices: string[]) => prices.map((price, index) => ({ bidder: `投标人${index + 1}`, price }));

const contenders = (parts: readonly { price: string; technical: string; commercial: string }[]) => ({
  bidders: parts.map((part, index) => ({
    bidder: `投标人${index + 1}`,
    joinedAt: '2026-03-18T09:00',
    ...part,
  })),
});

const team = (size: number, relevant: number) =>
  Array.from({ length: size }, (_, index) => ({
    name: `工程师${index + 1}`,
    evidence: true,
    certificates: index < 2 ? ['project-manager', 'integration-engineer'] : [],
    titles: [
      ...(index < 4 ? [{ level: 'senior', field: 'electronic-information' }] : []),
      ...(index > 2 ? [{ level: 'intermediate', field: 'computer' }] : []),
    ],
    relevantMajor: index < relevant,
  }));

const technical = (size: number, relevant: number, negativeDeviations = 3) => ({
  serviceResponse: { negativeDeviations, substantiveUnmet: false },
  plans: ['full', 'adequate', 'none', ...Array.from({ length: 7 }, () => 'full')],
  team: team(size, relevant),
});

const contracts = (kind: string, ...days: string[]) =>
  days.map((signedOn, index) => ({ name: `${kind} ${index + 1}`, kind, signedOn, evidence: true }));

const panel = (experts: number) => {
  const names = Array.from({ length: experts }, (_, index) => `评委${index + 1}`);
  return {
    items: [
      { id: '方案', max: '3.00', objective: false },
      { id: '人员', max: '5.00', objective: false },
    ],
    experts: names,
    bidders: ['甲公司'],
    sheets: names.flatMap((expert, index) => [
      { expert, bidder: '甲公司', item: '方案', score: index === 0 ? '1.33' : '2.77' },
      { expert, bidder: '甲公司', item: '人员', score: '2.27' },
    ]),
    claimed: [{ bidder: '甲公司', score: '4.80' }],
  };
};

const marks = (each: string, attitude: string, nonconformities: number, seriouslyFalse = false) => ({
  responseSpeed: each,
  accuracy: each,
  attitude,
  planExecution: each,
  resourceAllocation: each,
  security: each,
  annualReport: { nonconformities, seriouslyFalse },
});
const fullMarks = marks('15.00', '10.00', 0);

/** Inputs on which a slight change of a parameter changes the answer, for every rule that the examples do not suffice for. */
export const MORE_INPUTS: Readonly<Record<string, readonly object[]>> = {
  'price-score': [
    { bids: bids('48900000.00', '61234567.89', '88000000.00') },
    { bids: bids('48900000.00', '61234567.89', '70000000.00', '88150000.01') },
  ],
  'technical-score': [
    technical(25, 20),
    technical(26, 13),
    technical(27, 20),
    technical(1, 1),
    technical(12, 6),
    technical(30, 30, 301),
  ],
  'commercial-score': [
    {
      commercialResponse: { negativeDeviations: 3, substantiveUnmet: false },
      contracts: [
        ...contracts('integration', '2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2022-06-01'),
        ...contracts('operations', '2024-01-01', '2024-02-01', '2024-03-01', '2026-04-10'),
      ],
    },
    {
      commercialResponse: { negativeDeviations: 0, substantiveUnmet: false },
      contracts: [
        ...contracts('integration', '2021-06-01', '2022-06-01', '2024-02-01'),
        ...contracts('operations', '2026-04-10', '2026-05-01'),
      ],
    },
  ],
  ranking: [
    contenders([
      { price: '48900000.00', technical: '66.52', commercial: '15.50' },
      { price: '61234567.89', technical: '70.36', commercial: '16.00' },
      { price: '70000000.00', technical: '60.20', commercial: '14.00' },
      { price: '80000000.00', technical: '50.00', commercial: '12.00' },
      { price: '88000000.00', technical: '50.00', commercial: '12.00' },
    ]),
    contenders([
      { price: '48900000.00', technical: '74.30', commercial: '15.50' },
      { price: '61234567.89', technical: '70.36', commercial: '16.20' },
    ]),
    contenders([
      { price: '48900000.00', technical: '66.52', commercial: '15.50' },
      { price: '61234567.89', technical: '70.36', commercial: '16.00' },
      { price: '70000000.00', technical: '60.20', commercial: '14.00' },
    ]),
  ],
  'score-sheet-check': [panel(7), panel(9)],
  'abnormal-low-bid': [
    { bids: bids('50000000.00', '50000000.00', '50000000.00', '50000000.00', '22500000.00') },
    { bids: bids('50000000.00', '50000000.00', '50000000.00', '50000000.00', '25200000.00') },
    { bids: bids('40000000.00', '39500000.00', '88000000.00') },
  ],
  'bid-correction': [
    { opening: { amount: '88000000.00' } },
    { opening: { amount: '88000000.00', capital: '捌仟万元整' } },
  ],
  payment: ['50000000.00', '81000000.00', '82000000.00', '88000000.00'].map((contractPrice) => ({
    contractPrice,
  })),
  assessment: [
    fullMarks,
    marks('15.20', '10.30', 0),
    marks('14.00', '9.20', 3, true),
    marks('12.00', '6.00', 4),
    marks('11.00', '5.20', 20, true),
    ...['5.20', '5.00'].map((attitude) => marks('10.00', attitude, 0)),
    { ...fullMarks, attitude: '0.20' },
    { ...fullMarks, attitude: '5.20', annualReport: { nonconformities: 30, seriouslyFalse: false } },
    { ...fullMarks, attitude: '0.20', annualReport: { nonconformities: 20, seriouslyFalse: false } },
  ],
  'final-payment': [
    { contractPrice: '81000000.00', rectificationNotices: 5, assessmentScore: '90.20' },
    { contractPrice: '82000000.00', rectificationNotices: 4, assessmentScore: '80.20' },
    { contractPrice: '50000000.00', rectificationNotices: 3, assessmentScore: '70.20' },
    { contractPrice: '50000000.00', rectificationNotices: 0, assessmentScore: '85.00' },
    { contractPrice: '50000000.00', rectificationNotices: 0, assessmentScore: '75.00', negotiatedRate: '6' },
    { contractPrice: '50000000.00', rectificationNotices: 0, assessmentScore: '60.00' },
    { contractPrice: '88000000.00', rectificationNotices: 0, assessmentScore: '60.00', negotiatedRate: '6' },
  ],
  'breach-penalty': ['30000000.00', '49800000.00', '80000000.00'].flatMap((contractPrice) =>
    [2, 3].flatMap((count) =>
      ['9.1.1', '9.1.4'].map((clause) => ({
        contractPrice,
        occurrences: [{ clause, count }],
        terminated: true,
      })),
    ),
  ),
  'platform-delay': [{ signedOn: '2026-04-20', deliveredOn: '2026-06-01' }],
  'staffing-change': [10, 11, 20, 21, 22].map((lost) => ({ before: 100, lost })),
  'supplement-limit': [
    { contractPrice: '50000000.00', supplements: ['5200000.00'] },
    { contractPrice: '50000000.00', supplements: ['5600000.00'] },
  ],
  'line-tolerance': [
    { listed: 100, actual: 103 },
    { listed: 100, actual: 104 },
  ],
  deadlines: ['2026-03-18', '2026-04-30', '2026-10-08'].flatMap((on) =>
    EVENTS.map((event) => ({ event, on })),
  ),
  'welfare-unit': [
    [100, 25],
    [20, 10],
  ].map(([employees, disabledEmployees]) => ({
    employees,
    disabledEmployees,
    contractsOverOneYear: true,
    insurancePaid: true,
    wagesPaid: true,
    ownServices: true,
  })),
  'credit-record': [
    { fine: '1990000.00', effectiveOn: '2023-04-10' },
    { fine: '2000000.00', effectiveOn: '2023-04-10' },
    { fine: '2000000.00', effectiveOn: '2022-06-01', submittedOn: '2026-04-08' },
  ],
};
