import { expect, test } from 'vitest';
import { factPlace, studyPlace, textPlace } from '../../../../shared/content/checks/place.ts';
import type { Fact, Study } from '../../../../shared/content/fact.ts';
import type { Library } from '../../../../shared/content/library.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const studyOf = (library: Library, at = 0) => library.studies[at] as Study;
const factOf = (library: Library, at: number) => library.facts[at] as Fact;

test('a study and its facts stand in the file of the option that it tested', () => {
  const library = smallLibrary(({ options }) => {
    for (const option of options) option.cells = {};
  });
  expect(studyPlace(library, studyOf(library), 'name')).toEqual({
    file: 'facts/ai-alpha.json',
    path: 'studies[0].name',
  });
  expect(factPlace(library, factOf(library, 3), 'unit').file).toBe('facts/ai-alpha.json');
});

test('a study that tested none of our options stands in the file of the option that shows it', () => {
  const library = smallLibrary(({ studies }) => {
    Object.assign(studies[0]?.arms.treated ?? {}, { option: null });
  });
  expect(studyPlace(library, studyOf(library), 'name').file).toBe('facts/ai-alpha.json');
});

test('facts and studies are counted within their own file', () => {
  const library = smallLibrary(({ studies, facts }) => {
    const study = structuredClone(studies[0]) as (typeof studies)[number];
    Object.assign(study, { id: 'second-study' });
    Object.assign(study.arms.treated, { option: 'ai-alone' });
    studies.push(study);
    Object.assign(facts[1] ?? {}, { study: 'second-study' });
  });
  expect(studyPlace(library, studyOf(library, 1), 'id')).toEqual({
    file: 'facts/ai-alone.json',
    path: 'studies[0].id',
  });
  expect(factPlace(library, factOf(library, 1), 'unit').path).toBe('facts[0].unit');
  expect(factPlace(library, factOf(library, 3), 'unit').path).toBe('facts[2].unit');
});

test('a sentence of an option stands in the file of the option, another in the file of its first word', () => {
  expect(textPlace('es', 'options.ai-alpha.cell.how-taken')).toEqual({
    file: 'text/es/options/ai-alpha.json',
    path: 'cell.how-taken',
  });
  expect(textPlace('en', 'attributes.tiredness.name')).toEqual({
    file: 'text/en/attributes.json',
    path: 'tiredness.name',
  });
});
