import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './cell.ts';
import { edgesOf, ROW, scrollFor } from './layout.ts';

/** Size of the page's letters for which the columns are measured, in pixels; larger letters get wider columns. */
const LETTERS = 17;
/** The names of the rows cover no more than this share of the window. */
const MOST = 0.4;

/**
 * The window that a grid is scrolled in.
 * @param widths of the columns, in pixels
 * @param headWidth what the names of the rows would like to have, in pixels
 */
export function useView(widths: readonly number[], headWidth: number) {
  const [view, setView] = useState({ top: 0, left: 0, width: 1000, height: 600 });
  const [scale, setScale] = useState(1);
  const scroller = useRef<HTMLDivElement>(null);
  const edges = edgesOf(widths.map((width) => Math.round(width * scale)));
  const lead = Math.floor(Math.min(headWidth * scale, view.width * MOST));

  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = box;
    setView({ top, left, width, height });
    setScale(Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / LETTERS));
  };
  useEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);

  /** Scrolls as little as is needed; head and names of the rows cover the edges. */
  const show = ({ row, column }: Place) => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTop = scrollFor(box.scrollTop, box.clientHeight - ROW, row * ROW, (row + 1) * ROW);
    box.scrollLeft = scrollFor(box.scrollLeft, box.clientWidth - lead, edges[column]!, edges[column + 1]!);
  };

  return {
    scroller,
    /** Left edges of the columns, and after the last one the width of all, in pixels. */
    edges,
    measure,
    show,
    /** Width of the names of the rows, in pixels. */
    lead,
    /** The cells' own part of the window. */
    cells: { top: view.top, left: view.left, width: view.width - lead, height: view.height - ROW },
  };
}
