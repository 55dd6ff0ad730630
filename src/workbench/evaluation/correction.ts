import { bidCorrection } from '../../rules/bid/bid-correction.ts';
import { rmbCapital } from '../../rules/bid/rmb-capital.ts';
import type { AppliedReading, Step } from '../../rules/evaluation.ts';
import type { Entrant } from './entries.ts';
import { isBlank } from './figures.ts';
import {
  answered,
  column,
  type Dropped,
  type Field,
  readingsFor,
  type Stage,
  stage,
  waitingFor,
  without,
} from './stage.ts';

/** The price of a bid put right; `accept` says whether the bidder has to agree, and what was heard. */
export interface Corrected {
  bidder: number;
  stated: string;
  price: string;
  mustBeAccepted: boolean;
}

/** The price in figures, or the one that the capitals read where no figures are given. */
const statedPrice = ({ price, given }: Entrant): string | null => {
  if (price !== null) return price;
  if (!isBlank(given.price) || isBlank(given.capital)) return null;
  const read = rmbCapital({ capital: given.capital.trim() });
  return read.ok && read.result.prevailing !== '0.00' ? read.result.prevailing : null;
};

/** Capitals that cannot be read are left out here, and a finding of the checks. */
const readableCapital = (text: string): { capital?: string } => {
  if (isBlank(text)) return {};
  const read = rmbCapital({ capital: text.trim() });
  return read.ok && read.result.prevailing !== '0.00' ? { capital: text.trim() } : {};
};

/** Under the reading that sums the lines, a bid may come to nothing, or to more than an amount has places. */
const isPrice = (amount: string): boolean => /^\d{1,12}\.\d\d$/.test(amount) && amount !== '0.00';

const ACCEPTED = { yes: '接受', no: '不接受', '': '未填' } as const;

/**
 * 报价修正 (c2-s5-5.4) and the bidder's consent (c2-s5-5.5): a corrected price binds a bidder who accepts it; who does
 * not is rejected. Where nothing was heard yet, the corrected price is taken for the time being.
 */
export function correction(field: Field): { stage: Stage; field: Field; corrected: Corrected[] } {
  const options = readingsFor(bidCorrection, field.readings);
  const corrected: Corrected[] = [];
  const dropped: Dropped[] = [];
  const steps: Step[] = [];
  const rows: string[][] = [];
  const unpriced: string[] = [];
  const unheard: string[] = [];
  const applied = new Map<string, AppliedReading>();
  const still = field.still.map((bidder): Entrant => {
    const { index, name, given, lines } = bidder;
    const stated = statedPrice(bidder);
    if (stated === null) {
      unpriced.push(name);
      rows.push([name, '—', '—', '—', '']);
      return { ...bidder, price: null };
    }
    const opening = { amount: stated, ...readableCapital(given.capital) };
    const whole = bidCorrection({ opening, ...(lines && { detail: { lines } }) }, options);
    // Lines that the rule cannot take are left out, and a finding of the checks.
    const evaluation = whole.ok ? whole : answered(bidCorrection({ opening }, options));
    const { price, corrections, mustBeAccepted } = evaluation.result;
    for (const reading of evaluation.readings) {
      const known = applied.get(reading.id);
      applied.set(reading.id, {
        ...reading,
        wouldChange: reading.wouldChange || (known?.wouldChange ?? false),
      });
    }
    corrected.push({ bidder: index, stated, price, mustBeAccepted });
    steps.push(...evaluation.steps.map((step) => ({ ...step, label: `${name}：${step.label}` })));
    rows.push([
      name,
      stated,
      corrections.length === 0 ? '没有出入' : `${corrections.length} 处`,
      price,
      mustBeAccepted ? ACCEPTED[given.correctionAccepted] : '',
    ]);
    if (mustBeAccepted && given.correctionAccepted === 'no')
      dropped.push({ bidder: index, name, reason: 'price-correction-refused', clause: 'c2-s5-5.5' });
    if (mustBeAccepted && given.correctionAccepted === '') unheard.push(name);
    return { ...bidder, price: isPrice(price) ? price : null };
  });
  const after = without({ ...field, still }, dropped);
  return {
    corrected,
    field: after,
    stage: stage('correction', field, after, {
      table: {
        columns: [
          column('投标人'),
          column('开标一览表（元）', 'end'),
          column('修正'),
          column('评标用报价（元）', 'end'),
          column('投标人是否接受'),
        ],
        rows,
      },
      notices: [
        ...waitingFor('price-missing', unpriced, '没有可用的报价，填写后才能评审。'),
        ...waitingFor('consent-missing', unheard, '须确认修正后的报价，结果没有填写，暂按接受计算。'),
      ],
      steps,
      readings: [...applied.values()],
    }),
  };
}
