import { describe, expect, it } from 'vitest';
import { createActiveTime } from './active-time.ts';

function meter(before?: number) {
  let at = 1_000_000;
  const time = createActiveTime(() => at, before);
  return {
    time,
    pass: (seconds: number) => {
      at += seconds * 1000;
    },
  };
}

describe('active time', () => {
  it('counts while the page is visible and somebody is there', () => {
    const { time, pass } = meter();
    pass(20);
    time.seen();
    pass(25);
    expect(time.seconds()).toBe(45);
  });

  it('stops a minute after the last input and goes on with the next', () => {
    const { time, pass } = meter();
    pass(300);
    expect(time.seconds()).toBe(60);
    time.seen();
    pass(10);
    expect(time.seconds()).toBe(70);
  });

  it('counts nothing while the page is hidden', () => {
    const { time, pass } = meter();
    pass(5);
    time.hide();
    pass(40);
    time.show();
    pass(5);
    expect(time.seconds()).toBe(10);
  });

  it('does not count a hidden page although an input arrives', () => {
    const { time, pass } = meter();
    time.hide();
    pass(5);
    time.seen();
    pass(5);
    expect(time.seconds()).toBe(0);
  });

  it('may be read often without changing what it counts', () => {
    const { time, pass } = meter();
    for (let second = 0; second < 90; second += 1) {
      pass(1);
      time.seconds();
    }
    expect(time.seconds()).toBe(60);
  });

  it('goes on from what was measured before a reload', () => {
    const { time, pass } = meter(12);
    pass(3);
    expect(time.seconds()).toBe(15);
  });
});
