import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps<Props extends object> {
  /** The part's own program, fetched when it is first shown. */
  load(): Promise<ComponentType<Props>>;
  props: Props;
}

/** A part of the page whose program comes when it is needed. */
export function Later<Props extends object>({ load, props }: LaterProps<Props>) {
  const [loaded, setLoaded] = useState<{ Part: ComponentType<Props> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (Part) => setLoaded({ Part }),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p class="empty">这一部分没有载入，请检查网络后刷新；已录入的内容先导出文件。</p>;
  return loaded ? <loaded.Part {...props} /> : <p class="empty">正在载入……</p>;
}
