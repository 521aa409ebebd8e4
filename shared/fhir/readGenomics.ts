import type { ProfileAnswer } from '../patient/profileAnswer.ts';
import { genes } from './codes.ts';
import type { HowRead } from './imported.ts';
import { codesOf, conceptOf, type Reading } from './readConcept.ts';
import { type Json, objectOf, shortListOf } from './readJson.ts';
import { presenceOf, type Value, valueIn } from './readValue.ts';

const parts = {
  gene: '48018-6',
  source: '48002-0',
  significance: '53037-8',
  state: '53034-5',
  variant: ['81252-9', '81290-9', '48004-6', '48005-3'],
};

const geneItems: Readonly<Record<string, 'pik3ca' | 'akt1' | 'pten' | 'esr1' | 'palb2'>> = {
  PIK3CA: 'pik3ca',
  AKT1: 'akt1',
  PTEN: 'pten',
  ESR1: 'esr1',
  PALB2: 'palb2',
};

export interface Part {
  code: string;
  value: Value;
}

/** The parts of an Observation that have a LOINC code and a value. */
export function partsOf(fields: Json): Part[] {
  const found: Part[] = [];
  for (const each of shortListOf(fields.component)) {
    const component = objectOf(each);
    const value = component === null ? null : valueIn(component);
    const [code] = codesOf(conceptOf(component?.code), 'loinc');
    if (value !== null && code !== undefined) found.push({ code, value });
  }
  return found;
}

/** The genes that were looked at, by number, else by name. */
function genesIn(found: readonly Part[]): { gene: string; how: HowRead }[] {
  return found
    .filter(({ code }) => code === parts.gene)
    .flatMap(({ value }): { gene: string; how: HowRead }[] => {
      const numbers = codesOf(value.concept, 'hgnc').map((code) => code.replace(/^HGNC:/i, ''));
      if (numbers.length > 0)
        return numbers.map((number) => ({ gene: genes.get(number) ?? 'other', how: 'coded' }));
      const named: readonly string[] = value.text.toUpperCase().match(/\b[A-Z][A-Z0-9]{1,9}\b/g) ?? [];
      const known = [...genes.values()].filter((gene) => named.includes(gene));
      return (known.length > 0 ? known : ['other']).map((gene) => ({ gene, how: 'text' }));
    });
}

const valueAt = (found: readonly Part[], part: string): Value | null =>
  found.find(({ code }) => code === part)?.value ?? null;

function sourceOf(found: readonly Part[]): 'germline' | 'somatic' | null {
  const source = valueAt(found, parts.source);
  if (source === null) return null;
  const [germline, somatic] = [
    source.codes.includes('LA6683-2') || /\bgerm/i.test(source.text),
    source.codes.includes('LA6684-0') || /\bsomatic|som[aá]tic/i.test(source.text),
  ];
  return germline === somatic ? null : germline ? 'germline' : 'somatic';
}

/** A variant of which nobody knows whether it matters, or which is harmless, is not a change. */
function isHarmful(found: readonly Part[]): boolean {
  const significance = valueAt(found, parts.significance);
  if (significance === null) return true;
  if (significance.codes.some((code) => code === 'LA6668-3' || code === 'LA26332-9')) return true;
  return (
    /pathogenic|patog[eé]nic/i.test(significance.text) &&
    !/\b(?:not|non|conflict|uncertain)/i.test(significance.text)
  );
}

/**
 * What a genetic variant says. Nothing where its gene is of no use here, where it is open whether a BRCA change is
 * inherited, or where only one variant of the gene was ruled out.
 */
export function readVariant(value: Value, found: readonly Part[]): Reading[] | null {
  const presence = presenceOf(value);
  const looked = genesIn(found);
  if (presence === null || looked.length === 0) return null;
  const isThere = presence.is === 'present';
  if (isThere ? !isHarmful(found) : found.some(({ code }) => parts.variant.includes(code))) return null;
  const variant: Variant = {
    isThere,
    isFusion: looked.length > 1 || found.some(({ value: { text } }) => fusionWords.test(text)),
    source: sourceOf(found),
    isOnBoth: isOnBothCopies(valueAt(found, parts.state)),
    looked: new Set(looked.map(({ gene }) => gene)),
  };
  const once = new Map<string, Reading>();
  for (const { gene, how } of looked) {
    const answer = answerFor(gene, variant);
    // What an enzyme does is worked out from its gene.
    if (answer !== null) once.set(answer.item, { answer, how: enzymes.has(gene) ? 'inferred' : how });
  }
  return once.size === 0 ? null : [...once.values()];
}

/** The gene and where its change was looked for, as the record has them. */
export const variantWords = (found: readonly Part[]): string =>
  found
    .filter(({ code }) => code === parts.gene || code === parts.source)
    .map(({ value }) => value.text)
    .join(', ');

interface Variant {
  isThere: boolean;
  isFusion: boolean;
  source: 'germline' | 'somatic' | null;
  isOnBoth: boolean;
  looked: ReadonlySet<string>;
}

const fusionWords = /fusi[oó]n|rearrang|reordenam/i;
const enzymes: ReadonlySet<string> = new Set(['UGT1A1', 'DPYD']);
const isOnBothCopies = (state: Value | null): boolean =>
  state !== null && (state.codes.includes('LA6705-3') || /\bhomozyg|homocig/i.test(state.text));

/** Of an item of several genes nothing is ruled out before all of them are. */
const isWhole = (genes: readonly string[], { isThere, looked }: Variant): boolean =>
  isThere || genes.every((gene) => looked.has(gene));

function answerFor(gene: string, variant: Variant): ProfileAnswer | null {
  const { isThere, isFusion, source, isOnBoth } = variant;
  const value = isThere ? 'changed' : 'not-changed';
  if (gene === 'BRCA1' || gene === 'BRCA2') {
    if (source === null || !isWhole(['BRCA1', 'BRCA2'], variant)) return null;
    return { item: source === 'germline' ? 'brca-germline' : 'brca-tumor', value };
  }
  if (enzymes.has(gene)) {
    // One changed copy makes neither enzyme slow nor missing.
    if (isThere && !isOnBoth) return null;
    if (gene === 'UGT1A1') return { item: 'ugt1a1', value: isThere ? 'slow' : 'usual' };
    return { item: 'dpyd', value: isThere ? 'missing' : 'usual' };
  }
  if (gene.startsWith('NTRK') || gene === 'RET') {
    // Of these two the picture asks for a fusion; any other change of the gene is none.
    const isMeant = isThere ? isFusion : gene === 'RET' || isWhole(['NTRK1', 'NTRK2', 'NTRK3'], variant);
    return isMeant && source !== 'germline' ? { item: gene === 'RET' ? 'ret' : 'ntrk', value } : null;
  }
  const item = Object.hasOwn(geneItems, gene) ? geneItems[gene] : undefined;
  if (item === undefined || (isThere && isFusion)) return null;
  return item !== 'palb2' && source === 'germline' ? null : { item, value };
}
