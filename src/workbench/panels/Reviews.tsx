import { useEffect, useRef, useState } from 'preact/hooks';
import { groupDigits } from '../../calculators/parts/amount/format.ts';
import { ClauseLink } from '../../calculators/parts/explain/ClauseLink.tsx';
import type { PanelProps, Target } from '../context.ts';
import { minutesBetween, readTime } from '../evaluation/figures.ts';
import { TRIGGER_WORDS, type Triggered } from '../evaluation/triggered.ts';
import { removeReview, setReview } from '../project/edit.ts';
import { emptyReview } from '../project/empty.ts';
import { LIMITS } from '../project/limits.ts';
import type { Review } from '../project/project.ts';
import { Choice } from './Choice.tsx';
import { TextField } from './TextField.tsx';

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

interface TimeFieldProps {
  id: string;
  label: string;
  value: string;
  hint?: string;
  onText(text: string): void;
}

function TimeField({ id, label, value, hint, onText }: TimeFieldProps) {
  const read = readTime(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="datetime-local"
        id={id}
        value={read ?? ''}
        aria-describedby={`${id}-note`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="beside">
        {read === null && value !== '' ? `文件中写的是“${value}”，读不出` : hint}
      </p>
    </div>
  );
}

interface RecordProps {
  triggered: Triggered;
  record: Review | undefined;
  /** Minutes that a bidder is usually given. */
  least: string;
  /** This is the record that was asked for. */
  aimed: boolean;
  set(part: Partial<Review>): void;
  onRemove: (() => void) | null;
  onPrint(): void;
}

function Record({ triggered, record, least, aimed, set, onRemove, onPrint }: RecordProps) {
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
    <section class="sheet record" aria-label={`${triggered.name}的审查记录`} ref={section} tabIndex={-1}>
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

interface ReviewsProps extends PanelProps {
  target: Target | null;
  least: string;
  /** Shows the printable record of this bidder. */
  onPrint(bidder: number): void;
}

/** 异常低价审查: the lines, who lies under which, and a record for each. */
export function Reviews({ project, examining, clauses, least, target, change, say, onPrint }: ReviewsProps) {
  const [place, setPlace] = useState(0);
  const { examination } = examining;
  if (!examination) return <p class="empty">录入投标人的报价以后，这里列出须审查的投标。</p>;
  const { triggered, lines, names, dropped } = examination.result;
  const out = new Set([
    ...dropped.filter(({ reason }) => reason !== 'abnormal-low').map(({ bidder }) => bidder),
    ...triggered.map(({ bidder }) => bidder),
  ]);
  const others = names.flatMap((name, bidder) =>
    name === '' || out.has(bidder) || (project.bidders[bidder]?.name ?? '').trim() === ''
      ? []
      : [{ name, bidder }],
  );
  const other = others[Math.min(place, others.length - 1)];
  const nameOf = (bidder: number) => project.bidders[bidder]?.name.trim() ?? '';
  return (
    <>
      <p>
        依据 <ClauseLink id="c2-s5-6.1.10" clauses={clauses} />
        。报价低于下面任一条线，或者评标委员会认为过低的，应当启动审查。
      </p>
      {lines && (
        <dl class="facts">
          <div>
            <dt>平均值线</dt>
            <dd>{groupDigits(lines.averageLine)} 元</dd>
          </div>
          <div>
            <dt>次低价线</dt>
            <dd>
              {lines.secondLowestLine === null ? '没有次低报价' : `${groupDigits(lines.secondLowestLine)} 元`}
            </dd>
          </div>
          <div>
            <dt>限价线</dt>
            <dd>{groupDigits(lines.ceilingLine)} 元</dd>
          </div>
        </dl>
      )}
      {triggered.length === 0 && <p class="empty">没有投标触发审查。</p>}
      {triggered.map((one) => {
        const name = nameOf(one.bidder);
        if (name === '') return <p key={one.bidder}>{one.name}触发了审查，请先在录入中填写名称。</p>;
        const onlyCommittee = one.triggers.length === 1 && one.triggers[0] === 'committee';
        return (
          <Record
            key={one.bidder}
            triggered={one}
            record={project.reviews.find(({ bidder }) => bidder.trim() === name)}
            least={least}
            aimed={target?.where.bidder === one.bidder}
            set={(part) => change(setReview(project, name, part))}
            onRemove={
              onlyCommittee
                ? () => {
                    change(removeReview(project, name));
                    say(`已撤回对${name}的审查，可以撤销。`);
                  }
                : null
            }
            onPrint={() => onPrint(one.bidder)}
          />
        );
      })}
      {other && (
        <div class="fields start-review">
          <Choice
            id="committee-review"
            label="评标委员会认为报价过低的投标人（第 4 项）"
            value={others.indexOf(other)}
            options={others.map(({ name }) => name)}
            onChoose={setPlace}
          />
          <button
            type="button"
            onClick={() => {
              change(setReview(project, nameOf(other.bidder), {}));
              say(`已对${other.name}启动审查。`);
            }}
          >
            启动审查
          </button>
        </div>
      )}
    </>
  );
}
