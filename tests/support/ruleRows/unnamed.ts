import { after, each, having, her2First, hormoneFirst, type RuleRow, thp, tripleFirst } from './row.ts';

const later = after(tripleFirst, ['paclitaxel']);
const capecitabinePairs = [
  'lapatinib-capecitabine',
  'neratinib-capecitabine',
  'tucatinib-trastuzumab-capecitabine',
];

/** What no row of the evidence speaks of, and the record of the option does. */
export const unnamedRows: RuleRow[] = [
  {
    id: 'spread',
    view: 'guideline',
    cases: [
      {
        of: 'it has not spread',
        picture: { ...hormoneFirst, spread: 'no' },
        notNow: each(['ai-palbociclib', 'paclitaxel-weekly', 'tamoxifen', 'clinical-trials'], ['spread']),
      },
      {
        of: 'not known',
        picture: { ...hormoneFirst, spread: 'unknown' },
        needsTest: { tamoxifen: ['spread'] },
      },
    ],
  },
  {
    id: 'rare gene fusions',
    view: 'guideline',
    why: 'Approved for any cancer; "no good alternative" is for the team to say.',
    cases: [
      {
        of: 'NTRK',
        picture: { ...later, ntrk: 'changed', ret: 'not-changed' },
        consider: ['ntrk-inhibitors'],
        notNow: { 'selpercatinib-ret': ['ret'] },
      },
      {
        of: 'RET',
        picture: { ...later, ntrk: 'not-changed', ret: 'changed' },
        consider: ['selpercatinib-ret'],
        notNow: { 'ntrk-inhibitors': ['ntrk'] },
      },
      {
        of: 'not known',
        picture: later,
        needsTest: { 'ntrk-inhibitors': ['ntrk'], 'selpercatinib-ret': ['ret'] },
      },
    ],
  },
  {
    id: 'what bars single drugs',
    view: 'guideline',
    cases: [
      {
        of: 'DPD is missing',
        picture: {
          ...after(her2First, ['doxorubicin', 'paclitaxel', 'trastuzumab'], ['trastuzumab-deruxtecan']),
          dpyd: 'missing',
        },
        notNow: each(['capecitabine', ...capecitabinePairs], ['dpyd']),
      },
      {
        of: 'a weak liver, low blood counts',
        picture: having(tripleFirst, { 'condition.weak-liver': 'yes', 'condition.low-blood-counts': 'yes' }),
        notNow: { docetaxel: ['condition'] },
        cautions: { 'paclitaxel-weekly': ['condition.weak-liver', 'condition.low-blood-counts'] },
      },
      {
        of: 'long QT',
        picture: having(after(hormoneFirst, ['doxorubicin'], ['paclitaxel']), { 'condition.long-qt': 'yes' }),
        notNow: each(['eribulin', 'fulvestrant-ribociclib', 'toremifene'], ['condition']),
        cautions: { 'ovarian-suppression': ['condition.long-qt'] },
      },
      {
        of: 'a severe skin reaction before',
        picture: having(
          { ...after(hormoneFirst, ['letrozole']), pik3ca: 'changed' },
          { 'condition.skin-reaction': 'yes' },
        ),
        consider: ['fulvestrant-capivasertib'],
        notNow: { 'fulvestrant-alpelisib': ['condition'] },
        cautions: { 'fulvestrant-capivasertib': ['condition.skin-reaction'] },
      },
      {
        of: 'pregnant',
        picture: having(hormoneFirst, { 'condition.pregnant': 'yes' }),
        notNow: each(['tamoxifen', 'aromatase-inhibitor', 'ai-palbociclib'], ['condition']),
      },
    ],
  },
  {
    id: 'local treatment and comfort',
    view: 'guideline',
    cases: [
      {
        of: 'a bone that may break, with pain, low blood counts',
        picture: having(later, {
          'site.bone': 'yes',
          'extent.fracture-or-risk': 'yes',
          'extent.pain': 'yes',
          'condition.low-blood-counts': 'yes',
        }),
        urgent: ['extent.fracture-or-risk'],
        consider: ['surgery-bone-fracture', 'cryoablation', 'pain-opioids', 'pain-acetaminophen-nsaids'],
        notNow: { radiopharmaceuticals: ['condition'] },
      },
      {
        of: 'no bone, no pain, no few spots, nothing that presses or bleeds',
        picture: having(later, {
          'site.bone': 'no',
          'site.brain': 'no',
          'site.liver': 'no',
          'site.breast': 'no',
          'extent.few-spots': 'no',
          'extent.fracture-or-risk': 'no',
          'extent.pain': 'no',
          'extent.cord-compression': 'no',
          'extent.bleeding-or-wound': 'no',
        }),
        notNow: {
          'ebrt-bone-metastases': ['site', 'extent'],
          'surgery-bone-fracture': ['site', 'extent'],
          radiopharmaceuticals: ['site', 'extent'],
          'surgery-breast-primary': ['site', 'extent'],
          cryoablation: ['site', 'extent'],
          'sbrt-radiosurgery': ['site', 'extent'],
          'hepatic-arterial-therapy': ['site'],
          'pain-opioids': ['extent'],
          'pain-acetaminophen-nsaids': ['extent'],
        },
      },
    ],
  },
  {
    id: 'going on with tucatinib',
    view: 'guideline',
    cases: [
      {
        of: 'after the first part',
        picture: { ...after(her2First, thp), line: 'maintenance' },
        consider: ['tucatinib-maintenance'],
        notNow: { 'palbociclib-her2-positive-maintenance': ['hormone-receptors'] },
      },
      {
        of: 'HER2 zero, the first treatment',
        picture: hormoneFirst,
        notNow: each(['tucatinib-maintenance', 'palbociclib-her2-positive-maintenance'], ['her2', 'line']),
      },
    ],
  },
];
