interface CoinsProps {
  /** The worth of each piece in cents, in the order to draw them. */
  cents: readonly number[];
  alt: string;
}

/** Widths in millimetres, from the United States Mint; what is written on them is their name. */
const COINS: Readonly<Record<number, { name: string; millimetres: number }>> = {
  1: { name: 'penny', millimetres: 19.05 },
  5: { name: 'nickel', millimetres: 21.21 },
  10: { name: 'dime', millimetres: 17.91 },
  25: { name: 'quarter', millimetres: 24.26 },
};

const PIXELS_PER_MILLIMETRE = 2.5;

/** Coins in their true proportions, and notes. A coin shows its name, never its worth. */
export function Coins({ cents, alt }: CoinsProps) {
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several drawings that are one picture: there is no tag for that
      role="img"
      aria-label={alt}
      className="flex max-w-lg flex-wrap items-center gap-2 font-head text-ink"
    >
      {cents.map((worth, index) =>
        worth >= 100 ? <Note key={index} worth={worth} /> : <Coin key={index} worth={worth} />,
      )}
    </span>
  );
}

function Coin({ worth }: { worth: number }) {
  const coin = COINS[worth] ?? { name: `${worth}¢`, millimetres: 23 };
  const size = coin.millimetres * PIXELS_PER_MILLIMETRE;
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
      <circle
        cx={size / 2}
        cy={size / 2}
        r={size / 2 - 1.5}
        className="fill-raised stroke-ink-soft"
        strokeWidth={2}
      />
      <circle
        cx={size / 2}
        cy={size / 2}
        r={size / 2 - 4.5}
        className="fill-none stroke-ink-soft"
        strokeWidth={0.75}
        strokeDasharray="1.5 2"
      />
      <text
        x={size / 2}
        y={size / 2}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-current text-[11.5px] font-medium"
      >
        {coin.name}
      </text>
    </svg>
  );
}

function Note({ worth }: { worth: number }) {
  return (
    <svg aria-hidden="true" width={112} height={50} viewBox="0 0 112 50">
      <rect
        x={1.5}
        y={1.5}
        width={109}
        height={47}
        rx={3}
        className="fill-raised stroke-ink-soft"
        strokeWidth={2}
      />
      <rect x={6} y={6} width={100} height={38} rx={2} className="fill-none stroke-line" />
      <circle cx={56} cy={25} r={15} className="fill-surface stroke-ink-soft" />
      <text
        x={56}
        y={25}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-current text-[14px] font-semibold"
      >
        ${worth / 100}
      </text>
    </svg>
  );
}
