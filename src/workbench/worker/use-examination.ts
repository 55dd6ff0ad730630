import { useEffect, useRef, useState } from 'preact/hooks';
import type { Examination } from '../evaluation/examine.ts';
import type { Project } from '../project/project.ts';
import type { Answer, Request } from './messages.ts';

export interface Examining {
  /** The last answer; it may belong to an earlier state of the project. */
  examination: Examination | null;
  /** Null while nothing is being reckoned. */
  progress: { done: number; total: number } | null;
  /** The answer does not belong to the project as it is now. */
  stale: boolean;
  /** Why there is no new answer; '' where there is one, or will be. */
  trouble: string;
  cancel(): void;
  again(): void;
}

/** A pause this long in the entering starts a new reckoning, in milliseconds. */
const PAUSE = 150;

const NO_WORKER = '计算程序没有载入，请联网刷新本页，或改用离线包。';

/** Evaluates and checks the project off the main thread, after every change. An empty project is left alone. */
export function useExamination(project: Project): Examining {
  const [examination, setExamination] = useState<Examination | null>(null);
  const [progress, setProgress] = useState<Examining['progress']>(null);
  const [examined, setExamined] = useState<Project | null>(null);
  const [trouble, setTrouble] = useState('');
  const [turn, setTurn] = useState(0);
  const worker = useRef<Worker | null>(null);
  const last = useRef(0);

  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  };

  useEffect(() => stop, []);

  useEffect(() => {
    if (project.bidders.length === 0 && project.experts.length === 0) {
      stop();
      setExamination(null);
      setTrouble('');
      return;
    }
    const id = last.current + 1;
    last.current = id;
    setTrouble('');
    const timer = setTimeout(() => {
      worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.id !== last.current) return;
        if (data.kind === 'progress') {
          setProgress({ done: data.done, total: data.total });
          return;
        }
        setProgress(null);
        if (data.kind === 'failed') {
          setTrouble(`计算没有完成：${data.message}`);
          return;
        }
        setExamination(data.examination);
        setExamined(project);
      };
      worker.current.onerror = () => {
        stop();
        setTrouble(NO_WORKER);
      };
      const request: Request = { id, project };
      worker.current.postMessage(request);
      setProgress({ done: 0, total: project.bidders.length });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [project, turn]);

  return {
    examination,
    progress,
    stale: examined !== project,
    trouble,
    cancel: () => {
      last.current += 1;
      stop();
      setTrouble('已停止计算。');
    },
    again: () => setTurn(turn + 1),
  };
}
