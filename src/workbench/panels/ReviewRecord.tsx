import { useEffect, useRef } from 'preact/hooks';
import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { minutesBetween, readTime } from '../evaluation/figures.ts';
import { TRIGGER_WORDS, type Triggered } from '../evaluation/triggered.ts';
import { emptyReview } from '../project/empty.ts';
import { LIMITS } from '../project/limits.ts';
import type { Review } from '../project/project.ts';
import { TextField } from './TextField.tsx';
import { TimeField } from './TimeField.tsx';

const JUDGEMENTS = [
  ['', '尚无结论'],
  ['accepted', '能够证明报价合理，投标有效'],
  ['rejected', '不能证明报价合理，按无效投标处理'],
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** The clock of this machine, in its own time, so many minutes from now. */
const localTime = (minutes: number): string => {
  const date = new Date(Date.now() + minutes * 60_000);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

interface ReviewRecordProps {
  triggered: Triggered;
  record: Review | undefined;
  /** What the checks find in the record; null while that is being reckoned. */
  lacking: readonly string[] | null;
  /** Minutes that a bidder is usually given. */
  least: string;
  /** This is the record that was asked for. */
  aimed: boolean;
  set(part: Partial<Review>): void;
  onRemove: (() => void) | null;
  onPrint(): void;
}

/** What was asked of one bidder, what came, and what the committee made of it. */
export function ReviewRecord(props: ReviewRecordProps) {
  const { triggered, record, lacking, least, aimed, set, onRemove, onPrint } = props;
  const id = `review-${triggered.bidder}`;
  const { askedBy, askedAt, dueAt, answeredAt, materials, judgement, reason } =
    record ?? emptyReview(triggered.name);
  const [asked, due] = [readTime(askedAt), readTime(dueAt)];
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (aimed) section.current?.focus();
  }, [aimed]);
  const given = asked !== null && due !== null ? minutesBetween(asked, due) : null;
  return (
    <section
      class="sheet record"
      id={id}
      aria-label={`${triggered.name}的审查记录`}
      ref={section}
      tabIndex={-1}
    >
      <h2>{triggered.name}</h2>
      <dl class="facts">
        <div>
          <dt>报价</dt>
          <dd>{groupDigits(triggered.price)} 元</dd>
        </div>
        <div>
          <dt>触发</dt>
          <dd>{triggered.triggers.map((one) => TRIGGER_WORDS[one]).join('、')}</dd>
        </div>
      </dl>
      <p>
        触发审查只是启动程序，不等于投标无效；结论由评标委员会作出。
        {triggered.writtenStatementSuffices &&
          '只触发第 3 项：已随投标文件提交书面说明及必要证明材料的，可不再重复提交，时间可以不填。'}
      </p>
      <div class="fields">
        <TextField
          id={`${id}-by`}
          label="提出人"
          value={askedBy}
          most={LIMITS.name}
          onText={(text) => set({ askedBy: text })}
        />
        <TimeField
          id={`${id}-asked`}
          label="发出要求的时间"
          value={askedAt}
          onText={(text) => set({ askedAt: text })}
        />
        <TimeField
          id={`${id}-due`}
          label="答复截止时间"
          value={dueAt}
          hint={given === null ? `一般不少于 ${least} 分钟` : `给予 ${given} 分钟`}
          onText={(text) => set({ dueAt: text })}
        />
        <TimeField
          id={`${id}-answered`}
          label="答复时间"
          value={answeredAt}
          onText={(text) => set({ answeredAt: text })}
        />
      </div>
      <div class="acts">
        <button type="button" onClick={() => set({ askedAt: localTime(0), dueAt: localTime(Number(least)) })}>
          现在发出，给 {least} 分钟
        </button>
        <button type="button" onClick={() => set({ answeredAt: localTime(0) })}>
          现在收到答复
        </button>
      </div>
      <TextField
        id={`${id}-materials`}
        label="提交的材料（成本测算、原材料、人工、制造费用等）"
        value={materials}
        most={LIMITS.words}
        long
        onText={(text) => set({ materials: text })}
      />
      <fieldset>
        <legend>评标委员会的结论</legend>
        {JUDGEMENTS.map(([value, words]) => (
          <label class="check" key={value}>
            <input
              type="radio"
              name={`${id}-judgement`}
              checked={judgement === value}
              onChange={() => set({ judgement: value })}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        id={`${id}-reason`}
        label="理由"
        value={reason}
        most={LIMITS.words}
        long
        onText={(text) => set({ reason: text })}
      />
      <div class="lacking" role="status">
        {lacking?.length === 0 && <p class="tag ok">这份记录没有缺项。</p>}
        {lacking !== null && lacking.length > 0 && (
          <>
            <p>这份记录还有 {lacking.length} 处要补：</p>
            <ul>
              {lacking.map((what) => (
                <li key={what}>{what}。</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="acts">
        <button type="button" onClick={onPrint}>
          打印审查记录
        </button>
        {onRemove && (
          <button type="button" onClick={onRemove}>
            撤回审查
          </button>
        )}
      </div>
    </section>
  );
}
