import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { IconArray } from '../../../renderer/components/IconArray.tsx';
import { show } from '../../support/show.tsx';

const label = '12 of 100 people';
/** Where each circle of a path begins. */
const places = (path: Element | null) => path?.getAttribute('d')?.match(/M[\d.]+ [\d.]+/g) ?? [];

/** The picture for this many people: the places of the others, and of those who are affected. */
function picture(count: number) {
  const { container } = show(<IconArray count={count} label={label} />);
  const drawn = within(container).getByRole('img', { name: label });
  return {
    others: places(drawn.querySelector('[class*=others]')),
    affected: places(drawn.querySelector('[class*=affected]')),
  };
}

describe('A picture of one hundred people', () => {
  test.each([
    ['nobody', 0, 0],
    ['one', 1, 1],
    ['twelve, and a little less than half of a person', 12.4, 12],
    ['thirteen, when it is half of a person more than twelve', 12.5, 13],
    ['everybody', 100, 100],
    ['everybody, and no more than that', 130, 100],
    ['nobody, and no fewer than that', -3, 0],
  ])('has filled %s', (_who, count, filled) => {
    const { affected, others } = picture(count);
    expect([affected.length, others.length]).toEqual([filled, 100 - filled]);
  });

  test('draws nobody at all when the number is not known, neither filled nor empty', () => {
    const { affected, others } = picture(Number.NaN);
    expect([affected, others]).toEqual([[], []]);
  });

  test('gives each person a place of her own, in five lines of twenty', () => {
    const { affected, others } = picture(33);
    const all = [...affected, ...others];
    expect(new Set(all).size).toBe(100);
    const inLines = Map.groupBy(all, (place) => place.split(' ')[1]);
    expect([...inLines.values()].map((people) => people.length)).toEqual([20, 20, 20, 20, 20]);
  });

  test('fills from the first place on and leaves nobody out between', () => {
    const { affected } = picture(100);
    expect(picture(21).affected).toEqual(affected.slice(0, 21));
  });

  test('says in words what it shows, and nothing twice', () => {
    picture(12);
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.queryByText(label)).toBeNull();
  });
});
