import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlanetArt } from './planet-art.tsx';
import { PLANET_SPECS } from './planet-specs.ts';

const ids = Object.keys(PLANET_SPECS);
const draw = (planet: string, light: number) => {
  const { container } = render(<PlanetArt planet={planet} light={light} />);
  return container.querySelector('svg')!;
};
/** Lights are the only circles with this radius. */
const lightsOf = (svg: Element) =>
  svg.querySelectorAll('circle[r="1.500"], circle[r="1.5"]').length;

it('there are eight planets', () => {
  expect(ids).toHaveLength(8);
});

describe.each(ids)('%s', (id) => {
  it('is decoration: its name stands beside it', () => {
    expect(draw(id, 1).getAttribute('aria-hidden')).toBe('true');
  });

  it('has no light before the first right answer, and all of them at last', () => {
    expect(lightsOf(draw(id, 0))).toBe(0);
    expect(lightsOf(draw(id, 0.5))).toBeGreaterThan(0);
    expect(lightsOf(draw(id, 1))).toBe(PLANET_SPECS[id]!.lights.length);
  });

  it('shows a student’s own mastery instead: lights, and a ring that is not there before', () => {
    const drawn = (mastered: number) => {
      const mastery = { started: 5, strong: 1, mastered, share: 0.8 };
      const { container } = render(<PlanetArt planet={id} mastery={mastery} />);
      return container.querySelector('svg')!;
    };
    expect(lightsOf(drawn(0))).toBe(1);
    expect(drawn(0).querySelector('[data-sparks]')).toBeNull();
    expect(lightsOf(drawn(2))).toBe(3);
    expect(drawn(2).querySelector('[data-sparks]')?.getAttribute('data-sparks')).toBe('2');
  });

  it('keeps to its box whatever light it is given', () => {
    expect(lightsOf(draw(id, 7))).toBe(PLANET_SPECS[id]!.lights.length);
    expect(lightsOf(draw(id, -1))).toBe(0);
  });
});

it('no two planets have the same outline, so they differ in grey too', () => {
  const outlines = ids.map((id) => {
    const { outline, front, orbits, cutaway } = PLANET_SPECS[id]!;
    return JSON.stringify([outline?.d, front?.d, orbits, cutaway !== undefined]);
  });
  expect(new Set(outlines).size).toBe(8);
});

it('the planet of reviews is unlike every other', () => {
  const shapes = (planet: string) =>
    [...draw(planet, 0).querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
  for (const planet of [...ids, 'new_world']) expect(shapes('review')).not.toBe(shapes(planet));
});

it('a planet of a later release is drawn as a plain world', () => {
  expect(draw('new_world', 1).querySelectorAll('circle').length).toBeGreaterThan(2);
});
