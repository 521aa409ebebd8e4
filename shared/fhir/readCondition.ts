import type { Finding } from '../patient/findings.ts';
import type { HowRead, ImportedItem } from './imported.ts';
import {
  type Concept,
  codesOf,
  conceptOf,
  conceptsOf,
  dateOf,
  hasProfile,
  placeOf,
  type Reading,
  type Resource,
  spreads,
  type Why,
  wordsOf,
} from './readConcept.ts';
import {
  answersByCode,
  bodySites,
  breastSnomed,
  type Elsewhere,
  elsewhereByIcd,
  elsewhereBySnomed,
  findingsByIcd,
  findingsBySnomed,
  longestIn,
  type Site,
  siteWords,
} from './readConditionCodes.ts';
import { type Json, objectOf, shortListOf, stringOf } from './readJson.ts';
import { readStage } from './readStage.ts';

/** What a Condition says, and of which cancer: of the breast, of one that began elsewhere, of one that has spread. */
export interface ConditionFound {
  items: ImportedItem[];
  why: Why | null;
  cancer: { breast?: boolean; another?: boolean; spread?: boolean };
  date: string | null;
}

const icdOf = (concept: Concept | null): string[] =>
  codesOf(concept, 'icd').map((code) => code.replace('.', '').toUpperCase());

/** The code of a status; in old records its word. */
function statusOf(value: unknown): string | null {
  const concept = objectOf(value);
  const coding = objectOf(shortListOf(concept?.coding)[0]);
  return stringOf(coding?.code ?? concept?.text)?.toLowerCase() ?? null;
}

function siteIn(text: string): Site | null {
  return siteWords.find(([, words]) => words.test(text))?.[0] ?? null;
}

const regional = /axill|axil|armpit|sentinel|intramammary|regional/i;
const secondaryWords =
  /\b(?:secondary (?:malignant|cancer)|metasta(?:tic|s[ei]s)\b|met[aá]stasis\b|metast[aá]sic)/i;
const target = /\b(?:to|of|in|en|de)\s+(?:the\s+|el\s+|la\s+)?(.{3,80})/i;
const fromBreast =
  /\bmetastatic breast (?:cancer|carcinoma)|\bmetasta\w+ from [\w\s]{0,40}\bbreast\b|c[aá]ncer de mama metast/i;
const breastWords =
  /\bbreast (?:cancer|carcinoma)|(?:cancer|carcinoma|malignant (?:neoplasm|tumou?r))[\w\s,()]{0,60}\bbreast\b|c[aá]ncer de mama/i;
const notHers = /family|risk|screening|in situ|suspect|benign|\bno\b|rule out|antecedentes familiares/i;

function elsewhereInWords(text: string): Elsewhere | null {
  if (!secondaryWords.test(text) || notHers.test(text)) return null;
  // "Metastatic breast cancer" began in the breast; "metastatic neoplasm of breast" may be either, "to" it did not.
  if (fromBreast.test(text)) return { site: null, isSpread: true };
  if (/\bmetastatic (?:malignant )?(?:neoplasm|tumou?r) (?:of|in) (?:the )?(?:\w+ )?breast/i.test(text))
    return null;
  const place = target.exec(text)?.[1];
  const site = place === undefined ? siteIn(text) : (siteIn(place) ?? 'other');
  return { site, isSpread: site !== 'breast' && !(site === 'lymph-nodes' && regional.test(text)) };
}

/** Cancer elsewhere, as this Condition has it: its code, else its profile and the part of the body, else its words. */
const oneOf = (place: Elsewhere | null | undefined): readonly Elsewhere[] => (place ? [place] : []);

function elsewhereOf(
  icd: readonly string[],
  concept: Concept | null,
  fields: Json,
): { places: Elsewhere[]; how: HowRead } | null {
  const coded: Elsewhere[] = [];
  for (const code of icd) coded.push(...oneOf(longestIn(elsewhereByIcd, code)));
  for (const code of codesOf(concept, 'snomed')) coded.push(...oneOf(elsewhereBySnomed.get(code)));
  const hasSecondaryProfile = hasProfile(fields, /secondary-cancer-condition|SecondaryCancerCondition/);
  const exact = coded.filter(({ site }) => site !== null);
  if (exact.length > 0) {
    const places = exact.map((place) =>
      place.site === 'lymph-nodes' && regional.test(concept?.text ?? '')
        ? { ...place, isSpread: false }
        : place,
    );
    return { places, how: 'coded' };
  }
  if (coded.length === 0 && !hasSecondaryProfile) {
    const place = elsewhereInWords(concept?.text ?? '');
    return place === null ? null : { places: [place], how: 'text' };
  }
  return { places: placesAt(concept, fields), how: 'coded' };
}

/** Where the code names no place: the part of the body, else the words. */
function placesAt(concept: Concept | null, fields: Json): Elsewhere[] {
  const parts = conceptsOf(fields.bodySite);
  const places = parts.flatMap((part): Elsewhere[] => {
    const [coded] = codesOf(part, 'snomed').flatMap((code) => bodySites.get(code) ?? []);
    const site = coded ?? siteIn(part.text);
    if (site === null) return [];
    return [{ site, isSpread: site !== 'breast' && !(site === 'lymph-nodes' && regional.test(part.text)) }];
  });
  if (places.length > 0) return places;
  return [elsewhereInWords(concept?.text ?? '') ?? { site: null, isSpread: true }];
}

function elsewhereReadings({ places, how }: { places: Elsewhere[]; how: HowRead }): Reading[] {
  const readings = places.flatMap(({ site, isGuess }): Reading[] =>
    site === null
      ? []
      : [
          {
            answer: { item: 'finding', finding: `site.${site}`, value: 'yes' },
            how: isGuess ? 'inferred' : how,
          },
        ],
  );
  return places.some(({ isSpread }) => isSpread) ? [spreads(), ...readings] : readings;
}

function isBreast(icd: readonly string[], concept: Concept | null): boolean {
  if (icd.some((code) => code.startsWith('C50') || code === 'Z853')) return true;
  if (codesOf(concept, 'snomed').some((code) => breastSnomed.has(code))) return true;
  const text = concept?.text ?? '';
  return breastWords.test(text) && !notHers.test(text);
}

/** A cancer that began elsewhere. Of skin, C44 is left out: it is common and hardly ever spreads. */
const isAnother = (icd: readonly string[], fields: Json): boolean =>
  icd.some((code) => /^C(?!44|50|77|78|79|80)[0-9]/.test(code)) ||
  hasProfile(fields, /primary-cancer-condition|PrimaryCancerCondition/);

/** Codes that say an item of the picture or something that is there. */
function codedReadings(icd: readonly string[], concept: Concept | null): Reading[] {
  const readings: Reading[] = [];
  const found = new Set<Finding>();
  const add = (code: string, findings: readonly Finding[] | null | undefined) => {
    const answer = answersByCode.get(code);
    if (answer !== undefined) readings.push({ answer, how: 'coded' });
    for (const finding of findings ?? []) {
      if (found.has(finding)) continue;
      found.add(finding);
      readings.push({ answer: { item: 'finding', finding, value: 'yes' }, how: 'coded' });
    }
  };
  for (const code of icd) add(code, longestIn(findingsByIcd, code));
  for (const code of codesOf(concept, 'snomed')) add(code, findingsBySnomed.get(code));
  return readings;
}

/** The stages that stand with the diagnosis, each with its own words. */
const stagesOf = (fields: Json): { readings: Reading[]; said: string }[] =>
  shortListOf(fields.stage).map((stage) => {
    const summary = conceptOf(objectOf(stage)?.summary);
    return { readings: readStage(summary) ?? [], said: wordsOf(summary) };
  });

/** What a Condition says of her; nothing where it is over, and why not where it cannot be read. */
export function readCondition(resource: Resource): ConditionFound {
  const { fields } = resource;
  const concept = conceptOf(fields.code);
  const date =
    dateOf(fields.onsetDateTime) ??
    dateOf(objectOf(fields.onsetPeriod)?.start) ??
    dateOf(fields.recordedDate);
  const said = wordsOf(concept);
  const placed = (readings: Reading[], words = said): ImportedItem[] =>
    readings.map((reading) => ({ ...reading, from: placeOf(resource, words, date) }));
  const found = (items: ImportedItem[], why: Why | null, cancer: ConditionFound['cancer'] = {}) => ({
    items,
    why,
    cancer,
    date,
  });
  const verification = statusOf(fields.verificationStatus);
  if (verification !== null && verification !== 'confirmed') return found([], 'not-confirmed');
  const status = statusOf(fields.clinicalStatus);
  const isActive = status === null || ['active', 'recurrence', 'relapse'].includes(status);

  const icd = icdOf(concept);
  const breast = isBreast(icd, concept);
  const there = elsewhereOf(icd, concept, fields);
  const stages = breast ? stagesOf(fields) : [];
  const ofBreast = [
    ...placed(breast ? codedReadings(icd, concept) : []),
    ...stages.flatMap((stage) => placed(stage.readings, `${said}: ${stage.said}`)),
  ];
  if (there !== null) {
    // That it had spread and is now in remission is for a person to say.
    if (!isActive) return found(ofBreast, 'not-confirmed', { breast });
    const spread = there.places.some(({ isSpread }) => isSpread);
    return found([...placed(elsewhereReadings(there)), ...ofBreast], null, { breast, spread });
  }
  if (breast) return found(ofBreast, null, { breast });
  if (concept === null) return found([], 'no-value');
  if (!isActive) return found([], null);
  const readings = codedReadings(icd, concept);
  return found(placed(readings), readings.length === 0 ? 'unknown-code' : null, {
    another: isAnother(icd, fields),
  });
}
