import { ClauseLink } from '../parts/explain/ClauseLink.tsx';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { CheckField } from '../parts/form/CheckField.tsx';
import { CountField } from '../parts/form/CountField.tsx';
import { FAULT_COUNT, FAULTS, FORM } from './draft.ts';
import { REPORT } from './items.ts';

interface ReportItemProps {
  faults: string;
  severe: boolean;
  /** What is left of the points; null while there is no result. */
  score: string | null;
  clauses: CitedClauses;
  onFaults(faults: string): void;
  onSevere(severe: boolean): void;
}

/** The row of the annual report, in the table's words. */
export function ReportItem({ faults, severe, score, clauses, onFaults, onSevere }: ReportItemProps) {
  return (
    <li>
      <p>
        {REPORT.asked} <ClauseLink id={REPORT.clause} clauses={clauses} />
      </p>
      <div>
        <CountField
          id={FAULTS}
          label="不符合项（个）"
          value={faults}
          counted={FAULT_COUNT}
          onText={onFaults}
        />
        <CheckField id={`${FORM}-severe`} label="存在严重不真实的情况" checked={severe} onChange={onSevere} />
        <p class="points">
          得分 {score ?? '—'}（满分 {REPORT.max}）
        </p>
      </div>
      <p class="bands">{REPORT.rule}</p>
    </li>
  );
}
