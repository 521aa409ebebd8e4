import { describe, expect, test } from 'vitest';
import { Evidence } from '../../../electron/content/evidence.ts';
import { folderWith } from '../../support/contentFolder.ts';
import { type EvidenceFiles, smallEvidence, treatedMonths } from '../../support/smallEvidence.ts';

const evidenceWith = (change: (files: EvidenceFiles) => void = () => {}) =>
  new Evidence(folderWith(smallEvidence(change)));

/** The number that tests look up, after a change. */
const looked = (change?: (files: EvidenceFiles) => void) => evidenceWith(change).fact(treatedMonths);

describe('a number', () => {
  test('comes with its range, unit, status and source', () => {
    expect(looked()).toEqual({
      ok: true,
      found: { value: 25.3, unit: 'months', interval: [23, 30.3], status: 'read', source: 'abs-first' },
    });
  });

  test('that is not there is not made up', () => {
    expect(evidenceWith().fact('ai-alpha.lost')).toEqual({
      ok: false,
      reason: 'the evidence has no number ai-alpha.lost',
    });
  });

  test('that was corrected is the corrected one, without the range of the old one', () => {
    const change = (files: EvidenceFiles) =>
      files['corrections.json'].push({ fact: treatedMonths, value: 26 });
    expect(looked(change)).toEqual({
      ok: true,
      found: { value: 26, unit: 'months', interval: null, status: 'corrected', source: null },
    });
  });

  test('that was corrected may be used even if the old one was from memory', () => {
    const change = (files: EvidenceFiles) => {
      Object.assign(files['facts.json'][treatedMonths] ?? {}, { status: 'memory' });
      files['corrections.json'].push({ fact: treatedMonths, value: 26 });
    };
    expect(looked(change)).toMatchObject({ ok: true, found: { value: 26 } });
  });
});

describe('a number is refused', () => {
  const refused = (change: (files: EvidenceFiles) => void) => {
    const result = looked(change);
    return result.ok ? null : result.reason;
  };

  test('when the audit leaves it out', () => {
    const drop = (files: EvidenceFiles) =>
      files['corrections.json'].push({ fact: treatedMonths, drop: true });
    expect(refused(drop)).toBe(`the audit says to leave out ${treatedMonths}`);
  });

  test('when somebody only remembered it', () => {
    const remember = (files: EvidenceFiles) =>
      Object.assign(files['facts.json'][treatedMonths] ?? {}, { status: 'memory' });
    expect(refused(remember)).toBe(`${treatedMonths} is from memory, nobody read it`);
  });

  test('when the address of its source could not be checked', () => {
    const doubt = (files: EvidenceFiles) =>
      Object.assign(files['sources.json']['abs-first'] ?? {}, { urlExact: false });
    expect(refused(doubt)).toBe(`${treatedMonths} rests on abs-first, whose address nobody could check`);
  });

  test.each([{ doNotShow: true }, { verified: false }])('when it stands in a part marked %o', (mark) => {
    const keepBack = (files: EvidenceFiles) => {
      const [study] = files['options/ai-alpha.json'].benefits as object[];
      Object.assign(study ?? {}, mark);
    };
    expect(refused(keepBack)).toBe(`the evidence says not to show ${treatedMonths}`);
  });
});

describe('a place', () => {
  const evidence = () =>
    evidenceWith((files) => {
      files['options/ai-alpha.json'].dataGap = ['not read'];
      files['options/ai-alpha.json'].unverifiedToCheck = ['57 %'];
      Object.assign(files, { 'rules.json': [{ id: 'first', said: ['yes'] }] });
    });

  test('is found by keys and by positions in a list', () => {
    expect(evidence().place('ai-alpha.schedule.text')).toEqual({ ok: true, found: '3 weeks on, 1 week off' });
    expect(evidence().place('ai-alpha.status.0')).toEqual({ ok: true, found: 'a usual first choice' });
  });

  test('is found by the id of a thing in a list, and in files beside the options', () => {
    expect(evidence().place('rules.first.said.0')).toEqual({ ok: true, found: 'yes' });
    expect(evidence().place('ai-alpha.benefits.first.n.treated')).toEqual({ ok: true, found: {} });
  });

  test.each([
    'lost.schedule',
    'ai-alpha.schedule.lost',
    'ai-alpha.status.1',
    'rules.lost',
    'ai-alpha.toString',
  ])('that is not there is not found: %s', (place) => {
    expect(evidence().place(place)).toEqual({ ok: false, reason: `the evidence has no place ${place}` });
  });

  test.each(['ai-alpha.dataGap.0', 'ai-alpha.unverifiedToCheck.0'])(
    'that is a gap is refused: %s',
    (place) => {
      expect(evidence().place(place)).toEqual({
        ok: false,
        reason: `${place} is a gap in the evidence, not a finding`,
      });
    },
  );
});

test('a source is there or not', () => {
  expect(evidenceWith().hasSource('abs-first')).toBe(true);
  expect(evidenceWith().hasSource('abs-lost')).toBe(false);
});

test.each(['facts.json', 'corrections.json', 'sources.json'])(
  'without %s nothing can be looked up',
  (file) => {
    const files = smallEvidence();
    delete files[file];
    expect(() => new Evidence(folderWith(files))).toThrow(file);
  },
);

test('a file of it that is not JSON is named with line and column', () => {
  expect(() => new Evidence(folderWith({ ...smallEvidence(), 'sources.json': '{' }))).toThrow(
    'sources.json is not JSON from line 1, column 2 on',
  );
});
