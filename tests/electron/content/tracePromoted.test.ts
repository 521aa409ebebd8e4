import { describe, expect, test } from 'vitest';
import { traceLibrary } from '../../../electron/content/trace.ts';
import { folderWith } from '../../support/contentFolder.ts';
import { type EvidenceFiles, smallEvidence, treatedMonths as treated } from '../../support/smallEvidence.ts';
import { type PlainLibrary, smallLibrary } from '../../support/smallLibrary.ts';

const traceWith = (
  library: (plain: PlainLibrary) => void,
  files: (all: EvidenceFiles) => void,
  more: object,
) => traceLibrary(smallLibrary(library), folderWith({ ...smallEvidence(files), ...more })).issues;

describe('what the audit promotes', () => {
  const audit =
    '# Audit\n\n## 7. "Memory" values now confirmed\nALPHA months 25.3; others.\n\n## 8. Patterns\nBETA\n';
  const promoted = (says: string) => (library: PlainLibrary) => {
    Object.assign(library.facts[0] ?? {}, { status: 'promoted' });
    library.promoted.push({ fact: treated, source: 'first-study-report', says });
  };
  const remembered = ({ 'facts.json': facts }: EvidenceFiles) =>
    Object.assign(facts[treated] ?? {}, { status: 'memory', ci95: undefined });
  const traced = (says: string) =>
    traceWith(promoted(says), remembered, { 'audit.md': audit }).map(({ reason }) => reason);

  test('may be shown where the audit says so in the words that are quoted', () => {
    expect(traced('ALPHA months 25.3')).toEqual([`${treated} has the range null to null, not 23 to 30.3`]);
  });

  test.each(['ALPHA months 26', 'BETA'])('may not where its section has no such words: %s', (says) => {
    expect(traced(says)).toEqual([`${treated} is from memory, nobody read it`]);
  });
});

describe('what articles say', () => {
  test('that nothing answers is named', () => {
    const library = (plain: PlainLibrary) => void plain.coverage.pop();
    expect(traceWith(library, () => undefined, {})).toMatchObject([
      { file: 'coverage.json', reason: 'nothing answers seed-claims.0' },
    ]);
  });

  test('and that no article says is named too', () => {
    const library = (plain: PlainLibrary) =>
      void plain.coverage.push({
        place: 'seedIssues.lost',
        verdict: 'wrong',
        answeredBy: ['goals.time-at-home'],
      });
    expect(traceWith(library, () => undefined, {})).toMatchObject([
      { file: 'coverage.json', path: '[1].place', reason: 'the evidence has no seedIssues.lost' },
    ]);
  });
});
