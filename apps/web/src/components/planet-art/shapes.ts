/** A wheel's teeth: `count` blocks that stand out from `inner` to `outer`. */
export function teeth(count: number, inner: number, outer: number): string {
  const step = 360 / count;
  let d = '';
  for (let i = 0; i < count; i++) {
    const a = i * step;
    d += `M${at(inner, a - step * 0.32)}L${at(outer, a - step * 0.2)}L${at(outer, a + step * 0.2)}L${at(inner, a + step * 0.32)}Z`;
  }
  return d;
}

/** A star's rays, long and short by turns. */
export function rays(count: number, inner: number, long: number, short: number): string {
  const step = 360 / count;
  let d = '';
  for (let i = 0; i < count; i++) {
    const a = i * step - 90;
    d += `${i === 0 ? 'M' : 'L'}${at(i % 2 === 0 ? long : short, a)}L${at(inner, a + step / 2)}`;
  }
  return `${d}Z`;
}

/** A line of joined-up writing without words, from the left edge to the right, round the body. */
export function scribble(loops: number, y: number): string {
  const points: string[] = [];
  const steps = loops * 14;
  for (let i = 0; i <= steps; i++) {
    const turn = (i / steps) * loops * 2 * Math.PI;
    const along = -40 + (80 * i) / steps;
    const x = along - 6 * Math.sin(turn);
    const rise = 5.5 * Math.cos(turn) * 1;
    points.push(`${round(x)} ${round(y + 5 - (along * along) / 260 + rise)}`);
  }
  return `M${points.join('L')}`;
}

/** Stars of four points side by side on a circle, as many to the left of its top as to the right. */
export function sparks(count: number, radius: number, size: number): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const [x, y] = polar(radius, -90 + (i - (count - 1) / 2) * 15);
    const points = Array.from({ length: 8 }, (_, corner) => {
      const [dx, dy] = polar(corner % 2 === 0 ? size : size * 0.36, corner * 45);
      return `${round(x + dx)} ${round(y + dy)}`;
    });
    d += `M${points.join('L')}Z`;
  }
  return d;
}

/** Six-sided plates that cover the body. */
export function hexagons(size: number, reach: number): string {
  const width = Math.sqrt(3) * size;
  let d = '';
  for (let row = -4; row <= 4; row++) {
    for (let column = -4; column <= 4; column++) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * width;
      const y = row * size * 1.5;
      if (Math.hypot(x, y) > reach) continue;
      const corners = [30, 90, 150, 210, 270, 330].map((angle) => {
        const [dx, dy] = polar(size, angle);
        return `${round(x + dx)} ${round(y + dy)}`;
      });
      d += `M${corners.join('L')}Z`;
    }
  }
  return d;
}

function polar(radius: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function at(radius: number, degrees: number): string {
  const [x, y] = polar(radius, degrees);
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
