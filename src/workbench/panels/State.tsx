import { countOf } from '../checks/count.ts';
import { grouped } from '../grouped.ts';
import type { Examining } from '../worker/use-examination.ts';

interface StateProps {
  message: string;
  examining: Examining;
  /** Nothing is entered yet. */
  empty: boolean;
  /** The steps that are worth going to from here; null where one is there already. */
  toChecks: (() => void) | null;
  toReports: (() => void) | null;
}

const START =
  '从这里开始：导入填好的工作簿；还没有的，先取空白模板。也可以直接在下面的表格里填写，或者载入示例看一遍。';

/** What has just happened, how the reckoning stands, and where to go next. */
export function State({ message, examining, empty, toChecks, toReports }: StateProps) {
  const { examination, progress, stale, trouble, cancel, again } = examining;
  const found = examination ? countOf(examination.checked) : 0;
  const done = examination !== null && !stale && !progress && trouble === '';
  const words = () => {
    if (progress && progress.total > 0)
      return `正在计算：${grouped(progress.done)} / ${grouped(progress.total)} 家`;
    if (trouble !== '') return trouble;
    if (empty) return START;
    if (!done) return '';
    return `已按规则重新计算。${found === 0 ? '没有发现问题。' : `发现 ${found} 处需要处理。`}`;
  };
  return (
    <div class="state">
      <p role="status">{message}</p>
      <p class="reckoning">
        {words()}
        {progress && (
          <button type="button" onClick={cancel}>
            停止
          </button>
        )}
        {trouble && (
          <button type="button" onClick={again}>
            重新计算
          </button>
        )}
        {done && found > 0 && toChecks && (
          <button type="button" onClick={toChecks}>
            逐处核对
          </button>
        )}
        {done && found === 0 && toReports && (
          <button type="button" onClick={toReports}>
            出具报告
          </button>
        )}
      </p>
    </div>
  );
}
