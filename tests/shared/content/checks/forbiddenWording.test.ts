import { expect, test } from 'vitest';
import { forbiddenWording } from '../../../../shared/content/checks/forbiddenWording.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const saying = (language: 'en' | 'es', words: string) =>
  smallLibrary(({ text }) => {
    text[language]['options.ai-alpha.what'] = words;
  });

test('a library without forbidden phrases passes', () => {
  expect(forbiddenWording(smallLibrary())).toEqual([]);
});

test.each([
  ['en', 'This is the best option for you.', 'the best option'],
  ['en', 'It helps 1 in 5 people.', '1 in 5'],
  ['en', 'It helps one in five people.', 'one in five'],
  ['en', 'Only a few feel sick.', 'Only a'],
  ['en', 'After failed treatment, ask us.', 'failed treatment'],
  ['en', 'Her battle goes on.', 'battle'],
  ['en', 'It lowers the risk by 40%', '40%'],
  ['en', 'The hazard ratio was low.', 'hazard ratio'],
  ['es', 'Es la mejor opción.', 'la mejor opción'],
  ['es', 'Ayuda a 1 de cada 5 personas.', '1 de cada 5'],
  ['es', 'Ayuda a una de cada cinco personas.', 'una de cada cinco'],
  ['es', 'Solo unas pocas personas vomitan.', 'Solo unas'],
  ['es', 'Tras el fracaso del tratamiento', 'fracaso del tratamiento'],
  ['es', 'Su batalla sigue.', 'batalla'],
  ['es', 'Le recomendamos tomarla.', 'Le recomendamos'],
] as const)('in %s “%s” is named with the phrase', (language, words, phrase) => {
  expect(forbiddenWording(saying(language, words))).toEqual([
    {
      rule: 'forbiddenWording',
      file: `text/${language}/options/ai-alpha.json`,
      path: 'what',
      reason: `it says “${phrase}”`,
    },
  ]);
});

test.each([
  ['en', 'You can take it only after a meal.'],
  ['en', 'White cells fight infection.'],
  ['en', 'In 5 of 100 people it came back.'],
  ['en', 'The battlefield hospital'],
  ['en', 'Commonly an ache comes first.'],
  ['es', 'Tome una pastilla al día, 5 de 100 personas'],
] as const)('in %s “%s” is no mistake', (language, words) => {
  expect(forbiddenWording(saying(language, words))).toEqual([]);
});
