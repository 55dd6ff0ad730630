/** One page of every kind that the site has: each is checked for accessibility, weight, stillness and foreign requests. */
export interface Template {
  name: string;
  /** Below the base, without leading slash. */
  path: string;
  /** Kilobytes (1000 bytes) that the first load may transfer, and how many of them may be script. */
  budget: { total: number; script: number };
}

export const templates: readonly Template[] = [
  { name: 'home', path: '', budget: { total: 22, script: 4 } },
  { name: 'contents', path: 'tender/', budget: { total: 12, script: 4 } },
  { name: 'reading page', path: 'tender/2-instructions/5-evaluation/', budget: { total: 35, script: 6 } },
  {
    name: 'reading page with scoring tables',
    path: 'tender/5-evaluation/',
    budget: { total: 35, script: 6 },
  },
  { name: 'longest page', path: 'tender/4-requirements/05-software/', budget: { total: 65, script: 6 } },
  {
    name: 'longest table',
    path: 'tender/4-requirements/16-annex-2-hardware/',
    budget: { total: 65, script: 6 },
  },
  { name: 'form', path: 'tender/6-forms/04-commercial-response/', budget: { total: 35, script: 6 } },
  {
    name: 'form that repeats the requirements',
    path: 'tender/6-forms/11-substantive-response/',
    budget: { total: 35, script: 6 },
  },
  { name: 'chapter for print', path: 'tender/print/2-instructions/', budget: { total: 35, script: 4 } },
  { name: 'rules', path: 'rules/', budget: { total: 22, script: 4 } },
  { name: 'rule', path: 'rules/abnormal-low-bid/', budget: { total: 35, script: 4 } },
  { name: 'coverage matrix', path: 'rules/coverage/', budget: { total: 45, script: 4 } },
  { name: 'errata', path: 'errata/', budget: { total: 45, script: 4 } },
  { name: 'requirements', path: 'requirements/', budget: { total: 60, script: 35 } },
  { name: 'calculators', path: 'calculators/', budget: { total: 14, script: 4 } },
  { name: 'validity check', path: 'calculators/validity/', budget: { total: 60, script: 35 } },
  { name: 'price simulator', path: 'calculators/price/', budget: { total: 60, script: 35 } },
  { name: 'deadlines', path: 'calculators/deadlines/', budget: { total: 60, script: 35 } },
  { name: 'price score', path: 'calculators/price-score/', budget: { total: 60, script: 35 } },
  { name: 'abnormally low bid', path: 'calculators/abnormal-low-bid/', budget: { total: 60, script: 35 } },
  { name: 'payment', path: 'calculators/payment/', budget: { total: 60, script: 35 } },
  { name: 'breach penalty', path: 'calculators/breach-penalty/', budget: { total: 60, script: 35 } },
  { name: 'enterprise size', path: 'calculators/enterprise-size/', budget: { total: 60, script: 35 } },
  { name: 'assessment', path: 'calculators/assessment/', budget: { total: 60, script: 35 } },
  { name: 'final payment', path: 'calculators/final-payment/', budget: { total: 60, script: 35 } },
  { name: 'staffing change', path: 'calculators/staffing-change/', budget: { total: 60, script: 35 } },
  { name: 'supplement limit', path: 'calculators/supplement-limit/', budget: { total: 60, script: 35 } },
  { name: 'welfare unit', path: 'calculators/welfare-unit/', budget: { total: 60, script: 35 } },
  { name: 'training', path: 'training/', budget: { total: 50, script: 35 } },
  { name: 'lesson', path: 'training/ranking/', budget: { total: 60, script: 35 } },
  { name: 'simulated evaluation', path: 'training/simulation/too-few/', budget: { total: 60, script: 35 } },
  { name: 'boundary cases', path: 'training/mistakes/', budget: { total: 22, script: 5 } },
  { name: 'exercises', path: 'training/practice/', budget: { total: 14, script: 4 } },
  { name: 'exercise', path: 'training/practice/sheet-faults/', budget: { total: 60, script: 35 } },
  { name: 'credit record', path: 'calculators/credit-record/', budget: { total: 60, script: 35 } },
  { name: 'amount in capitals', path: 'calculators/rmb-capital/', budget: { total: 60, script: 35 } },
  { name: 'number of lines', path: 'calculators/line-tolerance/', budget: { total: 60, script: 35 } },
  { name: 'self-assessed score', path: 'calculators/score/', budget: { total: 60, script: 35 } },
  { name: 'workbench', path: 'workbench/', budget: { total: 60, script: 35 } },
  { name: 'bid correction', path: 'calculators/bid-correction/', budget: { total: 60, script: 35 } },
  { name: 'about', path: 'about/', budget: { total: 12, script: 4 } },
  { name: 'not found', path: '404.html', budget: { total: 12, script: 4 } },
];
