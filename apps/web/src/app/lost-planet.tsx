/** An empty orbit, for pages that are not there. */
export function LostPlanet() {
  return (
    <svg width="160" height="120" viewBox="0 0 160 120" aria-hidden="true" fill="none">
      <circle
        cx="80"
        cy="60"
        r="27"
        className="stroke-edge"
        strokeWidth="2"
        strokeDasharray="3 7"
      />
      <ellipse
        cx="80"
        cy="60"
        rx="66"
        ry="20"
        transform="rotate(-16 80 60)"
        className="stroke-line"
        strokeWidth="2"
      />
      <circle cx="136" cy="32" r="6" className="fill-action" />
      <g className="fill-star">
        <circle cx="24" cy="24" r="1.5" />
        <circle cx="52" cy="104" r="1.5" />
        <circle cx="118" cy="96" r="2" />
        <circle cx="96" cy="14" r="1.5" />
      </g>
    </svg>
  );
}
