import { useEffect, useState } from 'preact/hooks';
import { storedText } from '../storage.ts';
import type { Project } from './project/project.ts';
import type { ProjectState } from './use-project.ts';

const storage = storedText('workbench-project');
/** A pause this long in the entering saves, in milliseconds. */
const PAUSE = 500;

/** Saved as the file that is exported. @returns whether it could be */
const save = async (project: Project): Promise<boolean> => {
  const { projectToJson } = await import('./files/json.ts');
  return storage.write(projectToJson(project));
};

export interface Kept {
  /** What is entered is kept in this browser. */
  kept: boolean;
  keep(wanted: boolean): Promise<void>;
  forget(): void;
}

/** Keeps the project in the browser, only where that is wanted; else asks before the page is left with unsaved work. */
export function useKept({ project, changed, clear }: ProjectState, say: (message: string) => void): Kept {
  const [kept, setKept] = useState(false);

  useEffect(() => {
    const text = storage.read();
    if (text === null) return;
    setKept(true);
    const take = async () => {
      const { readJson } = await import('./files/json.ts');
      const outcome = readJson(text);
      if (!outcome.ok) return say('保存在这台机器上的内容读不出，没有载入；可以“清除本机数据”后重新开始。');
      clear(outcome.project);
      say('已载入保存在这台机器上的内容。');
    };
    take().catch(() => say('保存的内容没有载入，请检查网络后刷新。'));
  }, []);

  useEffect(() => {
    if (!kept || !changed) return;
    const timer = setTimeout(async () => {
      if (!(await save(project))) say('没有能够保存：浏览器不允许，或者放不下。请导出文件。');
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [project, kept]);

  useEffect(() => {
    if (!changed || kept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [changed, kept]);

  const forget = () => {
    storage.clear();
    setKept(false);
  };
  return {
    kept,
    forget,
    keep: async (wanted) => {
      if (!wanted) {
        forget();
        return say('不再保存；浏览器里的内容已删除，这一页里的还在。');
      }
      const done = await save(project);
      setKept(done);
      say(
        done
          ? '录入的内容将自动保存在这台机器的浏览器里。'
          : '这个浏览器不允许保存，或者放不下，请改用导出文件。',
      );
    },
  };
}
