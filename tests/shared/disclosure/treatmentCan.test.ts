import { describe, expect, test } from 'vitest';
import { canParts } from '../../../shared/disclosure/treatmentCan.ts';
import { toldItems } from '../../../shared/patient/told.ts';
import { gateAnswers } from '../../../shared/visit/visit.ts';
import { toldAll } from '../../support/realLibrary.ts';

const versions = ['usual', 'few-spots', 'later'] as const;

describe('What treatment can and cannot do', () => {
  test('is nothing before a version was picked', () => {
    expect(canParts('open', toldAll, 'numbers')).toEqual([]);
  });

  test.each(toldItems.filter((item) => item !== 'newest-result'))(
    'is nothing while "%s" has not been told',
    (item) => {
      for (const version of versions)
        expect(canParts(version, { ...toldAll, [item]: 'not-known' }, 'numbers')).toEqual([]);
    },
  );

  test.each(gateAnswers)(
    'touches time at "%s" only if she opened that, and never in the usual words',
    (gate) => {
      const isOpen = gate !== 'not-asked' && gate !== 'not-today';
      expect(canParts('usual', toldAll, gate)).toEqual(['control', 'not-cure']);
      for (const version of ['few-spots', 'later'] as const)
        expect(canParts(version, toldAll, gate).includes('time')).toBe(isOpen);
    },
  );
});
