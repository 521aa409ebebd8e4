/** The files of an evidence folder, as far as tests change them. */
export interface EvidenceFiles {
  'facts.json': Record<string, object>;
  'corrections.json': object[];
  'sources.json': Record<string, object>;
  'options/ai-alpha.json': Record<string, unknown>;
  'seed-claims.json': object[];
  'seedIssues.json': { id: string }[];
}

/** The number in it that tests change: the months on alpha until the cancer grew. */
export const treatedMonths = 'ai-alpha.benefits.0.outcomes.0.treated';

/** A made-up evidence folder in which everything that the small library says can be found. */
export function smallEvidence(change: (files: EvidenceFiles) => void = () => {}): Record<string, unknown> {
  const read = (value: number, more: object = {}) => ({
    value,
    status: 'read',
    source: 'abs-first',
    ...more,
  });
  const files: EvidenceFiles = {
    'facts.json': {
      'ai-alpha.benefits.0.n.treated': read(200, { unit: 'people' }),
      [treatedMonths]: read(25.3, { unit: 'months', ci95: [23, 30.3] }),
      'ai-alpha.benefits.0.outcomes.0.control': read(16, { unit: 'months median', ci95: [13.4, 18.2] }),
      'ai-alpha.sideEffects.0.treated': read(37, { unit: '%' }),
      'ai-alpha.sideEffects.0.control': read(30),
      'ai-alpha.sideEffects.0.months': read(12),
    },
    'corrections.json': [],
    'sources.json': { 'abs-first': { urlExact: true }, 'gl-first': {} },
    'seed-claims.json': [{ claim: 'Alpha slows the cancer.' }],
    'seedIssues.json': [],
    'options/ai-alpha.json': {
      schedule: { text: '3 weeks on, 1 week off' },
      status: ['a usual first choice'],
      benefits: [{ id: 'first', n: { treated: {} }, outcomes: [{ treated: {}, control: {} }] }],
      sideEffects: [{ treated: {}, control: {}, months: {} }],
    },
  };
  change(files);
  return { ...files };
}
