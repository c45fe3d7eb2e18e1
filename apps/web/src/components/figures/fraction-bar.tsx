interface FractionBarProps {
  parts: number;
  shaded: number;
  alt: string;
}

const WIDTH = 300;
const HEIGHT = 48;

/** A bar cut into equal parts of which the first ones are filled. */
export function FractionBar({ parts, shaded, alt }: FractionBarProps) {
  const width = WIDTH / parts;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      className="w-full max-w-md"
    >
      {Array.from({ length: parts }, (_, part) => (
        <rect
          key={part}
          x={part * width}
          y={0}
          width={width}
          height={HEIGHT}
          className={`stroke-ink ${part < shaded ? 'fill-action' : 'fill-surface'}`}
          strokeWidth={1.5}
        />
      ))}
      <rect width={WIDTH} height={HEIGHT} className="fill-none stroke-ink" strokeWidth={2.5} />
    </svg>
  );
}
