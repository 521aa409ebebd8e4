import type { ChoiceAnswer } from '../patient/profile.ts';
import { stageCodes } from './codes.ts';
import type { HowRead } from './imported.ts';
import { type Concept, type Reading, spreads } from './readConcept.ts';

type Stage = Exclude<ChoiceAnswer<'stage'>, 'unknown'>;

const digits: Readonly<Record<string, Stage>> = {
  '0': '0',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};
const group = String.raw`(0|iv|i{1,3}|[1-4])\s?(?:[abc][0-3]?)?`;
const wholly = new RegExp(String.raw`^\s*[cpy]{0,2}\s*${group}\s*$`, 'i');
const inWords = new RegExp(
  String.raw`\b(?:stage|estadio|etapa)(?:\s+group)?\s*:?\s*${group}(?![\w+])(?!\s*(?:-|–|/|or|to|o|a)\s*(?:stage\s*)?(?:[0-4]|[iv]))`,
  'gi',
);

const digitOf = (written: string | undefined): Stage | null => digits[(written ?? '').toLowerCase()] ?? null;

/** The stage that is written in a text, `Stage IIA` or `3C`; null where there is none, or two that differ. */
function stageInText(text: string): Stage | null {
  const parts = text.split(';');
  const found = new Set(
    parts
      .flatMap((part) => [
        digitOf(wholly.exec(part)?.[1]) ?? [],
        ...Array.from(part.matchAll(inWords), ([, written]) => digitOf(written) ?? []),
      ])
      .flat(),
  );
  const [stage = null] = found;
  return found.size === 1 ? stage : null;
}

function stageOf(concept: Concept): { stage: Stage; how: HowRead } | null {
  for (const { system, code } of concept.codes) {
    if (system !== 'snomed' && system !== 'ajcc') continue;
    const stage = system === 'snomed' ? stageCodes.get(code) : digitOf(wholly.exec(code)?.[1]);
    if (stage) return { stage, how: 'coded' };
  }
  const stage = stageInText(concept.text);
  return stage === null ? null : { stage, how: 'text' };
}

/**
 * The stage at first diagnosis. Stage 4 means that it had spread; the other stages say nothing of spread today.
 * Null where there is no stage in it.
 */
export function readStage(concept: Concept | null): Reading[] | null {
  const found = concept === null ? null : stageOf(concept);
  if (found === null) return null;
  const stage: Reading = { answer: { item: 'stage', value: found.stage }, how: found.how };
  return found.stage === '4' ? [stage, spreads()] : [stage];
}

/** The M of TNM: M1 means that it had spread; M0 says nothing of today and is understood all the same. */
export function readMetastasis(concept: Concept | null): Reading[] | null {
  const written = concept === null ? [] : [...concept.codes.map(({ code }) => code), concept.text];
  const found = written.flatMap((text) => /(?:^|[\s(])[cpy]{0,2}M([01])(?![\w])/.exec(text)?.[1] ?? []);
  if (new Set(found).size !== 1) return null;
  return found[0] === '1' ? [spreads()] : [];
}
