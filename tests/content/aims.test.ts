import { expect, test } from 'vitest';
import { languages } from '../../shared/ids.ts';
import { realLibrary } from '../support/realLibrary.ts';

const cards = realLibrary.attributes.filter(({ card }) => card !== null);

test.each(languages)(
  'every card of the library in %s begins with its good end, and has another end',
  (language) => {
    const words = realLibrary.text[language];
    expect(cards.length).toBeGreaterThan(40);
    for (const { id } of cards) {
      const aim = words[`attributes.${id}.aim`] ?? 'no aim';
      const rest = words[`attributes.${id}.card`]?.split(aim);
      expect(rest, id).toEqual(['', expect.stringMatching(/^[,:] ./)]);
    }
  },
);
