import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../requirements/export/save.ts';
import type { PanelProps } from '../context.ts';
import type { Report } from '../report/report.ts';
import { Choice } from './Choice.tsx';
import { ReportView } from './ReportView.tsx';

/** Which report: the findings, the summary, or the record of one bidder's review. */
export type ReportKind = 'findings' | 'summary' | number;

interface ReportsProps extends PanelProps {
  rulesVersion: string;
  kind: ReportKind;
  onKind(kind: ReportKind): void;
}

const two = (number: number): string => String(number).padStart(2, '0');

const today = (): string => {
  const date = new Date();
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** In hexadecimal digits; '' where the page has no secure context and the browser reckons none. */
async function sha256(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 报告: shown as printed, printed, and written to .docx and .xlsx. */
export function Reports({ project, examining, clauses, rulesVersion, kind, onKind, say }: ReportsProps) {
  const { examination, stale } = examining;
  const [report, setReport] = useState<Report | null>(null);
  const [writing, setWriting] = useState(false);
  const triggered = examination?.result.triggered ?? [];
  const kinds: readonly ReportKind[] = ['findings', 'summary', ...triggered.map(({ bidder }) => bidder)];
  const chosen = kinds.includes(kind) ? kind : 'findings';

  useEffect(() => {
    if (!examination || stale) return;
    let asked = true;
    const build = async () => {
      const [{ findingsReport }, { summaryReport }, { reviewReport }, { projectToJson }] = await Promise.all([
        import('../report/findings-report.ts'),
        import('../report/summary-report.ts'),
        import('../report/review-report.ts'),
        import('../files/index.ts'),
      ]);
      const issue = {
        rulesVersion,
        inputHash: await sha256(projectToJson(project)),
        date: today(),
        cite: (clause: string) => clauses[clause]?.label ?? clause,
      };
      if (!asked) return;
      if (chosen === 'findings') setReport(findingsReport(project, examination, issue));
      else if (chosen === 'summary') setReport(summaryReport(project, examination, issue));
      else {
        const one = triggered.find(({ bidder }) => bidder === chosen)!;
        const name = project.bidders[one.bidder]?.name.trim();
        const record = project.reviews.find(({ bidder }) => bidder.trim() === name);
        setReport(reviewReport(project, one, record, issue));
      }
    };
    build().catch(() => say('报告程序没有载入，请检查网络后再试。'));
    return () => {
      asked = false;
    };
  }, [examination, stale, chosen]);

  if (!examination)
    return <p class="empty">还没有可以报告的内容。请先导入工作簿或者录入，也可以载入示例。</p>;

  const save = async (form: 'docx' | 'xlsx') => {
    if (!report) return;
    setWriting(true);
    say('正在生成……');
    try {
      const { reportDocument, reportWorkbook } = await import('../files/index.ts');
      const content = await (form === 'docx' ? reportDocument(report) : reportWorkbook(report));
      saveFile(content, `${report.title.replace(/[\\/:*?"<>|]/g, '_')}.${form}`);
      say(`已生成“${report.title}.${form}”，${Math.ceil(content.size / 1000)} KB，在浏览器的下载文件夹里。`);
    } catch {
      say('没有生成：导出程序没有载入，或者内容无法写入。请检查网络后再试。');
    }
    setWriting(false);
  };
  const ready = report !== null && !stale;
  return (
    <>
      <div class="fields">
        <Choice
          id="report-kind"
          label="报告"
          value={kinds.indexOf(chosen)}
          options={[
            '核对报告：发现的问题',
            '评审汇总表：各步结果',
            ...triggered.map(({ name }) => `异常低价审查记录：${name}`),
          ]}
          onChoose={(at) => onKind(kinds[at]!)}
        />
      </div>
      <div class="acts">
        <button type="button" disabled={!ready} onClick={() => window.print()}>
          打印
        </button>
        <button type="button" disabled={!ready || writing} onClick={() => save('docx')}>
          报告存为 Word
        </button>
        <button type="button" disabled={!ready || writing} onClick={() => save('xlsx')}>
          报告存为 Excel
        </button>
      </div>
      {report ? <ReportView report={report} /> : <p>正在生成报告……</p>}
    </>
  );
}
