import { useEffect, useState } from 'preact/hooks';
import type { ItemView } from '../../requirements/table/item.ts';
import { type Known, numberOf } from './known.ts';

export interface PickerProps {
  known: Known;
  picked: readonly number[];
  onToggle(place: number): void;
}

interface Item {
  /** Its place among the regular requirements. */
  place: number;
  number: string;
  name: string;
  href: string;
  lines: readonly string[];
  /** All of it without spaces, for the search. */
  text: string;
}

const bare = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

let loading: Promise<Item[]> | undefined;

/** The words of the 300, fetched once; after a failure the next call tries again. */
function load({ items, regular }: Known): Promise<Item[]> {
  loading ??= fetchItems(items, regular).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchItems(address: string, regular: readonly string[]): Promise<Item[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const views = new Map(((await response.json()) as ItemView[]).map((view) => [view.id, view]));
  return regular.flatMap((id, place) => {
    const view = views.get(id);
    if (!view) return [];
    return [
      {
        place,
        number: numberOf(id),
        name: (view.lines[0]?.text.split('\n')[0] ?? '').replace(/^[\d.]+[、.]?\s*/, ''),
        href: view.href,
        lines: view.lines.map(({ text }) => text),
        text: bare(view.lines.map(({ text }) => text).join('')),
      },
    ];
  });
}

/** The regular requirements with a tick each, found by number, name or any words of theirs. */
export function Picker({ known, picked, onToggle }: PickerProps) {
  const [items, setItems] = useState<Item[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [wanted, setWanted] = useState('');
  const [read, setRead] = useState<number | null>(null);

  const start = () => {
    setFailed(false);
    load(known).then(setItems, () => setFailed(true));
  };
  useEffect(start, []);

  if (failed) {
    return (
      <p role="alert">
        没有能够载入清单。{' '}
        <button type="button" onClick={start}>
          再试一次
        </button>
      </p>
    );
  }
  if (!items) return <p role="status">正在载入清单…</p>;

  const needle = bare(wanted);
  const shown = items.filter(({ number, text }) => number.startsWith(wanted.trim()) || text.includes(needle));
  return (
    <div class="picker">
      <label>
        查找编号、名称或原文
        <input
          type="search"
          autocomplete="off"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {shown.length === 0
          ? `没有含“${wanted.trim()}”的要求。`
          : `列出 ${shown.length} / ${items.length} 条`}
      </p>
      <ul aria-label="常规要求">
        {shown.map(({ place, number, name, href, lines }) => (
          <li key={place}>
            <div class="pick">
              <label class="check">
                <input type="checkbox" checked={picked.includes(place)} onChange={() => onToggle(place)} />
                <span>
                  {number} {name}
                </span>
              </label>
              <button
                type="button"
                aria-expanded={read === place}
                aria-label={`${number} 原文`}
                onClick={() => setRead(read === place ? null : place)}
              >
                原文
              </button>
            </div>
            {read === place && (
              <div class="text">
                {lines.map((line, i) => (
                  <p key={i}>{line}</p>
                ))}
                <a href={href}>在招标文件中看</a>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
