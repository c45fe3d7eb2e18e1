/** The mark: a planet with its ring, in the action colour. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="8.5" className="fill-action" />
      <path
        d="M3.300 20.400C1.900 18.700 6 14.800 13.300 12.300s13-2.400 13.900-.4-4.300 5.800-11.500 8.300S4.700 22.100 3.300 20.400Z"
        fill="none"
        className="stroke-surface"
        strokeWidth="5"
        clipPath="inset(50% 0 0 0)"
      />
      <ellipse
        cx="16"
        cy="16"
        rx="14"
        ry="4.500"
        fill="none"
        transform="rotate(-18 16 16)"
        className="stroke-action"
        strokeWidth="2"
      />
    </svg>
  );
}
