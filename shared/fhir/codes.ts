/** The code systems that are read; every other is `other`, and only its words count. */
export type System = 'loinc' | 'snomed' | 'icd' | 'hgnc' | 'ajcc' | 'hl7' | 'other';

const systems: Readonly<Record<string, System>> = {
  'http://loinc.org': 'loinc',
  'urn:oid:2.16.840.1.113883.6.1': 'loinc',
  'http://snomed.info/sct': 'snomed',
  'urn:oid:2.16.840.1.113883.6.96': 'snomed',
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd',
  'http://hl7.org/fhir/sid/icd-10': 'icd',
  'urn:oid:2.16.840.1.113883.6.90': 'icd',
  'urn:oid:2.16.840.1.113883.6.3': 'icd',
  'http://www.genenames.org': 'hgnc',
  'http://www.genenames.org/geneid': 'hgnc',
  'http://www.genenames.org/geneId': 'hgnc',
  'http://cancerstaging.org': 'ajcc',
  'https://cancerstaging.org': 'ajcc',
  'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation': 'hl7',
};

export const systemOf = (url: string): System =>
  (Object.hasOwn(systems, url) ? systems[url] : undefined) ?? 'other';

/** What an Observation is about. */
export type Subject =
  | 'er'
  | 'pr'
  | 'her2'
  | 'her2-ihc'
  | 'her2-ish'
  | 'variant'
  | 'msi'
  | 'tmb'
  | 'pd-l1'
  | 'pd-l1-cells'
  | 'ecog'
  | 'karnofsky'
  | 'menopause'
  | 'lvef'
  | 'qtc'
  | 'stage'
  | 'metastasis';

const subjectCodes: Readonly<Record<Subject, string>> = {
  // LOINC: interpretation in tissue, presence by immune stain (breast cancer, tissue), percent of cells.
  er: '16112-5 85337-4 40556-3 14228-1',
  pr: '16113-3 85339-0 40557-1 14230-7',
  her2: '48676-1',
  'her2-ihc': '85319-2 18474-7 72383-3',
  'her2-ish': '85318-4 31150-6',
  variant: '69548-6',
  msi: '81695-9',
  tmb: '94076-7',
  // All three are of the test with 22C3: report, interpretation, presence.
  'pd-l1': '85147-7 83054-7 83052-1',
  'pd-l1-cells': '83057-0',
  // The one without a hyphen is SNOMED CT.
  ecog: '89247-1 89262-0 423740007',
  karnofsky: '89243-0',
  menopause: '',
  lvef: '10230-1 8806-2 18043-0',
  // 8634-8 is not here: it is the QT interval before correction.
  qtc: '8636-3',
  // LOINC, and since mCODE STU3 SNOMED CT: clinical, pathologic, other.
  stage: '21908-9 21902-2 21914-7 399537006 399588009 399390009',
  metastasis: '21907-1 21901-4 399387003 371497001',
};

export const subjects: ReadonlyMap<string, Subject> = new Map(
  (Object.keys(subjectCodes) as Subject[]).flatMap((subject) =>
    subjectCodes[subject]
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => [code, subject] as const),
  ),
);

/** SNOMED CT, LOINC answers and HL7 flags that say that something is there, or that it is not. */
export const presentCodes: ReadonlySet<string> = new Set([
  '10828004',
  '52101004',
  'LA6576-8',
  'LA9633-4',
  'POS',
]);
export const absentCodes: ReadonlySet<string> = new Set([
  '260385009',
  '2667000',
  'LA6577-6',
  'LA9634-2',
  'NEG',
]);

/** Genes by their number at HGNC. */
export const genes: ReadonlyMap<string, string> = new Map([
  ['8975', 'PIK3CA'],
  ['391', 'AKT1'],
  ['9588', 'PTEN'],
  ['3467', 'ESR1'],
  ['1100', 'BRCA1'],
  ['1101', 'BRCA2'],
  ['26144', 'PALB2'],
  ['8031', 'NTRK1'],
  ['8032', 'NTRK2'],
  ['8033', 'NTRK3'],
  ['9967', 'RET'],
  ['12530', 'UGT1A1'],
  ['3012', 'DPYD'],
]);

/** ECOG grades as LOINC answers and as SNOMED CT; grade 5, which is death, is not a value. */
export const ecogCodes: ReadonlyMap<string, '0' | '1' | '2' | '3' | '4'> = new Map([
  ['LA9622-7', '0'],
  ['LA9623-5', '1'],
  ['LA9624-3', '2'],
  ['LA9625-0', '3'],
  ['LA9626-8', '4'],
  ['425389002', '0'],
  ['422512005', '1'],
  ['422894000', '2'],
  ['423053003', '3'],
  ['423237006', '4'],
]);

/** Stage groups as SNOMED CT; of every other code the words are read. */
export const stageCodes: ReadonlyMap<string, '1' | '2' | '3' | '4'> = new Map([
  ['13104003', '1'],
  ['60333009', '2'],
  ['50283003', '3'],
  ['2640006', '4'],
  ['258215001', '1'],
  ['258219007', '2'],
  ['258224005', '3'],
  ['258228008', '4'],
  ['1222806003', '3'],
  ['1222837003', '4'],
]);

/** "During" counts as before: the picture asks whether it is over. */
export const menopauseCodes: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ['76498008', 'after'],
  ['307429007', 'after'],
  ['371036001', 'after'],
  ['22636003', 'before'],
  ['309606002', 'before'],
  ['303111005', 'before'],
]);
