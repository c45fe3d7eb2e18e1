/** Hills at dusk, and the dome with its slit open. Stands at the foot of its box; decoration. */
export function Observatory() {
  return (
    <svg
      className="pointer-events-none absolute inset-x-0 bottom-0 h-[44dvh] min-h-64 w-full overflow-visible"
      viewBox="0 0 1440 420"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id="beam" x1="0" y1="1" x2="0.5" y2="0">
          <stop offset="0" stopColor="var(--lamp)" stopOpacity="0.5" />
          <stop offset="0.2" stopColor="var(--lamp)" stopOpacity="0.26" />
          <stop offset="0.5" stopColor="var(--lamp)" stopOpacity="0.08" />
          <stop offset="1" stopColor="var(--lamp)" stopOpacity="0" />
        </linearGradient>
      </defs>
      <path d="M1174 206L1270-150L1440-110L1198 214Z" fill="url(#beam)" />
      <path
        className="fill-hill-far"
        d="M0 270C160 190 300 210 430 262S700 330 840 268S1080 196 1230 246S1390 270 1440 250V420H0Z"
      />
      <g className="fill-hill-near">
        <path d="M0 356C180 300 330 330 520 352S860 392 1000 330S1260 292 1440 340V420H0Z" />
        <path d="M1096 262H1232V330H1096Z" />
        <path d="M1090 264A74 74 0 0 1 1238 264Z" />
        <path d="M1084 256H1244V266H1084Z" />
        <path d="M1020 290H1096V336H1020Z" />
        <path d="M1014 284H1102V292H1014Z" />
      </g>
      <path
        className="fill-lamp"
        opacity="0.9"
        d="M1164 190A74 74 0 0 1 1205 202.4L1193 254H1164Z"
      />
      <path
        className="fill-hill-near"
        d="M1171 182H1185V262H1171Z"
        transform="rotate(16 1178 262)"
      />
      <g className="fill-lamp" opacity="0.85">
        <path d="M1042 306H1054V322H1042ZM1066 306H1078V322H1066ZM1156 292A9 9 0 0 1 1174 292V320H1156Z" />
      </g>
    </svg>
  );
}
