import { after, aiAndCdk, each, having, her2First, hormoneFirst, type RuleRow, tripleFirst } from './row.ts';

const hormoneLater = after(hormoneFirst, aiAndCdk);
const tripleLater = after(tripleFirst, ['paclitaxel']);
const esr1Drugs = ['elacestrant', 'imlunestrant', 'imlunestrant-abemaciclib', 'vepdegestrant'];
const withImmunotherapy = ['pembrolizumab-chemotherapy-tnbc', 'sacituzumab-govitecan-pembrolizumab'];
const parp = ['olaparib', 'talazoparib'];
/** What the evidence says by tests of the tumor and of inherited genes. */
export const markerRows: RuleRow[] = [
  {
    id: 'hr-positive-second-line-gene-test',
    view: 'guideline',
    why: 'The seeds name drugs by gene change; the guideline tests first and lets the result choose, with everolimus whatever it is. The row is silent on gedatolisib and on imlunestrant with abemaciclib, approved since: their own records are followed.',
    cases: [
      {
        of: 'grown on hormone treatment and a CDK4/6 inhibitor, no gene known',
        picture: hormoneLater,
        consider: ['exemestane-everolimus', 'fulvestrant'],
        needsTest: {
          'fulvestrant-capivasertib': ['pik3ca', 'akt1', 'pten'],
          'fulvestrant-alpelisib': ['pik3ca'],
          'gedatolisib-fulvestrant': ['pik3ca'],
          ...each([...esr1Drugs, 'camizestrant-cdk46'], ['esr1']),
        },
        notNow: { 'ai-palbociclib': ['line'], 'ai-ribociclib': ['line'], 'ai-abemaciclib': ['line'] },
        cautions: { 'fulvestrant-abemaciclib': ['earlier.cdk46'] },
      },
    ],
    guideline: [
      ['exemestane-everolimus', 'hr-later', 'one-of-usual'],
      ['paclitaxel-weekly', 'hr-first', 'usually-later'],
    ],
  },
  {
    id: 'pik3ca-akt1-pten',
    view: 'guideline',
    why: 'One seed makes a cell type of it that gets nearly everything; the guideline matches each drug to its change. The two drugs were never held against each other, so none of them is put first.',
    cases: [
      {
        of: 'a PIK3CA change and diabetes',
        picture: having({ ...hormoneLater, pik3ca: 'changed' }, { 'condition.diabetes': 'yes' }),
        consider: ['fulvestrant-capivasertib', 'fulvestrant-alpelisib'],
        notNow: {
          'gedatolisib-fulvestrant': ['pik3ca'],
          'inavolisib-palbociclib-fulvestrant': ['line'],
        },
        cautions: each(
          ['fulvestrant-alpelisib', 'fulvestrant-capivasertib', 'inavolisib-palbociclib-fulvestrant'],
          ['condition.diabetes'],
        ),
      },
      {
        of: 'an AKT1 change without one of PIK3CA',
        picture: { ...hormoneLater, akt1: 'changed', pik3ca: 'not-changed', pten: 'not-changed' },
        consider: ['fulvestrant-capivasertib', 'gedatolisib-fulvestrant'],
        notNow: { 'fulvestrant-alpelisib': ['pik3ca'] },
      },
      {
        of: 'an AKT1 change, nothing given yet and no early relapse',
        picture: {
          ...hormoneFirst,
          akt1: 'changed',
          pik3ca: 'not-changed',
          'relapse-within-12-months': 'no',
        },
        notNow: { 'fulvestrant-capivasertib': ['earlier'], 'gedatolisib-fulvestrant': ['earlier'] },
      },
      {
        of: 'none of the three changed',
        picture: { ...hormoneLater, akt1: 'not-changed', pik3ca: 'not-changed', pten: 'not-changed' },
        consider: ['gedatolisib-fulvestrant'],
        notNow: {
          'fulvestrant-capivasertib': ['pik3ca', 'akt1', 'pten'],
          'fulvestrant-alpelisib': ['pik3ca'],
        },
      },
    ],
    guideline: [
      ['fulvestrant-capivasertib', 'akt-pten', 'one-of-usual'],
      ['fulvestrant-alpelisib', 'pik3ca', 'one-of-usual'],
    ],
  },
  {
    id: 'esr1',
    view: 'guideline',
    why: 'No seed knows it. The row lags behind: vepdegestrant and camizestrant were approved since, so their own records are followed. That advisers voted against the early switch is said with camizestrant, not ruled.',
    cases: [
      {
        of: 'changed, after an aromatase inhibitor and a CDK4/6 inhibitor',
        picture: { ...hormoneLater, esr1: 'changed' },
        consider: [...esr1Drugs, 'camizestrant-cdk46'],
      },
      {
        of: 'changed, nothing given yet',
        picture: { ...hormoneFirst, esr1: 'changed' },
        notNow: each([...esr1Drugs, 'camizestrant-cdk46'], ['earlier']),
      },
      {
        of: 'changed, after a CDK4/6 inhibitor with fulvestrant',
        picture: { ...after(hormoneFirst, ['palbociclib', 'fulvestrant']), esr1: 'changed' },
        notNow: { 'camizestrant-cdk46': ['earlier'] },
      },
      {
        of: 'changed, after an aromatase inhibitor alone',
        picture: { ...after(hormoneFirst, ['letrozole']), esr1: 'changed' },
        notNow: { 'camizestrant-cdk46': ['earlier'] },
      },
      {
        of: 'not changed',
        picture: { ...hormoneLater, esr1: 'not-changed' },
        notNow: each([...esr1Drugs, 'camizestrant-cdk46'], ['esr1']),
      },
      {
        of: 'changed, before menopause',
        picture: { ...hormoneLater, esr1: 'changed', menopause: 'before' },
        consider: ['imlunestrant', 'vepdegestrant'],
        notNow: { elacestrant: ['menopause', 'sex'] },
        cautions: { imlunestrant: ['menopause.before'] },
      },
    ],
    guideline: [['elacestrant', 'esr1', 'one-of-usual']],
    says: [['options.camizestrant-cdk46.status', /voted 6 to 3/]],
  },
  {
    id: 'tnbc-pdl1-positive',
    view: 'guideline',
    why: 'Two seeds offer atezolizumab, withdrawn in the US in 2021: it stays to be read about and is not for now, whatever the picture. The combination with sacituzumab, approved in June 2026, is newer than the guideline.',
    cases: [
      {
        of: 'combined score 10 or more, the first treatment',
        picture: { ...tripleFirst, 'pd-l1': 'cps-10-or-more' },
        consider: withImmunotherapy,
        unused: { 'atezolizumab-nab-paclitaxel': 'withdrawn' },
      },
      {
        of: 'the score not known',
        picture: tripleFirst,
        needsTest: each(withImmunotherapy, ['pd-l1']),
      },
      {
        of: 'a later treatment, and an illness of the immune system',
        picture: having({ ...tripleLater, 'pd-l1': 'cps-10-or-more' }, { 'condition.autoimmune': 'yes' }),
        notNow: each(withImmunotherapy, ['line']),
        cautions: { 'pembrolizumab-chemotherapy-tnbc': ['condition.autoimmune'] },
      },
    ],
    guideline: [['pembrolizumab-chemotherapy-tnbc', 'pd-l1', 'one-of-usual']],
  },
  {
    id: 'tnbc-pdl1-negative',
    view: 'guideline',
    why: 'Seed and guideline of 2021 have sacituzumab only later. The approvals of May and June 2026 put the two antibody-drug conjugates first where immunotherapy is not suitable. Whether it is suitable no item says, so they are not barred by a high score.',
    cases: [
      {
        of: 'combined score under 1, the first treatment',
        picture: { ...tripleFirst, 'pd-l1': 'cps-under-1' },
        consider: [
          'sacituzumab-govitecan',
          'datopotamab-deruxtecan',
          'paclitaxel-weekly',
          'capecitabine',
          'carboplatin-cisplatin',
        ],
        notNow: each(withImmunotherapy, ['pd-l1']),
      },
      {
        of: 'combined score 1 to 9',
        picture: { ...tripleFirst, 'pd-l1': 'cps-1-to-9' },
        notNow: { 'pembrolizumab-chemotherapy-tnbc': ['pd-l1'] },
      },
    ],
    guideline: [
      ['capecitabine', 'tn-first', 'one-of-usual'],
      ['gemcitabine-platinum', 'tn-first', 'only-if'],
      ['sacituzumab-govitecan', 'tn-later', 'one-of-usual'],
    ],
    says: [['options.sacituzumab-govitecan.status', /cannot have immune therapy/]],
  },
  {
    id: 'germline-brca',
    view: 'guideline',
    why: 'Olaparib asks for chemo before, and for hormone treatment where there are receptors; the US label of talazoparib asks for neither. The guideline on triple negative speaks of carriers who had chemo: its words stand beside the rules.',
    cases: [
      {
        of: 'triple negative after chemo',
        picture: { ...tripleLater, 'brca-germline': 'changed' },
        consider: parp,
      },
      {
        of: 'hormone receptors positive after hormone treatment and chemo',
        picture: { ...after(hormoneFirst, aiAndCdk, ['capecitabine']), 'brca-germline': 'changed' },
        consider: parp,
      },
      {
        of: 'triple negative, nothing given yet',
        picture: { ...tripleFirst, 'brca-germline': 'changed' },
        consider: ['talazoparib'],
        notNow: { olaparib: ['earlier'] },
      },
      {
        of: 'hormone receptors positive, nothing given yet',
        picture: { ...hormoneFirst, 'brca-germline': 'changed' },
        consider: ['talazoparib', 'carboplatin-cisplatin', 'ai-palbociclib'],
        notNow: { olaparib: ['earlier', 'hormone-receptors'] },
      },
      { of: 'not known', picture: tripleLater, needsTest: each(parp, ['brca-germline']) },
      {
        of: 'HER2 positive',
        picture: { ...after(her2First, ['paclitaxel']), 'brca-germline': 'changed' },
        notNow: each(parp, ['her2']),
      },
    ],
    guideline: parp.map((id) => [id, 'brca', 'one-of-usual']),
  },
  {
    id: 'germline-palb2-somatic-brca',
    view: 'guideline',
    why: 'Small studies only, and no label: the rules ask for an inherited BRCA change, as the records of both drugs do. Who wants one for PALB2 adds it, with the reason.',
    cases: [
      {
        of: 'a PALB2 change and one of BRCA in the tumor, none inherited',
        picture: {
          ...tripleLater,
          palb2: 'changed',
          'brca-tumor': 'changed',
          'brca-germline': 'not-changed',
        },
        notNow: each(parp, ['brca-germline']),
      },
      {
        of: 'a BRCA change in the tumor: whether it is inherited is to be tested',
        picture: { ...tripleLater, 'brca-tumor': 'changed' },
        needsTest: each(parp, ['brca-germline']),
      },
    ],
  },
];
