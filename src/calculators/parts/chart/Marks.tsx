interface MarksProps {
  marks: readonly {
    x: number;
    y?: number;
    number: number | string;
    lane: number | null;
    title: string;
    hot?: boolean;
  }[];
  /** The first lane's middle, in pixels from the top. */
  top: number;
}

const LANE = 20;

/** Numbered discs in lanes below the axis; the numbers are those of the rows in the table. */
export function Marks({ marks, top }: MarksProps) {
  return marks.map(({ x, number, lane, hot }) =>
    lane === null ? null : (
      <g key={number} class={`mark${hot ? ' hot' : ''}${String(number).length > 2 ? ' long' : ''}`}>
        <circle cx={`${x}%`} cy={top + lane * LANE} r="9" />
        <text x={`${x}%`} y={top + lane * LANE + 4} text-anchor="middle">
          {number}
        </text>
      </g>
    ),
  );
}
