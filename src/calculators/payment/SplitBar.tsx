/** Where the money goes: prepayment and remaining amount on one bar. `share` is the prepayment's per cent. */
export function SplitBar({ share }: { share: string }) {
  return (
    <svg class="split" width="100%" height="30" role="img" aria-label={`预付款占合同金额 ${share}%`}>
      <rect class="first" x="0" y="0" width={`${share}%`} height="30" />
      <rect class="second" x={`${share}%`} y="0" width={`${100 - Number(share)}%`} height="30" />
      <text x="8" y="20">
        预付款 {share}%
      </text>
      <text x="100%" dx="-8" y="20" text-anchor="end">
        余款
      </text>
    </svg>
  );
}
