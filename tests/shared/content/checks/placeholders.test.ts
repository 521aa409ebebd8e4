import { expect, test } from 'vitest';
import { placeholders } from '../../../../shared/content/checks/placeholders.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const saying = (en: string, es: string) =>
  smallLibrary(({ text }) => {
    text.en['options.ai-alpha.cell.how-taken'] = en;
    text.es['options.ai-alpha.cell.how-taken'] = es;
  });

test('a library whose languages say the same figures passes', () => {
  expect(placeholders(smallLibrary())).toEqual([]);
});

test('placeholders and figures may stand in another order', () => {
  expect(placeholders(saying('Ask {{doctor}} or {{nurse}}.', 'Pregunte a {{nurse}} o {{doctor}}.'))).toEqual(
    [],
  );
  expect(placeholders(saying('3 weeks on, 1 off, of 1,000', 'De 1,000: 1 libre y 3 con'))).toEqual([]);
});

test.each([
  ['another figure', '3 weeks on, 1 off', '2 semanas y 1 libre'],
  ['one figure less', 'Days 1, 8 and 8', 'Los días 1 y 8'],
  ['a word for a figure', 'For 3 weeks', 'Por tres semanas'],
  ['another decimal', 'A fever of 100.4', 'Fiebre de 1004'],
  ['a decimal torn apart', 'A fever of 100.4', 'Fiebre de 100 y 4'],
])('%s in Spanish is named', (_, en, es) => {
  expect(placeholders(saying(en, es))).toMatchObject([
    { rule: 'placeholders', file: 'text/es/options/ai-alpha.json', path: 'cell.how-taken' },
  ]);
});

test('the reason says both', () => {
  expect(placeholders(saying('For 3 weeks', 'Por tres semanas'))).toMatchObject([
    { reason: 'different figures: 3 in English, none in Spanish' },
  ]);
});

test('a placeholder that was translated is named', () => {
  expect(placeholders(saying('Ask {{name}}.', 'Pregunte a {{name}}.'))).toEqual([]);
  expect(placeholders(saying('Ask {{name}}.', 'Pregunte a {{nombre}}.'))).toMatchObject([
    { reason: 'different placeholders: {{name}} in English, {{nombre}} in Spanish' },
  ]);
});
