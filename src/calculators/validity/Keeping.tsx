import { useEffect, useState } from 'preact/hooks';
import { CheckField } from '../parts/form/CheckField.tsx';
import { useFormContext } from '../parts/form/context.ts';
import { isScenario } from '../parts/share/link.ts';
import { FORM, type ValidityDraft } from './draft.ts';
import { forgetProgress, keepProgress, keptProgress } from './progress.ts';

interface KeepingProps {
  draft: ValidityDraft;
  onLoad(draft: ValidityDraft, message: string): void;
  /** Everything away, from the page as well. */
  onClear(message: string): void;
  say(message: string): void;
}

const UNREADABLE = '保存在这台机器上的进度读不出来，没有载入。';

const loaded = (ignored: readonly string[]): string =>
  ignored.length === 0
    ? '已载入保存在这台机器上的进度。'
    : `已载入保存在这台机器上的进度；其中 ${ignored.length} 项不在清单上，没有载入。`;

/** Whether the progress is kept on this machine; only if somebody asks for it. */
export function Keeping({ draft, onLoad, onClear, say }: KeepingProps) {
  const { ready } = useFormContext();
  const [keeping, setKeeping] = useState(false);
  /** Progress lies on this machine that this page does not show, because it was opened from a link. */
  const [aside, setAside] = useState(false);

  const load = () => {
    const kept = keptProgress();
    if (kept === null) return;
    setAside(false);
    if (kept === 'unreadable') return say(UNREADABLE);
    setKeeping(true);
    onLoad(kept.draft, loaded(kept.ignored));
  };
  useEffect(() => {
    if (isScenario(location.hash)) setAside(keptProgress() !== null);
    else load();
  }, []);
  useEffect(() => {
    if (keeping && !keepProgress(draft)) say('没有能够保存，请复制链接或打印。');
  }, [draft]);

  const toggle = (wanted: boolean) => {
    setAside(false);
    if (!wanted) {
      setKeeping(false);
      forgetProgress();
      say('不再保存；这台机器上的进度已删除。');
    } else if (keepProgress(draft)) {
      setKeeping(true);
      say('进度保存在这台机器的浏览器里，别人看不到。');
    } else say('这个浏览器不允许保存，请复制链接或打印。');
  };
  const clear = () => {
    setKeeping(false);
    setAside(false);
    forgetProgress();
    onClear('已全部清除，这台机器上的进度也已删除。');
  };

  return (
    <div class="keeping">
      <CheckField id={`${FORM}-keep`} label="在本机保存进度" checked={keeping} onChange={toggle} />
      <button type="button" disabled={!ready} onClick={clear}>
        全部清除
      </button>
      <p class="hint">不勾选，关闭这一页回答就没有了；也可以在最下面复制链接，回答就在链接里。</p>
      {aside && (
        <p>
          这台机器上另存着一份进度，没有改动；打开“在本机保存进度”会以现在的回答代替它。
          <button type="button" onClick={load}>
            载入那一份
          </button>
        </p>
      )}
    </div>
  );
}
