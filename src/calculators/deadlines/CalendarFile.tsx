import { useState } from 'preact/hooks';
import { saveFile } from '../../requirements/export/save.ts';
import type { CitedClauses } from '../parts/explain/clauses.ts';
import { CheckField } from '../parts/form/CheckField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { FORM } from './draft.ts';
import type { Moment } from './timeline.ts';

interface CalendarFileProps {
  moments: readonly Moment[];
  clauses: CitedClauses;
  say(message: string): void;
}

/** The timeline as a file that calendars take in. What writes it is fetched when it is wanted. */
export function CalendarFile({ moments, clauses, say }: CalendarFileProps) {
  const { ready } = useFormContext();
  const [alarm, setAlarm] = useState(false);
  const save = async () => {
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const { entriesOf } = await import('./calendar-entries.ts');
      const text = calendarFile(entriesOf(moments, clauses, location.href), { alarm });
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), '招标期限.ics');
      say(`已生成日历文件，内有 ${moments.length} 个全天日程。`);
    } catch {
      say('没有能够生成日历文件，请检查网络后再试。');
    }
  };
  return (
    <section class="block file" aria-labelledby={`${FORM}-file`}>
      <p class="block-title" id={`${FORM}-file`}>
        日历文件
      </p>
      <p>
        时间表里的每一日成为一个全天日程，写明条款和算法，可以导入手机和电脑的日历；日期改了再导入一次，同一项会更新。
      </p>
      <CheckField id={`${FORM}-alarm`} label="前一天上午九点提醒" checked={alarm} onChange={setAlarm} />
      <button type="button" disabled={!ready || moments.length === 0} onClick={save}>
        下载日历文件（.ics）
      </button>
    </section>
  );
}
