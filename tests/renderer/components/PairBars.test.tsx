import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Bar, PairBars } from '../../../renderer/components/PairBars.tsx';
import { show } from '../../support/show.tsx';

const label = '25 months; 15 with the comparison';
const number = (part: Element, name: string) => Number(part.getAttribute(name) ?? 0);
const flat = (value: number | null): Bar | null => (value === null ? null : { value, range: null });

/** The bars that are drawn, from the top. */
function drawnBars(treated: Bar | null, control: Bar | null, full = 50) {
  show(<PairBars treated={treated} control={control} full={full} label={label} />);
  return [...screen.getByRole('img', { name: label }).querySelectorAll('g')];
}

/** Of flat bars: which they are, and how much of the width they take. */
function bars(treated: number | null, control: number | null, full = 50) {
  return drawnBars(flat(treated), flat(control), full).map((bar) => {
    const [solid, ...others] = bar.children;
    expect(others).toEqual([]);
    return [
      bar.classList.value.includes('treated') ? 'dark' : 'light',
      solid === undefined ? null : number(solid, 'width'),
    ];
  });
}

/** The parts of one bar by the names of their classes. */
function partsOf(bar: Element | undefined) {
  const part = (name: string) =>
    [...(bar?.children ?? [])].find(({ classList }) => classList.value.includes(name)) ?? null;
  return { solid: part('solid'), unsure: part('unsure'), edge: part('edge'), value: part('value') };
}

describe('A pair of bars', () => {
  test('has the dark one over the light one, each as wide as its share of the full width', () => {
    expect(bars(25, 15)).toEqual([
      ['dark', 50],
      ['light', 30],
    ]);
  });

  test('is measured against the full width that it is given, not against its own larger bar', () => {
    expect(bars(25, 15, 100)).toEqual([
      ['dark', 25],
      ['light', 15],
    ]);
  });

  test('never reaches beyond the picture, nor before it', () => {
    expect(bars(60, -5)).toEqual([
      ['dark', 100],
      ['light', 0],
    ]);
  });

  test('does not lie one over the other', () => {
    bars(25, 15);
    const [dark, light] = screen.getByRole('img').querySelectorAll('rect');
    if (dark === undefined || light === undefined) throw new Error('There are not two bars.');
    expect(number(dark, 'y') + number(dark, 'height')).toBeLessThan(number(light, 'y'));
    const [, , , tall] = screen.getByRole('img').getAttribute('viewBox')?.split(' ') ?? [];
    expect(number(light, 'y') + number(light, 'height')).toBeLessThanOrEqual(Number(tall));
  });
});

describe('A figure', () => {
  test('of zero keeps its bar, with no width', () => {
    expect(bars(0, 15)).toEqual([
      ['dark', 0],
      ['light', 30],
    ]);
  });

  test('of zero in the comparison keeps the light bar, with no width', () => {
    expect(bars(25, 0)).toEqual([
      ['dark', 50],
      ['light', 0],
    ]);
  });

  test('that is not known in the comparison leaves the dark bar alone', () => {
    expect(bars(25, null)).toEqual([['dark', 50]]);
  });

  test('that is the comparison itself is a light bar alone', () => {
    expect(bars(null, 15)).toEqual([['light', 30]]);
  });

  test('that is not known at all draws no bar', () => {
    expect(bars(null, null)).toEqual([]);
  });
});

test('One bar alone takes half the height of two, so that no gap looks like a bar of nothing', () => {
  const height = () => Number.parseFloat(screen.getAllByRole('img').at(-1)?.style.height ?? '');
  bars(25, 15);
  const two = height();
  show(<PairBars treated={flat(25)} control={null} full={50} label="25 months" />);
  expect(height()).toBe(two / 2);
});

describe('A bar with a range', () => {
  const sure = { value: 25, range: { low: 20, high: 40 } };

  test('is solid up to the low end, softer from there to the high end, with a fine mark at the value', () => {
    const { solid, unsure, edge, value } = partsOf(drawnBars(sure, null)[0]);
    if (solid === null || unsure === null) throw new Error('A part of the bar is missing.');
    expect(number(solid, 'width')).toBe(40);
    expect([number(unsure, 'x'), number(unsure, 'width')]).toEqual([40, 40]);
    expect(value?.getAttribute('d')).toMatch(/^M50 /);
    // Along the top, down at the high end, and back: closed.
    expect(edge?.getAttribute('d')).toMatch(/^M40 \S+H80V\S+H40$/);
  });

  test('goes on to the edge of the picture, and has no closing end, where the upper end was not reached', () => {
    const { unsure, edge } = partsOf(drawnBars({ value: 25, range: { low: 20, high: null } }, null)[0]);
    expect(unsure === null ? 0 : number(unsure, 'x') + number(unsure, 'width')).toBe(100);
    expect(edge?.getAttribute('d')).toMatch(/^M40 \S+H100M40 \S+H100$/);
  });

  test('can be the light one as well as the dark one, each with its own', () => {
    const both = drawnBars(flat(30), { value: 15, range: { low: 10, high: 20 } });
    expect(both.map((bar) => partsOf(bar).unsure !== null)).toEqual([false, true]);
    cleanup();
    const other = drawnBars(sure, flat(15));
    expect(other.map((bar) => partsOf(bar).unsure !== null)).toEqual([true, false]);
  });

  test('stays flat up to its value where no range is known, with nothing made up', () => {
    const { solid, unsure, edge, value } = partsOf(drawnBars(flat(25), null)[0]);
    expect(solid === null ? 0 : number(solid, 'width')).toBe(50);
    expect([unsure, edge, value]).toEqual([null, null, null]);
  });
});
