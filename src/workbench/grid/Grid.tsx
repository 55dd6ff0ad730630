import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blockBetween, isInside, isOneCell, mapBlock } from './block.ts';
import { Cells } from './Cells.tsx';
import type { Change, GridColumn, Head, Place } from './cell.ts';
import { changesOf, writeBlock } from './clipboard.ts';
import { Editor } from './Editor.tsx';
import { placeByKey, placeByTab, within } from './keys.ts';
import { ROW, visibleColumns, visibleRows } from './layout.ts';
import { useView } from './use-view.ts';

export type { Change, GridColumn, Place } from './cell.ts';

interface GridProps {
  label: string;
  head: Head;
  columns: readonly GridColumn[];
  rows: number;
  rowTitle(row: number): string;
  cell(place: Place): string;
  /** Whether something was found in the cell. */
  marked?(place: Place): boolean;
  /** Changes beyond the last row or column are not passed on. */
  onChange(changes: Change[]): void;
  onUndo(): void;
  /** The cell that is being worked in has become another one. */
  onActive?(place: Place): void;
  /** A cell to go to; a new object goes there again. */
  goTo?: Place | null;
}

const start = { row: 0, column: 0 };

/** A table to type into, as spreadsheets have it; only what is in sight is in the page. */
export function Grid(props: GridProps) {
  const { columns, rows, head, cell } = props;
  const [active, setActive] = useState<Place>(start);
  const [anchor, setAnchor] = useState<Place>(start);
  const [draft, setDraft] = useState<string | null>(null);
  const editor = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const focused = useRef(false);
  /** The editor of another kind of column is another element: the focus goes over to it. */
  const following = useRef(false);
  const leaving = useRef(false);

  const { scroller, edges, lead, cells, measure, show } = useView(
    columns.map(({ width }) => width),
    head.width,
  );
  const at = within(active, rows, columns.length);
  const column = columns[at.column];

  useLayoutEffect(() => {
    if (!focused.current && !following.current) return;
    following.current = false;
    editor.current?.focus({ preventScroll: true });
    editor.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (draft === null && column?.options === undefined) editor.current?.select();
  }, [at.row, at.column, draft === null]);

  useEffect(() => {
    const target = props.goTo;
    if (!target) return;
    following.current = true;
    setAnchor(target);
    setActive(target);
    show(target);
    props.onActive?.(target);
    editor.current?.focus({ preventScroll: true });
    scroller.current?.scrollIntoView({ block: 'nearest' });
  }, [props.goTo]);

  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    if (draft !== cell(at)) props.onChange([{ ...at, text: draft }]);
  };
  const move = (to: Place, extend = false) => {
    commit();
    const target = within(to, rows, columns.length);
    following.current = true;
    setActive(target);
    if (!extend) setAnchor(target);
    show(target);
    props.onActive?.(target);
  };

  const chosen = blockBetween(at, anchor, rows, columns.length);
  const isChosen = (where: Place) => !isOneCell(chosen) && isInside(chosen, where);

  const tab = (event: KeyboardEvent) => {
    const next = placeByTab(at, event.shiftKey, rows, columns.length);
    if (leaving.current || !next) return;
    event.preventDefault();
    move(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (key === 'Tab') return tab(event);
    leaving.current = false;
    const upOrDown = key === 'ArrowUp' || key === 'ArrowDown';
    const to = placeByKey(event, at, rows, columns.length);
    if (to && !event.altKey && (draft === null || upOrDown)) {
      event.preventDefault();
      return move(to, event.shiftKey);
    }
    if (key === 'Enter') {
      event.preventDefault();
      return move({ row: at.row + (event.shiftKey ? -1 : 1), column: at.column });
    }
    if (key === 'Escape') {
      if (draft === null) leaving.current = true;
      setDraft(null);
    } else if (key === 'F2' && draft === null && column?.options === undefined) {
      event.preventDefault();
      const text = cell(at);
      setDraft(text);
      editor.current?.setSelectionRange(text.length, text.length);
    } else if ((key === 'Delete' || key === 'Backspace') && draft === null) {
      event.preventDefault();
      props.onChange(mapBlock(chosen, (place) => ({ ...place, text: '' })).flat());
    } else if (key.toLowerCase() === 'z' && command && draft === null) {
      event.preventDefault();
      props.onUndo();
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (draft !== null && !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    setDraft(null);
    props.onChange(changesOf(text, { row: chosen.top, column: chosen.left }));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeBlock(mapBlock(chosen, cell)));
  };

  const onPointer = (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-at]');
    const [row = 0, place = 0] = (target?.dataset['at'] ?? '').split(' ').map(Number);
    if (!target) return;
    event.preventDefault();
    leaving.current = false;
    move({ row, column: place }, event.shiftKey);
    editor.current?.focus({ preventScroll: true });
  };

  const pointer = useRef(onPointer);
  pointer.current = onPointer;
  useEffect(() => {
    const box = scroller.current!;
    const listen = (event: MouseEvent) => pointer.current(event);
    box.addEventListener('mousedown', listen);
    return () => box.removeEventListener('mousedown', listen);
  }, []);

  return (
    <div
      class="grid"
      ref={scroller}
      style={{ scrollPadding: `${ROW}px 0 0 ${lead}px` }}
      onScroll={measure}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <div class="cells">
        <Cells
          label={props.label}
          head={{ ...head, width: lead }}
          columns={columns}
          edges={edges}
          rows={rows}
          rowTitle={props.rowTitle}
          cell={cell}
          marked={props.marked}
          isChosen={isChosen}
          down={visibleRows(cells.top, cells.height, rows)}
          across={visibleColumns(cells.left, cells.width, edges)}
        />
        <Editor
          column={column}
          label={`${props.label}：${props.rowTitle(at.row)}，${column?.title ?? ''}`}
          invalid={props.marked?.(at) ?? false}
          value={draft ?? cell(at)}
          place={{
            left: `${lead + edges[at.column]!}px`,
            top: `${(at.row + 1) * ROW}px`,
            width: `${(edges[at.column + 1] ?? 0) - edges[at.column]!}px`,
            height: `${ROW}px`,
          }}
          field={editor}
          onKeyDown={onKeyDown}
          onFocus={() => {
            focused.current = true;
            if (draft === null && column?.options === undefined) editor.current?.select();
          }}
          onBlur={() => {
            focused.current = false;
            leaving.current = false;
            commit();
          }}
          onChoose={(text) => props.onChange([{ ...at, text }])}
          onDraft={setDraft}
        />
      </div>
    </div>
  );
}
