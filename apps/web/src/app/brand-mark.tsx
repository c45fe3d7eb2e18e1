/** The mark: a planet with its ring, in the action colour. It stands on the surface. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="8.5" className="fill-action" />
      <path
        d="M2.7 20.3A14 4.5-18 0 0 29.3 11.7"
        fill="none"
        className="stroke-surface"
        strokeWidth="5"
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
