import { expect, test } from 'vitest';
import { figuresTraced } from '../../../../shared/content/checks/figuresTraced.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const saying = (part: string, en: string, es = en) =>
  smallLibrary(({ text }) => {
    text.en[`options.ai-alone.${part}`] = en;
    text.es[`options.ai-alone.${part}`] = es;
  });

test('a library in which every figure of a sentence names its place passes', () => {
  expect(figuresTraced(smallLibrary())).toEqual([]);
});

test.each(['cell.how-taken', 'unknown.tiredness', 'what'])(
  'a figure in %s without a place is named',
  (part) => {
    expect(figuresTraced(saying(part, 'Every 3 weeks.'))).toEqual([
      {
        rule: 'figuresTraced',
        file: 'options/ai-alone.json',
        path: `textEvidence.${part}`,
        reason: 'this sentence says a figure; where does it come from?',
      },
    ]);
  },
);

test('a figure that only Spanish says is named too', () => {
  expect(figuresTraced(saying('what', 'Three weeks.', '3 semanas.'))).toHaveLength(1);
});

test.each(['CDK4/6', 'HER2', 'T-DM1', 'PALOMA-2'])('the digit of a name is no figure: %s', (name) => {
  expect(figuresTraced(saying('what', `It is about ${name}.`))).toEqual([]);
});

test('a place for a sentence that is not there is named', () => {
  const library = smallLibrary(({ options }) => {
    Object.assign(options[1]?.textEvidence ?? {}, { 'cell.lost': ['ai-alpha.schedule.text'] });
  });
  expect(figuresTraced(library)).toMatchObject([
    { file: 'options/ai-alone.json', path: 'textEvidence.cell.lost', reason: 'there is no such sentence' },
  ]);
});
