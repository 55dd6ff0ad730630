import { afterEach, expect, test, vi } from 'vitest';
import { readProjectFile, writeProjectWorkbook } from '../../../src/workbench/files/index.ts';
import { cleanExample } from '../../../src/workbench/project/example.ts';

/** Stands in for the browser's worker; the browser tests use the real one. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  ordered: unknown;
  ended = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(order: unknown): void {
    this.ordered = order;
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const start = () => vi.stubGlobal('Worker', FakeWorker);
afterEach(() => vi.unstubAllGlobals());
const file = new File(['x'], 'x.xlsx');

test('读取在工作线程里进行：报进度，给结果，然后结束线程', async () => {
  start();
  const seen: number[][] = [];
  const read = readProjectFile(file, undefined, (done, total) => seen.push([done, total]));
  expect(FakeWorker.last.ordered).toEqual({ name: 'read', given: { file, items: undefined } });
  FakeWorker.last.say({ kind: 'progress', done: 1, total: 2 });
  FakeWorker.last.say({ kind: 'done', gives: { ok: false, problems: [] } });
  expect(await read).toEqual({ ok: false, problems: [] });
  expect(seen).toEqual([[1, 2]]);
  expect(FakeWorker.last.ended).toBe(true);
});

test('取消：线程立即结束，抛出取消的原因', async () => {
  start();
  const abort = new AbortController();
  const read = readProjectFile(file, abort.signal);
  abort.abort();
  await expect(read).rejects.toThrow('aborted');
  expect(FakeWorker.last.ended).toBe(true);
});

test('已经取消的，不再开始', async () => {
  start();
  const before = FakeWorker.last;
  await expect(readProjectFile(file, AbortSignal.abort())).rejects.toThrow('aborted');
  expect(FakeWorker.last).toBe(before);
});

test('线程中断：说明没有读入任何内容', async () => {
  start();
  const read = readProjectFile(file);
  FakeWorker.last.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  expect(await read).toEqual({
    ok: false,
    problems: [
      {
        where: '文件',
        message:
          '读取中断，没有读入任何内容：读取程序没有载入，或者文件正被其他程序占用、已经移走。请再试一次。',
      },
    ],
  });
  expect(FakeWorker.last.ended).toBe(true);
});

test('写文件失败时报错，不给半个文件', async () => {
  start();
  const written = writeProjectWorkbook(cleanExample());
  FakeWorker.last.say({ kind: 'failed', message: 'RangeError' });
  await expect(written).rejects.toThrow('RangeError');
});
