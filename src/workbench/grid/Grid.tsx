import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blockBetween, isInside, isOneCell, mapBlock } from './block.ts';
import { Cells } from './Cells.tsx';
import type { Change, GridColumn, Head, Place } from './cell.ts';
import { readBlock, writeBlock } from './clipboard.ts';
import { Editor } from './Editor.tsx';
import { edgesOf, ROW, scrollFor, visibleColumns, visibleRows } from './layout.ts';

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
  const [view, setView] = useState({ top: 0, left: 0, width: 1000, height: 600 });
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const focused = useRef(false);
  /** The editor of another kind of column is another element: the focus goes over to it. */
  const following = useRef(false);
  const leaving = useRef(false);

  const edges = edgesOf(columns.map(({ width }) => width));
  const at: Place = {
    row: Math.min(active.row, Math.max(0, rows - 1)),
    column: Math.min(active.column, Math.max(0, columns.length - 1)),
  };
  const column = columns[at.column];

  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = box;
    setView({ top, left, width, height });
  };
  useEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);

  /** Scrolls as little as is needed; head and names of the rows cover the edges. */
  const show = ({ row, column: place }: Place) => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTop = scrollFor(box.scrollTop, box.clientHeight - ROW, row * ROW, (row + 1) * ROW);
    const room = box.clientWidth - head.width;
    box.scrollLeft = scrollFor(box.scrollLeft, room, edges[place]!, edges[place + 1]!);
  };

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
    const target = {
      row: Math.max(0, Math.min(rows - 1, to.row)),
      column: Math.max(0, Math.min(columns.length - 1, to.column)),
    };
    following.current = true;
    setActive(target);
    if (!extend) setAnchor(target);
    show(target);
    props.onActive?.(target);
  };

  const chosen = blockBetween(at, anchor, rows, columns.length);
  const isChosen = (where: Place) => !isOneCell(chosen) && isInside(chosen, where);

  const tab = (event: KeyboardEvent) => {
    if (leaving.current) return;
    const place = at.row * columns.length + at.column + (event.shiftKey ? -1 : 1);
    if (place < 0 || place >= rows * columns.length) return;
    event.preventDefault();
    move({ row: Math.floor(place / columns.length), column: place % columns.length });
  };

  const arrows: Readonly<Record<string, Place>> = {
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowRight: { row: at.row, column: at.column + 1 },
    PageUp: { row: at.row - 10, column: at.column },
    PageDown: { row: at.row + 10, column: at.column },
    Home: { row: at.row, column: 0 },
    End: { row: at.row, column: columns.length - 1 },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (key === 'Tab') return tab(event);
    leaving.current = false;
    const upOrDown = key === 'ArrowUp' || key === 'ArrowDown';
    if (key in arrows && !event.altKey && (draft === null || upOrDown)) {
      event.preventDefault();
      const far = command && (key === 'Home' || key === 'End') ? (key === 'Home' ? 0 : rows - 1) : null;
      const to = arrows[key]!;
      return move(far === null ? to : { ...to, row: far }, event.shiftKey);
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
    const cells = readBlock(text);
    props.onChange(
      cells.flatMap((line, down) =>
        line.map((value, across) => ({
          row: chosen.top + down,
          column: chosen.left + across,
          text: value.trim(),
        })),
      ),
    );
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
      style={{ scrollPadding: `${ROW}px 0 0 ${head.width}px` }}
      onScroll={measure}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <div class="cells">
        <Cells
          label={props.label}
          head={head}
          columns={columns}
          edges={edges}
          rows={rows}
          rowTitle={props.rowTitle}
          cell={cell}
          marked={props.marked}
          isChosen={isChosen}
          down={visibleRows(view.top, view.height - ROW, rows)}
          across={visibleColumns(view.left, view.width - head.width, edges)}
        />
        <Editor
          column={column}
          label={`${props.label}：${props.rowTitle(at.row)}，${column?.title ?? ''}`}
          invalid={props.marked?.(at) ?? false}
          value={draft ?? cell(at)}
          place={{
            left: `${head.width + edges[at.column]!}px`,
            top: `${(at.row + 1) * ROW}px`,
            width: `${column?.width ?? 0}px`,
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
