import { describe, expect, test } from 'vitest';
import { traceLibrary } from '../../../electron/content/trace.ts';
import { folderWith } from '../../support/contentFolder.ts';
import { type EvidenceFiles, smallEvidence, treatedMonths as treated } from '../../support/smallEvidence.ts';
import { type PlainLibrary, smallLibrary } from '../../support/smallLibrary.ts';

/** What tracing says when something is changed in the evidence, in the library, or in both. */
function trace(change: {
  evidence?: (files: EvidenceFiles) => void;
  library?: (library: PlainLibrary) => void;
}) {
  return traceLibrary(smallLibrary(change.library), folderWith(smallEvidence(change.evidence)));
}

const withFact = (change: object) => (library: PlainLibrary) => {
  Object.assign(library.facts[0] ?? {}, change);
};
const withTreated = (change: object) => (files: EvidenceFiles) => {
  Object.assign(files['facts.json'][treated] ?? {}, change);
};
const issueAtFact = (reason: string) => [
  { rule: 'trace', file: 'facts/ai-alpha.json', path: 'facts[0].evidence', reason },
];

test('a library that says what its evidence says holds, and the lines say how much was held against it', () => {
  expect(trace({})).toEqual({
    lines: [
      '4 of 4 numbers hold',
      '2 of 2 numbers of people hold',
      '3 of 3 statements of guidelines and lengths of time hold',
      '1 of 1 sentences with a figure hold',
      '0 of 0 times of following hold',
      '4 of 4 approvals and terms hold',
      '0 of 0 figures of registries hold',
      '1 of 1 claims and mistakes of the articles hold',
      '2 of 2 sources hold',
    ],
    issues: [],
  });
});

describe('a number', () => {
  test('that differs in its last digit is named', () => {
    const { lines, issues } = trace({ evidence: withTreated({ value: 25.4 }) });
    expect(issues).toEqual(issueAtFact(`${treated} is 25.4, not 25.3`));
    expect(lines[0]).toBe('3 of 4 numbers hold');
  });

  test('with another range is named', () => {
    expect(trace({ evidence: withTreated({ ci95: [23, 31] }) }).issues).toEqual(
      issueAtFact(`${treated} has the range 23 to 31, not 23 to 30.3`),
    );
  });

  test('whose published range was left out is named', () => {
    const value = { kind: 'number', number: 25.3, interval: { kind: 'not-reported' } };
    expect(trace({ library: withFact({ value }) }).issues).toEqual(
      issueAtFact(`${treated} has the range 23 to 30.3, not null to null`),
    );
  });

  test('that counts something else is named', () => {
    expect(trace({ evidence: withTreated({ unit: 'weeks' }) }).issues).toEqual(
      issueAtFact(`${treated} counts weeks, not months`),
    );
  });

  test('that is from memory is refused, even where it is equal', () => {
    expect(trace({ evidence: withTreated({ status: 'memory' }) }).issues).toEqual(
      issueAtFact(`${treated} is from memory, nobody read it`),
    );
  });

  test('that is not in the evidence is named', () => {
    const lost = 'ai-alpha.lost';
    expect(trace({ library: withFact({ evidence: lost }) }).issues).toEqual(
      issueAtFact(`the evidence has no number ${lost}`),
    );
  });

  test('that was read in another source is named', () => {
    expect(trace({ evidence: withTreated({ source: 'gl-first' }) }).issues).toEqual(
      issueAtFact(`${treated} was read in gl-first, not abs-first`),
    );
  });

  test('that was computed must be said to be computed', () => {
    const computed = withTreated({ status: 'computed' });
    expect(trace({ evidence: computed }).issues).toEqual(issueAtFact(`${treated} is computed, not read`));
    expect(trace({ evidence: computed, library: withFact({ status: 'computed' }) }).issues).toEqual([]);
  });

  test('that is not known needs no evidence', () => {
    expect(trace({ library: withFact({ value: { kind: 'unknown' }, evidence: null }) }).issues).toEqual([]);
  });
});

describe('the audit', () => {
  const corrected = (files: EvidenceFiles) => {
    files['corrections.json'].push({ fact: treated, value: 26.1, ci95: [24, 31], source: 'a later report' });
  };
  const number = (figure: number, low: number, high: number) => ({
    kind: 'number',
    number: figure,
    interval: { kind: 'reported', low, high },
  });

  test('wins over what was read', () => {
    const library = withFact({ value: number(26.1, 24, 31), status: 'corrected' });
    expect(trace({ evidence: corrected, library }).issues).toEqual([]);
  });

  test('is not to be passed over', () => {
    const library = withFact({ status: 'corrected' });
    expect(trace({ evidence: corrected, library }).issues).toEqual(
      issueAtFact(`${treated} is 26.1, not 25.3`),
    );
  });

  test('is to be named as the reason', () => {
    const library = withFact({ value: number(26.1, 24, 31) });
    expect(trace({ evidence: corrected, library }).issues).toEqual(
      issueAtFact(`${treated} is corrected, not read`),
    );
  });
});

describe('a value that is no number', () => {
  const notReached = { kind: 'not-reached', low: 19.3 };
  const noNumber = (record: object) => (files: EvidenceFiles) => {
    delete files['facts.json'][treated];
    Object.assign(files['options/ai-alpha.json'], {
      benefits: [{ n: { treated: {} }, outcomes: [{ treated: record, control: {} }] }],
    });
  };

  test('was not reached where the record has no number yet, with the same lower end', () => {
    const library = withFact({ value: notReached });
    const record = (low: number) => noNumber({ value: null, ci95: [low, null] });
    expect(trace({ library, evidence: record(19.3) }).issues).toEqual([]);
    expect(trace({ library, evidence: record(19.4) }).issues).toEqual(
      issueAtFact(`${treated} has 19.4 as its lower end, not 19.3`),
    );
  });

  test('was reached where the record has a number', () => {
    const library = withFact({ value: notReached });
    expect(trace({ library, evidence: noNumber({ value: 25 }) }).issues).toEqual(
      issueAtFact(`${treated} does not say that it was not reached`),
    );
  });

  test('is none seen only where the number is zero', () => {
    const library = withFact({ value: { kind: 'none-seen', outOf: 200 } });
    expect(trace({ library, evidence: withTreated({ value: 0 }) }).issues).toEqual([]);
    expect(trace({ library }).issues).toEqual(issueAtFact(`${treated} is 25.3, not none`));
  });

  test('is a count that is the same in the evidence', () => {
    const library = withFact({ value: { kind: 'count', count: 61, outOf: 200 } });
    const people = (value: number) => withTreated({ value, unit: 'months' });
    expect(trace({ library, evidence: people(61) }).issues).toEqual([]);
    expect(trace({ library, evidence: people(62) }).issues).toEqual(issueAtFact(`${treated} is 62, not 61`));
  });

  test('is a range whose ends both stand in the record', () => {
    const library = withFact({ value: { kind: 'range', low: 2, high: 4 } });
    expect(trace({ library, evidence: noNumber({ text: 'from 2 to 4 months' }) }).issues).toEqual([]);
    expect(trace({ library, evidence: noNumber({ text: 'from 2 to 5 months' }) }).issues).toEqual(
      issueAtFact('the evidence named here does not say 4'),
    );
  });
});

test('a number of people that differs is named', () => {
  const library = ({ studies }: PlainLibrary) => {
    Object.assign(studies[0]?.arms.control ?? {}, { people: 199 });
  };
  expect(trace({ library }).issues).toEqual([
    {
      rule: 'trace',
      file: 'facts/ai-alpha.json',
      path: 'studies[0].arms.control.people',
      reason: 'ai-alpha.benefits.0.n.treated is 200, not 199',
    },
  ]);
});

test('a length of time that differs is named', () => {
  const library = ({ options }: PlainLibrary) => {
    const over = { months: 13, evidence: 'ai-alpha.sideEffects.0.months' };
    Object.assign(options[0]?.cells.tiredness ?? {}, { over });
  };
  expect(trace({ library }).issues).toMatchObject([
    { file: 'options/ai-alpha.json', path: 'cells.tiredness.over' },
  ]);
});

describe('a place', () => {
  const withPlace = (place: string) => (library: PlainLibrary) => {
    Object.assign(library.options[0]?.textEvidence ?? {}, { 'cell.how-taken': [place] });
  };
  const issue = (reason: string) => [
    { rule: 'trace', file: 'options/ai-alpha.json', path: 'textEvidence.cell.how-taken', reason },
  ];

  test('that is not there is named', () => {
    const library = withPlace('ai-alpha.schedule.lost');
    expect(trace({ library }).issues).toEqual(issue('the evidence has no place ai-alpha.schedule.lost'));
  });

  test('that does not say the figure of the sentence is named', () => {
    const evidenceFiles = (files: EvidenceFiles) => {
      Object.assign(files['options/ai-alpha.json'], { schedule: { text: '21 days on, 1 week off' } });
    };
    expect(trace({ evidence: evidenceFiles }).issues).toEqual(
      issue('the evidence named here does not say 3'),
    );
  });
});

test('the statement of a guideline, and an approval, without its place is named', () => {
  const files = (all: EvidenceFiles) => {
    Object.assign(all['options/ai-alpha.json'], { status: [] });
  };
  const places = trace({ evidence: files }).issues.map(({ file, path }) => `${file} ${path}`);
  expect(places).toEqual([
    'options/ai-alpha.json cells.guidelines.statements[0].evidence',
    'options/ai-alone.json cells.guidelines.statements[0].evidence',
    'options/ai-alpha.json status.evidence',
    'options/ai-alone.json status.evidence',
  ]);
});

test('a source that the evidence does not know is named', () => {
  const atSource = { rule: 'trace', file: 'sources.json' };
  const files = (all: EvidenceFiles) => {
    delete all['sources.json']['gl-first'];
  };
  expect(trace({ evidence: files }).issues).toEqual([
    { ...atSource, path: '[1].evidence', reason: 'the evidence has no source gl-first' },
  ]);
});

test('a folder that is no evidence folder is an issue, not a crash', () => {
  const { lines, issues } = traceLibrary(smallLibrary(), folderWith({ 'facts.json': '{' }));
  expect(lines).toEqual([]);
  expect(issues).toMatchObject([{ rule: 'trace', reason: expect.stringContaining('cannot be read') }]);
});
