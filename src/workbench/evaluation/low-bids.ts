import { type AbnormalLowBid, abnormalLowBid } from '../../rules/bid/abnormal-low-bid.ts';
import { type Entries, reviewOf } from './entries.ts';
import { priced } from './price.ts';
import {
  answered,
  column,
  type Dropped,
  type Field,
  listed,
  namesOf,
  readingsFor,
  type Stage,
  stage,
  without,
} from './stage.ts';
import { TRIGGER_WORDS, type Triggered, VERDICT_WORDS } from './triggered.ts';

/** Lines and bids as the rule gives them, for those who look at the review. */
export type LowBids = Omit<AbnormalLowBid, 'bids'>;

/**
 * The bids that have to be reviewed (c2-s5-6.1.10). A review recorded for a bid that lies under no line was started by
 * the committee's own judgement (item 4).
 */
export function triggers(field: Field): { stage: Stage; triggered: Triggered[]; lines: LowBids | null } {
  const bids = priced(field);
  if (bids.length === 0) return { stage: stage('triggers', field, field, {}), triggered: [], lines: null };
  const options = readingsFor(abnormalLowBid, field.readings);
  const input = bids.map(({ name, price }) => ({ bidder: name, price }));
  const byLines = answered(abnormalLowBid({ bids: input }, options));
  const flaggedByCommittee = bids.flatMap((bidder, at) =>
    !byLines.result.bids[at]!.reviewRequired && reviewOf(field.entries, bidder) ? [bidder.name] : [],
  );
  const evaluation =
    flaggedByCommittee.length === 0
      ? byLines
      : answered(abnormalLowBid({ bids: input, flaggedByCommittee }, options));
  const { bids: reviewed, ...lines } = evaluation.result;
  const triggered = bids.flatMap((bidder, at): Triggered[] => {
    const { triggers: found, reviewRequired, writtenStatementSuffices, price } = reviewed[at]!;
    if (!reviewRequired) return [];
    return [
      {
        bidder: bidder.index,
        name: bidder.name,
        price,
        triggers: found,
        writtenStatementSuffices,
        verdict: verdictOf(field.entries, bidder),
      },
    ];
  });
  return {
    triggered,
    lines,
    stage: stage('triggers', field, field, {
      table: {
        columns: [column('投标人'), column('报价（元）', 'end'), column('是否启动审查')],
        rows: reviewed.map(({ bidder, price, triggers: found }) => [
          bidder,
          price,
          found.length === 0 ? '不启动' : `启动：${found.map((one) => TRIGGER_WORDS[one]).join('、')}`,
        ]),
      },
      notices: evaluation.notices,
      steps: evaluation.steps,
      readings: evaluation.readings,
    }),
  };
}

function verdictOf(entries: Entries, bidder: Parameters<typeof reviewOf>[1]): Triggered['verdict'] {
  const record = reviewOf(entries, bidder);
  if (!record) return 'unrecorded';
  return record.judgement === '' ? 'open' : record.judgement;
}

/** What the committee judged: only a bid that could not show its price to be reasonable is out (c2-s5-6.1.10-note). */
export function review(field: Field, triggered: readonly Triggered[]): { stage: Stage; field: Field } {
  const dropped = triggered
    .filter(({ verdict }) => verdict === 'rejected')
    .map(
      ({ bidder, name }): Dropped => ({
        bidder,
        name,
        reason: 'abnormal-low',
        clause: 'c2-s5-6.1.10-note',
      }),
    );
  const after = without(field, dropped);
  const pending = triggered.filter(({ verdict }) => verdict === 'open' || verdict === 'unrecorded');
  return {
    field: after,
    stage: stage('review', field, after, {
      table: {
        columns: [column('触发审查的投标人'), column('评标委员会的结论')],
        rows: triggered.map(({ name, verdict }) => [name, VERDICT_WORDS[verdict]]),
      },
      notices:
        triggered.length === 0
          ? [{ code: 'nothing-to-review', message: '没有投标触发审查，本步没有需要作出的结论。' }]
          : pending.length > 0
            ? [
                {
                  code: 'judgement-missing',
                  message: `${listed(namesOf(pending))}触发了审查，还没有结论。触发审查不等于无效，暂按有效计算。`,
                  clause: 'c2-s5-6.1.10-note',
                },
              ]
            : [],
    }),
  };
}
