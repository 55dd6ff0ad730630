import { useRef } from 'preact/hooks';

export const TABS = [
  ['entry', '录入'],
  ['stages', '评审过程'],
  ['reviews', '异常低价审查'],
  ['checks', '核对'],
  ['reports', '报告'],
] as const;

export type Tab = (typeof TABS)[number][0];

interface TabsProps {
  tab: Tab;
  /** Stands beside the title. */
  counts: Partial<Record<Tab, string>>;
  ready: boolean;
  choose(tab: Tab): void;
}

/** The steps, one of them shown; arrow keys go from one to the next. */
export function Tabs({ tab, counts, ready, choose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(([id]) => id === tab);
    choose(TABS[(at + by + TABS.length) % TABS.length]![0]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="tabs" role="tablist" aria-label="步骤" ref={list}>
      {TABS.map(([id, title]) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={tab === id}
          aria-controls="panel"
          tabIndex={tab === id ? 0 : -1}
          disabled={!ready}
          onClick={() => choose(id)}
          onKeyDown={step}
        >
          {title}
          {counts[id] && <small>{counts[id]}</small>}
        </button>
      ))}
    </div>
  );
}
