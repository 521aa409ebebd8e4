import { aiPairs } from './names.ts';
import { after, aiAndCdk, having, her2First, hormoneFirst, type RuleRow, thp } from './row.ts';

const later = after(hormoneFirst, aiAndCdk);

const fulvestrantPairs = ['fulvestrant-palbociclib', 'fulvestrant-ribociclib', 'fulvestrant-abemaciclib'];
const esr1Drugs = [
  'elacestrant',
  'imlunestrant',
  'imlunestrant-abemaciclib',
  'vepdegestrant',
  'camizestrant-cdk46',
];

/** What lay articles map to which picture. */
export const seedRows: RuleRow[] = [
  {
    id: 'Hormone-receptor-positive -> hormone therapy',
    view: 'seed',
    cases: [
      {
        of: 'after menopause',
        picture: hormoneFirst,
        consider: ['tamoxifen', 'toremifene', 'fulvestrant', 'aromatase-inhibitor'],
        notNow: { 'ovarian-suppression': ['menopause', 'sex'] },
      },
      {
        of: 'before menopause',
        picture: { ...hormoneFirst, menopause: 'before' },
        consider: ['tamoxifen', 'fulvestrant', 'aromatase-inhibitor', 'ovarian-suppression'],
      },
    ],
  },
  {
    id: 'Hormone-receptor-positive, HER2-negative -> CDK4/6 drug + hormone therapy',
    view: 'guideline',
    why: 'The seeds part no lines. By label the pairs with an aromatase inhibitor come first, those with fulvestrant after hormone treatment; ribociclib has both, and abemaciclib alone asks for chemo as well.',
    cases: [
      {
        of: 'the first treatment',
        picture: hormoneFirst,
        consider: [...aiPairs, 'fulvestrant-ribociclib'],
        notNow: {
          'fulvestrant-palbociclib': ['earlier'],
          'fulvestrant-abemaciclib': ['earlier'],
          'abemaciclib-alone': ['earlier'],
        },
      },
      {
        of: 'grown on hormone treatment and chemo',
        picture: after(hormoneFirst, ['letrozole'], ['capecitabine']),
        consider: [...fulvestrantPairs, 'abemaciclib-alone'],
        notNow: { 'ai-palbociclib': ['line'] },
      },
    ],
  },
  {
    id: 'Hormone-receptor-positive, HER2-negative -> everolimus',
    view: 'guideline',
    why: 'The seeds leave out that it comes after letrozole or anastrozole and, by label, after menopause.',
    cases: [
      { of: 'after letrozole', picture: later, consider: ['exemestane-everolimus'] },
      { of: 'nothing given yet', picture: hormoneFirst, notNow: { 'exemestane-everolimus': ['earlier'] } },
      {
        of: 'after tamoxifen alone',
        picture: after(hormoneFirst, ['tamoxifen']),
        notNow: { 'exemestane-everolimus': ['earlier'] },
      },
    ],
  },
  {
    id: 'HER2-negative + PIK3CA mutation -> alpelisib / inavolisib',
    view: 'guideline',
    why: 'The seeds leave out that hormone receptors must be there, and that each has its own time: one after hormone treatment, the other first after an early relapse.',
    cases: [
      {
        of: 'grown on hormone treatment',
        picture: { ...later, pik3ca: 'changed' },
        consider: ['fulvestrant-alpelisib'],
        notNow: { 'inavolisib-palbociclib-fulvestrant': ['line'] },
      },
      {
        of: 'an early relapse, nothing given since it spread',
        picture: { ...hormoneFirst, pik3ca: 'changed', 'relapse-within-12-months': 'yes' },
        consider: ['inavolisib-palbociclib-fulvestrant'],
      },
      {
        of: 'no hormone receptors',
        picture: { ...later, er: 'negative', pr: 'negative', pik3ca: 'changed' },
        notNow: { 'fulvestrant-alpelisib': ['hormone-receptors'] },
      },
    ],
  },
  {
    id: '"Certain gene changes" -> capivasertib',
    view: 'guideline',
    why: 'The seed does not name the genes: PIK3CA, AKT1 and PTEN.',
    cases: [
      { of: 'PTEN', picture: { ...later, pten: 'changed' }, consider: ['fulvestrant-capivasertib'] },
      {
        of: 'ESR1 is not one of them',
        picture: { ...later, esr1: 'changed' },
        needsTest: { 'fulvestrant-capivasertib': ['pik3ca', 'akt1', 'pten'] },
      },
    ],
  },
  {
    id: 'First hormone drug stops working -> another hormone drug, often with a targeted drug',
    view: 'guideline',
    why: 'The seed names no test. What asks for none may be considered at once; the others name theirs.',
    cases: [
      {
        of: 'grown on an aromatase inhibitor and a CDK4/6 inhibitor',
        picture: later,
        consider: ['fulvestrant', 'exemestane-everolimus', ...fulvestrantPairs],
        needsTest: {
          'fulvestrant-alpelisib': ['pik3ca'],
          'fulvestrant-capivasertib': ['pik3ca'],
          'gedatolisib-fulvestrant': ['pik3ca'],
          ...Object.fromEntries(esr1Drugs.map((id) => [id, ['esr1' as const]])),
        },
        cautions: Object.fromEntries(fulvestrantPairs.map((id) => [id, ['earlier.cdk46']])),
      },
      {
        of: 'the first hormone drug was not given yet',
        picture: hormoneFirst,
        notNow: { elacestrant: ['earlier'], 'fulvestrant-alpelisib': ['earlier'] },
      },
    ],
  },
  {
    id: 'Before menopause -> tamoxifen, or ovarian suppression with other drugs; or ovary removal',
    view: 'seed',
    why: 'The guideline agrees. Whether the ovaries are rested by a shot or taken out is told with the option.',
    cases: [
      {
        of: 'before menopause',
        picture: { ...hormoneFirst, menopause: 'before' },
        consider: ['tamoxifen', 'ovarian-suppression', ...aiPairs],
        cautions: Object.fromEntries(aiPairs.map((id) => [id, ['menopause.before']])),
      },
    ],
    says: [['options.ovarian-suppression.what', /one operation/]],
  },
  {
    id: 'After menopause only -> aromatase inhibitors, toremifene',
    view: 'guideline',
    why: 'Toremifene stays for after menopause, as its label says. Aromatase inhibitors do not: with the ovaries at rest they are given before it too.',
    cases: [
      { of: 'after menopause', picture: hormoneFirst, consider: ['aromatase-inhibitor', 'toremifene'] },
      {
        of: 'before menopause',
        picture: { ...hormoneFirst, menopause: 'before' },
        consider: ['aromatase-inhibitor'],
        cautions: { 'aromatase-inhibitor': ['menopause.before'] },
        notNow: { toremifene: ['menopause'] },
      },
    ],
  },
  {
    id: 'HR-positive AND HER2-positive -> hormone therapy may be added',
    view: 'guideline',
    why: 'Added to HER2 drugs, as the seeds say; alone only for a chosen few, so care is named there.',
    cases: [
      {
        of: 'the first treatment',
        picture: { ...her2First, er: 'positive' },
        consider: ['letrozole-lapatinib', 'trastuzumab-endocrine-therapy'],
        cautions: { 'aromatase-inhibitor': ['her2.positive'] },
        notNow: { 'palbociclib-her2-positive-maintenance': ['line'] },
      },
      {
        of: 'going on after the first part',
        picture: { ...after({ ...her2First, er: 'positive' }, thp), line: 'maintenance' },
        consider: ['palbociclib-her2-positive-maintenance'],
      },
    ],
  },
  {
    id: 'Hormone therapy no longer working, fast growth or symptoms -> chemo',
    view: 'guideline',
    why: 'Chemo is open, and so are antibody-drug conjugates, each after its own treatments. Fast growth is no item: an organ that fails is one, and comes before any choice.',
    cases: [
      {
        of: 'grown on hormone treatment, an organ fails',
        picture: having(later, { 'extent.visceral-crisis': 'yes' }),
        urgent: ['extent.visceral-crisis'],
        consider: ['paclitaxel-weekly', 'capecitabine', 'gemcitabine-platinum'],
        notNow: { 'datopotamab-deruxtecan': ['hormone-receptors', 'earlier'] },
      },
      {
        of: 'grown on chemo as well',
        picture: after(hormoneFirst, aiAndCdk, ['capecitabine']),
        consider: ['datopotamab-deruxtecan', 'sacituzumab-govitecan', 'vinorelbine'],
      },
    ],
  },
  {
    id: 'HER2-low -> Enhertu',
    view: 'guideline',
    why: 'The seed leaves out what comes before it.',
    cases: [
      {
        of: 'grown on hormone treatment',
        picture: { ...later, her2: 'low' },
        consider: ['trastuzumab-deruxtecan'],
      },
      {
        of: 'nothing given yet',
        picture: { ...hormoneFirst, her2: 'low' },
        notNow: { 'trastuzumab-deruxtecan': ['her2', 'earlier'] },
      },
    ],
  },
  {
    id: 'HER2-negative + BRCA mutation -> PARP inhibitor',
    view: 'guideline',
    why: 'The seeds do not say that the change must be inherited.',
    cases: [
      {
        of: 'inherited, after hormone treatment and chemo',
        picture: { ...after(hormoneFirst, aiAndCdk, ['capecitabine']), 'brca-germline': 'changed' },
        consider: ['olaparib', 'talazoparib'],
      },
      {
        of: 'in the tumor only',
        picture: { ...later, 'brca-tumor': 'changed', 'brca-germline': 'not-changed' },
        notNow: { talazoparib: ['brca-germline'] },
      },
    ],
  },
  {
    id: 'Hormone receptor unknown -> hormone therapy sometimes',
    view: 'guideline',
    why: 'Older labels allowed it. What is not known is tested first: nothing bars these drugs, and the receptors are named.',
    cases: [
      {
        of: 'receptors not known',
        picture: { ...hormoneFirst, er: 'unknown', pr: 'unknown' },
        needsTest: {
          tamoxifen: ['hormone-receptors'],
          toremifene: ['hormone-receptors'],
          'aromatase-inhibitor': ['hormone-receptors'],
        },
      },
    ],
  },
];
