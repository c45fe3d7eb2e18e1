/** The line of numbers in a drawing 320 wide: from edge to edge, with an arrow at each end, since it goes on. */
export function ArrowLine({ y }: { y: number }) {
  return (
    <path
      d={`M2 ${y}H318M9 ${y - 5}L2 ${y}L9 ${y + 5}M311 ${y - 5}L318 ${y}L311 ${y + 5}`}
      className="fill-none stroke-ink"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
