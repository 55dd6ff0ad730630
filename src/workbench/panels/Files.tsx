import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../requirements/export/save.ts';
import type { FileProblem } from '../files/outcome.ts';
import type { Project } from '../project/project.ts';
import { Problems } from './Problems.tsx';

interface FilesProps {
  project: Project;
  ready: boolean;
  undo: (() => void) | null;
  open(next: Project, message: string): void;
  saved(): void;
  say(message: string): void;
  kept: boolean;
  keep(wanted: boolean): void;
  clear(): void;
}

const NOT_LOADED = '文件程序没有载入，请检查网络后再试。';

const fileName = ({ title }: Project): string => (title.trim() || '评审数据').replace(/[\\/:*?"<>|]/g, '_');

/** Files in and out, the example, what the browser keeps. */
export function Files({ project, ready, undo, open, saved, say, kept, keep, clear }: FilesProps) {
  const [problems, setProblems] = useState<FileProblem[]>([]);
  const [reading, setReading] = useState<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const off = !ready || busy;

  const read = async (file: File) => {
    const stop = new AbortController();
    setReading(stop);
    setProblems([]);
    say(`正在读取“${file.name}”……`);
    try {
      const { readProjectFile, combine, contentsOf } = await import('../files/index.ts');
      const outcome = await readProjectFile(
        file,
        stop.signal,
        (done, total) =>
          say(`正在读取“${file.name}”：${total === 0 ? 0 : Math.floor((done / total) * 100)}%`),
        project.items,
      );
      if (outcome.ok) {
        open(
          combine(project, outcome),
          [
            `已读入“${file.name}”：${contentsOf(outcome.project) || '里面没有内容'}。可以撤销。`,
            ...outcome.notes,
          ].join(' '),
        );
      } else {
        setProblems(outcome.problems);
        say(`没有读入“${file.name}”，原有内容不变。`);
      }
    } catch {
      say(stop.signal.aborted ? '已停止读取，原有内容不变。' : NOT_LOADED);
    }
    setReading(null);
  };

  const write = async (name: string, make: () => Promise<Blob>, next = '') => {
    setBusy(true);
    say('正在生成……');
    try {
      const content = await make();
      saveFile(content, name);
      say(`已生成“${name}”，${Math.ceil(content.size / 1000)} KB，在浏览器的下载文件夹里。${next}`);
    } catch {
      say('没有生成：导出程序没有载入，或者内容无法写入。请检查网络后再试。');
    }
    setBusy(false);
  };
  const files = () => import('../files/index.ts');
  /** Everything that is entered, to go on with another time. */
  const save = (form: 'xlsx' | 'json') =>
    write(`${fileName(project)}.${form}`, async () => {
      const { writeProjectWorkbook, projectToJson } = await files();
      const content =
        form === 'xlsx'
          ? await writeProjectWorkbook(project)
          : new Blob([projectToJson(project)], { type: 'application/json' });
      saved();
      return content;
    });
  const example = async (faulty: boolean) => {
    try {
      const { faultyExample, cleanExample } = await import('../project/example.ts');
      open(
        faulty ? faultyExample() : cleanExample(),
        faulty
          ? '已载入示例，里面有几处错误，看“核对”能否都找出来。可以撤销。'
          : '已载入没有错误的示例，可以撤销。',
      );
    } catch {
      say(NOT_LOADED);
    }
  };

  return (
    <section class="files" aria-label="文件">
      <div class="acts">
        <button type="button" disabled={off || reading !== null} onClick={() => input.current?.click()}>
          导入文件
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.json"
          aria-label="导入文件"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          disabled={off}
          onClick={() =>
            write(
              '评审数据模板.xlsx',
              async () => (await files()).templateWorkbook(false),
              '照里面的说明填写，填好后用“导入文件”读入。',
            )
          }
        >
          空白模板（Excel）
        </button>
        <button type="button" disabled={off} onClick={() => example(true)}>
          载入示例
        </button>
        <button type="button" disabled={off} onClick={() => save('xlsx')}>
          导出 Excel
        </button>
        <button type="button" disabled={off} onClick={() => save('json')}>
          导出 JSON
        </button>
        <button type="button" disabled={!ready || !undo} onClick={() => undo?.()}>
          撤销
        </button>
        {reading && (
          <button type="button" onClick={() => reading.abort()}>
            停止读取
          </button>
        )}
      </div>
      <Problems problems={problems} />
      <details>
        <summary>填好的模板、保存和清除</summary>
        <div class="acts">
          <button
            type="button"
            disabled={off}
            onClick={() =>
              write('评审数据模板（已填示例）.xlsx', async () => (await files()).templateWorkbook(true))
            }
          >
            填好示例的模板（Excel）
          </button>
          <button type="button" disabled={off} onClick={() => example(false)}>
            载入没有错误的示例
          </button>
        </div>
        <p>
          录入的内容只在这一页里，不会发送到任何地方。要下次接着做，请导出文件，或者保存在这台机器的浏览器里。
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={kept}
            disabled={!ready}
            onChange={(event) => keep(event.currentTarget.checked)}
          />
          <span>自动保存在这台机器的浏览器里</span>
        </label>
        <div class="acts">
          <button type="button" disabled={!ready} onClick={clear}>
            清除本机数据
          </button>
        </div>
      </details>
    </section>
  );
}
