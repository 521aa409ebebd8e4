import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../shared/content/library.ts';
import { z } from '../../shared/zod.ts';
import { parseJson } from './parseJson.ts';

const Interval = z.tuple([z.number().nullable(), z.number().nullable()]);

/** A number of the evidence folder as it is to be used: with the correction already in it. */
export interface EvidenceFact {
  value: number;
  unit: string | null;
  interval: z.infer<typeof Interval> | null;
  status: 'read' | 'computed' | 'corrected' | 'promoted';
  /** Where it was read, as an id of sources.json; null where a correction brought its own source. */
  source: string | null;
}

const Facts = z.record(
  z.string(),
  z.object({
    value: z.number(),
    unit: z.string().optional(),
    ci95: Interval.optional(),
    status: z.enum(['read', 'computed', 'memory']),
    source: z.string().nullish(),
  }),
);
const Corrections = z.array(
  z.object({
    fact: z.string(),
    value: z.number().optional(),
    unit: z.string().optional(),
    ci95: Interval.optional(),
    drop: z.boolean().optional(),
  }),
);
const Sources = z.record(z.string(), z.object({ urlExact: z.boolean().optional() }));

/** Something of the evidence, or why it may not be used. */
export type Looked<Thing> = { ok: true; found: Thing } | { ok: false; reason: string };

/** The evidence folder: numbers by id, sources by id, and whole records, in which a place is a path of keys. */
export class Evidence {
  readonly #folder: string;
  readonly #facts: z.infer<typeof Facts>;
  readonly #corrections: Map<string, z.infer<typeof Corrections>[number]>;
  readonly #sources: z.infer<typeof Sources>;
  readonly #records = new Map<string, unknown>();
  readonly #promoted: ReadonlyMap<string, string>;
  #audit: string | null = null;

  /** Throws when a file that every evidence folder has is missing or wrong: then nothing can be traced. */
  constructor(folder: string, promoted: Library['promoted'] = []) {
    this.#folder = folder;
    this.#promoted = new Map(promoted.map(({ fact, says }) => [fact, says]));
    this.#facts = Facts.parse(this.#json('facts.json'));
    this.#sources = Sources.parse(this.#json('sources.json'));
    const corrections = Corrections.parse(this.#json('corrections.json'));
    this.#corrections = new Map(corrections.map((correction) => [correction.fact, correction]));
  }

  hasSource(id: string): boolean {
    return Object.hasOwn(this.#sources, id);
  }

  /** A number: the correction if there is one, else what was read; refused if it must not be shown. */
  fact(id: string): Looked<EvidenceFact> {
    const fact = this.#facts[id];
    if (fact === undefined) return { ok: false, reason: `the evidence has no number ${id}` };
    const { value, ci95, drop, unit } = this.#corrections.get(id) ?? {};
    if (drop === true) return { ok: false, reason: `the audit says to leave out ${id}` };
    if (value !== undefined) {
      const found = { value, unit: unit ?? fact.unit ?? null, interval: ci95 ?? null };
      return { ok: true, found: { ...found, status: 'corrected', source: null } };
    }
    if (fact.status === 'memory') {
      if (!this.#isPromoted(id)) return { ok: false, reason: `${id} is from memory, nobody read it` };
      const found = { value: fact.value, unit: fact.unit ?? null, interval: null };
      return { ok: true, found: { ...found, status: 'promoted', source: null } };
    }
    // What was computed is cited where its parts were read.
    const source = fact.source === 'derived' ? null : (fact.source ?? null);
    if (source !== null && this.#sources[source]?.urlExact === false) {
      return { ok: false, reason: `${id} rests on ${source}, whose address nobody could check` };
    }
    const place = this.place(id);
    if (!place.ok) return place;
    const found = { value: fact.value, unit: fact.unit ?? null, interval: fact.ci95 ?? null };
    return { ok: true, found: { ...found, status: fact.status, source } };
  }

  /**
   * Whatever stands at a place such as `ai-palbociclib.schedule.text`: the record, then keys, positions in a list
   * or ids of things in a list. Refused where the record says that something on the way must not be shown.
   */
  place(id: string): Looked<unknown> {
    const [record = '', ...steps] = id.split('.');
    let found = this.#record(record);
    for (const step of steps) {
      if (step === 'dataGap' || step === 'unverifiedToCheck') {
        return { ok: false, reason: `${id} is a gap in the evidence, not a finding` };
      }
      found = stepInto(found, step);
      if (isKeptBack(found)) return { ok: false, reason: `the evidence says not to show ${id}` };
    }
    return found === undefined
      ? { ok: false, reason: `the evidence has no place ${id}` }
      : { ok: true, found };
  }

  /** Whether the list says so, and the audit's section about such numbers has the words that the list quotes. */
  #isPromoted(id: string): boolean {
    const says = this.#promoted.get(id);
    if (says === undefined) return false;
    this.#audit ??= promotionsIn(this.#folder);
    return this.#audit.includes(says);
  }

  /** The places of everything in a list: by id where its things have one, else by position. Empty where there is none. */
  placesIn(list: string): string[] {
    const found = this.#record(list);
    if (!Array.isArray(found)) return [];
    return found.map(
      (thing: { id?: unknown }, at) => `${list}.${typeof thing.id === 'string' ? thing.id : at}`,
    );
  }

  #record(name: string): unknown {
    if (!this.#records.has(name)) {
      const file = [`options/${name}.json`, `${name}.json`].find((path) =>
        existsSync(join(this.#folder, path)),
      );
      this.#records.set(name, file === undefined ? undefined : this.#json(file));
    }
    return this.#records.get(name);
  }

  #json(file: string): unknown {
    const json = parseJson(readFileSync(join(this.#folder, file), 'utf8'));
    if (!json.ok) throw new Error(`${file} is not JSON from line ${json.line}, column ${json.column} on`);
    return json.data;
  }
}

function stepInto(parent: unknown, step: string): unknown {
  if (Array.isArray(parent)) {
    return /^\d+$/.test(step) ? parent[Number(step)] : parent.find((item) => item?.id === step);
  }
  if (typeof parent !== 'object' || parent === null) return undefined;
  return Object.hasOwn(parent, step) ? (parent as Record<string, unknown>)[step] : undefined;
}

function isKeptBack(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const { doNotShow, verified, derived, derivedFromVerified } = found as Record<string, unknown>;
  // A sum of numbers that were read was read nowhere itself, and may be shown as computed.
  const isSum = derived === true || derivedFromVerified === true;
  return doNotShow === true || (verified === false && !isSum);
}

/** The audit's section about values from memory that it promotes; empty where there is no audit. */
function promotionsIn(folder: string): string {
  const place = join(folder, 'audit.md');
  const [, section = ''] = existsSync(place) ? readFileSync(place, 'utf8').split(/^## 7\. /m) : [];
  return section.split(/^## /m)[0] ?? '';
}
