import { CheckField } from '../parts/form/CheckField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import type { DetailRow } from './detail.ts';
import type { Corrected } from './draft.ts';

export interface PagerProps {
  rows: readonly DetailRow[];
  corrected: ReadonlyMap<number, Corrected>;
  /** The first row on show, how many are on this page, on all pages, on a page at most. */
  from: number;
  shown: number;
  count: number;
  most: number;
  /** The keys of the rows to which the table is narrowed; null for all. */
  only: ReadonlySet<number> | null;
  onOnly(keys: ReadonlySet<number> | null): void;
  onStart(start: number): void;
  turnTo(at: number, field: string): void;
}

/** The way through a table of more than one page; fetched for such a table only. */
export default function Pager(props: PagerProps) {
  const { rows, corrected, from, shown, count, most, only, onOnly, onStart, turnTo } = props;
  const { ready } = useFormContext();
  const wanting = ({ quantity, unitPrice, amount }: DetailRow) =>
    [quantity, unitPrice, amount].some((text) => !/^[\d,.]+$/.test(text));
  const marked = () => rows.filter((row) => corrected.has(row.key) || wanting(row));
  const jump = (text: string) => {
    const row = rows[Number(text) - 1];
    if (row) turnTo(Number(text) - 1, `bid-correction-row-${row.key}-quantity`);
  };
  return (
    <>
      <nav aria-label="明细表分页">
        <button
          type="button"
          disabled={!ready || from === 0}
          onClick={() => onStart(Math.max(0, from - most))}
        >
          上一页
        </button>
        <span role="status">
          {shown > 0 ? `第 ${from + 1}–${from + shown} 行，共 ${count} 行` : '没有有修正或要改正的行'}
        </span>
        <button type="button" disabled={!ready || from + most >= count} onClick={() => onStart(from + most)}>
          下一页
        </button>
        <label>
          跳到第{' '}
          <input
            type="text"
            inputMode="numeric"
            aria-label="跳到第几行"
            readOnly={!ready}
            onChange={(event) => jump(event.currentTarget.value)}
          />{' '}
          行
        </label>
      </nav>
      <CheckField
        id="bid-correction-only"
        label="只看有修正或要改正的行"
        checked={only !== null}
        onChange={(wanted) => onOnly(wanted ? new Set(marked().map(({ key }) => key)) : null)}
      />
    </>
  );
}
