import { after, having, her2First, hormoneFirst, type RuleRow, tripleFirst } from './row.ts';

const boneDrugs = ['denosumab', 'zoledronic-acid', 'pamidronate'];
const later = after(hormoneFirst, ['letrozole']);

/** What the evidence says by where it has spread to and how far. */
export const placeRows: RuleRow[] = [
  {
    id: 'visceral-crisis',
    view: 'guideline',
    why: 'One seed keeps chemo for spread to brain or liver. By the guideline a crisis is an organ that fails, not an organ that is reached. Chemo is not put before a CDK4/6 inhibitor: in a trial that one held as well in aggressive disease. What comes first is the mark of urgency.',
    cases: [
      {
        of: 'an organ fails',
        picture: having(hormoneFirst, { 'extent.visceral-crisis': 'yes', 'site.liver': 'yes' }),
        urgent: ['extent.visceral-crisis'],
        consider: ['paclitaxel-weekly', 'capecitabine', 'docetaxel', 'gemcitabine-platinum', 'ai-ribociclib'],
        cautions: { 'treatment-break': ['extent.visceral-crisis'] },
      },
      {
        of: 'liver and brain are reached and nothing fails',
        picture: having(hormoneFirst, { 'site.liver': 'yes', 'site.brain': 'yes' }),
        urgent: [],
        consider: ['ai-palbociclib', 'ai-ribociclib'],
      },
    ],
    guideline: [
      ['chemotherapy-overview', 'crisis', 'one-of-usual'],
      ['gemcitabine-platinum', 'crisis', 'one-of-usual'],
    ],
  },
  {
    id: 'site-bone',
    view: 'guideline',
    why: 'Seeds and guidelines agree. How radiation is divided into doses is no rule.',
    cases: [
      {
        of: 'bone, with pain',
        picture: having(later, { 'site.bone': 'yes', 'extent.pain': 'yes', 'condition.weak-kidneys': 'yes' }),
        consider: [...boneDrugs, 'ebrt-bone-metastases', 'radiopharmaceuticals', 'sbrt-radiosurgery'],
        cautions: { 'zoledronic-acid': ['condition.weak-kidneys'] },
      },
      {
        of: 'not in the bones',
        picture: having(later, { 'site.bone': 'no' }),
        notNow: { denosumab: ['site'], 'zoledronic-acid': ['site'], pamidronate: ['site'] },
      },
      {
        of: 'bone, with low calcium',
        picture: having(later, { 'site.bone': 'yes', 'condition.low-calcium': 'yes' }),
        notNow: { denosumab: ['condition'] },
        needsTest: { radiopharmaceuticals: ['extent'] },
      },
    ],
    guideline: [['ebrt-bone-metastases', 'bone', 'one-of-usual']],
  },
  {
    id: 'site-brain',
    view: 'guideline',
    why: 'One seed answers brain spread with chemo; the guideline treats the brain itself first. Drugs are not barred: some reach the brain. How many spots, how large and whether they press is for the team. Scanning without symptoms is a rule of conduct.',
    cases: [
      {
        of: 'spread to the brain',
        picture: having(later, { 'site.brain': 'yes' }),
        consider: [
          'sbrt-radiosurgery',
          'surgery-brain-metastasis',
          'whole-brain-radiotherapy',
          'capecitabine',
        ],
      },
      {
        of: 'HER2 positive, spread to the brain, after trastuzumab',
        picture: having(after(her2First, ['trastuzumab', 'paclitaxel']), { 'site.brain': 'yes' }),
        consider: ['tucatinib-trastuzumab-capecitabine', 'trastuzumab-deruxtecan', 'sbrt-radiosurgery'],
      },
      {
        of: 'not in the brain',
        picture: having(later, { 'site.brain': 'no' }),
        notNow: { 'surgery-brain-metastasis': ['site'] },
      },
    ],
    guideline: [
      ['sbrt-radiosurgery', 'brain', 'one-of-usual'],
      ['surgery-brain-metastasis', 'brain', 'only-if'],
    ],
  },
  {
    id: 'site-leptomeningeal',
    view: 'guideline',
    why: 'Both say that it may be of use; that no clear gain of life was seen stands with the option.',
    cases: [
      {
        of: 'the lining of brain and spine',
        picture: having(later, { 'site.brain-lining': 'yes' }),
        consider: ['intrathecal-chemotherapy', 'whole-brain-radiotherapy'],
      },
      {
        of: 'not there',
        picture: having(later, { 'site.brain-lining': 'no', 'site.brain': 'no' }),
        notNow: { 'intrathecal-chemotherapy': ['site'], 'whole-brain-radiotherapy': ['site'] },
      },
    ],
  },
  {
    id: 'site-liver-lung',
    view: 'guideline',
    why: 'The seeds name radiation and surgery; the guideline starts with drugs. Local treatment asks for few spots or for an earlier treatment.',
    cases: [
      {
        of: 'liver and lung, the first treatment, not in few spots',
        picture: having(hormoneFirst, { 'site.liver': 'yes', 'site.lung': 'yes', 'extent.few-spots': 'no' }),
        urgent: [],
        consider: ['ai-palbociclib'],
        notNow: { 'surgery-lung-liver-metastasis': ['extent'], 'hepatic-arterial-therapy': ['line'] },
      },
      {
        of: 'few spots in the liver, after earlier treatment',
        picture: having(later, { 'site.liver': 'yes', 'extent.few-spots': 'yes' }),
        consider: ['surgery-lung-liver-metastasis', 'hepatic-arterial-therapy'],
      },
      {
        of: 'a weak liver',
        picture: having(later, { 'site.liver': 'yes', 'condition.weak-liver': 'yes' }),
        notNow: { 'hepatic-arterial-therapy': ['condition'] },
      },
    ],
  },
  {
    id: 'spinal-cord-compression',
    view: 'guideline',
    why: 'The same day comes before any choice: the mark of urgency. Dexamethasone beside radiation is conduct.',
    cases: [
      {
        of: 'the spinal cord is pressed',
        picture: having(later, {
          'extent.cord-compression': 'yes',
          'site.bone': 'yes',
          'extent.pain': 'yes',
        }),
        urgent: ['extent.cord-compression'],
        consider: ['surgery-spinal-cord-compression', 'ebrt-bone-metastases'],
        notNow: { radiopharmaceuticals: ['extent'] },
        cautions: { 'sbrt-radiosurgery': ['extent.cord-compression'] },
      },
      {
        of: 'it is not',
        picture: having(later, { 'extent.cord-compression': 'no' }),
        urgent: [],
        notNow: { 'surgery-spinal-cord-compression': ['extent'] },
      },
    ],
    guideline: [
      ['ebrt-bone-metastases', 'spinal-cord', 'one-of-usual'],
      ['surgery-spinal-cord-compression', 'spinal-cord', 'one-of-usual'],
    ],
  },
  {
    id: 'oligometastatic',
    view: 'guideline',
    why: 'A trial in breast cancer saw no gain. The rules only say for whom local treatment is thought of; what it gains stands with the option.',
    cases: [
      {
        of: 'few spots, where is not said',
        picture: having(later, { 'extent.few-spots': 'yes' }),
        consider: ['sbrt-radiosurgery'],
        needsTest: { 'surgery-lung-liver-metastasis': ['site'] },
      },
      {
        of: 'many spots in the lung',
        picture: having(later, { 'extent.few-spots': 'no', 'site.lung': 'yes' }),
        notNow: { 'surgery-lung-liver-metastasis': ['extent'] },
      },
    ],
  },
  {
    id: 'de-novo-primary-surgery',
    view: 'guideline',
    why: 'One seed offers it at a first diagnosis with spread; a trial saw no longer life. The rule follows what it is for: a tumor that bleeds, opens or hurts.',
    cases: [
      {
        of: 'the tumor in the breast bleeds',
        picture: having(tripleFirst, { 'site.breast': 'yes', 'extent.bleeding-or-wound': 'yes' }),
        consider: ['surgery-breast-primary'],
      },
      {
        of: 'it neither bleeds nor hurts',
        picture: having(tripleFirst, {
          'site.breast': 'yes',
          'extent.bleeding-or-wound': 'no',
          'extent.pain': 'no',
        }),
        notNow: { 'surgery-breast-primary': ['extent'] },
      },
      {
        of: 'not asked',
        picture: having(tripleFirst, { 'site.breast': 'yes' }),
        needsTest: { 'surgery-breast-primary': ['extent'] },
      },
    ],
    says: [['options.surgery-breast-primary.status', /not usual care/]],
  },
];
