import { aiPairs, her2NegativeChemo, hormoneDrugs, hormoneLater } from './names.ts';
import {
  after,
  aiAndCdk,
  each,
  everyChange,
  her2First,
  hormoneFirst,
  type RuleRow,
  thp,
  tripleFirst,
} from './row.ts';

const taxane = ['paclitaxel'];
const her2Later = after({ ...her2First, er: 'positive' }, thp);
const her2Drugs = [
  'lapatinib-capecitabine',
  'letrozole-lapatinib',
  'margetuximab-chemotherapy',
  'neratinib-capecitabine',
  'trastuzumab-emtansine',
  'tucatinib-trastuzumab-capecitabine',
];

/** What the evidence says by HER2. */
export const her2Rows: RuleRow[] = [
  {
    id: 'her2-positive',
    view: 'guideline',
    why: 'The seeds show an older order. The guideline has T-DXd second; the approval of December 2025 also puts it first with pertuzumab. Which of those that fit comes first is no rule.',
    cases: [
      {
        of: 'the first treatment since it spread',
        picture: her2First,
        consider: ['trastuzumab-deruxtecan-pertuzumab', 'trastuzumab-pertuzumab-taxane'],
        notNow: {
          'trastuzumab-deruxtecan': ['her2', 'earlier'],
          'trastuzumab-emtansine': ['earlier'],
          'tucatinib-trastuzumab-capecitabine': ['line', 'earlier'],
          'ai-palbociclib': ['hormone-receptors', 'her2'],
          'margetuximab-chemotherapy': ['line', 'earlier'],
          'sacituzumab-govitecan': ['her2'],
        },
      },
      {
        of: 'grown on trastuzumab, pertuzumab and a taxane',
        picture: after(her2First, thp),
        consider: ['trastuzumab-deruxtecan', 'tucatinib-trastuzumab-capecitabine', 'trastuzumab-emtansine'],
        notNow: {
          'trastuzumab-pertuzumab-taxane': ['line'],
          'neratinib-capecitabine': ['line'],
          'lapatinib-capecitabine': ['earlier'],
        },
      },
      {
        of: 'grown on T-DXd as well',
        picture: after(her2First, thp, ['trastuzumab-deruxtecan']),
        consider: [
          'tucatinib-trastuzumab-capecitabine',
          'trastuzumab-emtansine',
          'neratinib-capecitabine',
          'margetuximab-chemotherapy',
        ],
        cautions: { 'trastuzumab-deruxtecan': ['earlier.tdxd'] },
      },
      {
        of: 'a third treatment, HER2 drugs never given',
        picture: after(her2First, taxane, ['capecitabine']),
        notNow: { 'neratinib-capecitabine': ['earlier'] },
      },
      {
        of: 'after trastuzumab with an anthracycline, without a taxane',
        picture: after(her2First, ['doxorubicin', 'trastuzumab']),
        notNow: { 'trastuzumab-emtansine': ['earlier'], 'lapatinib-capecitabine': ['earlier'] },
      },
      {
        of: 'a second treatment after chemo without any HER2 drug',
        picture: after(her2First, ['doxorubicin', 'paclitaxel']),
        notNow: {
          'trastuzumab-emtansine': ['earlier'],
          'lapatinib-capecitabine': ['earlier'],
          'tucatinib-trastuzumab-capecitabine': ['earlier'],
          'margetuximab-chemotherapy': ['earlier'],
        },
      },
    ],
    guideline: [
      ['trastuzumab-pertuzumab-taxane', 'her2-first', 'usual-first'],
      ['trastuzumab-deruxtecan', 'her2-later', 'usual-first'],
      ['tucatinib-trastuzumab-capecitabine', 'her2-later', 'usually-later'],
    ],
  },
  {
    id: 'her2-low',
    view: 'guideline',
    why: 'With hormone receptors the approval of January 2025 is followed, which is newer than the guideline: after hormone treatment. Without them chemo comes first, as the guideline says.',
    cases: [
      {
        of: 'hormone receptors positive, after hormone treatment',
        picture: after({ ...hormoneFirst, her2: 'low' }, aiAndCdk),
        consider: ['trastuzumab-deruxtecan'],
        notNow: { 'trastuzumab-emtansine': ['her2', 'earlier'] },
      },
      {
        of: 'triple negative, after chemo',
        picture: after({ ...tripleFirst, her2: 'low' }, taxane),
        consider: ['trastuzumab-deruxtecan'],
      },
      {
        of: 'triple negative, nothing given yet',
        picture: { ...tripleFirst, her2: 'low' },
        notNow: { 'trastuzumab-deruxtecan': ['her2', 'hormone-receptors', 'earlier'] },
      },
    ],
    guideline: [['trastuzumab-deruxtecan', 'her2-low-later', 'one-of-usual']],
  },
  {
    id: 'her2-ultralow',
    view: 'guideline',
    why: 'No seed knows it; the approval of January 2025 is followed.',
    cases: [
      {
        of: 'hormone receptors positive, after hormone treatment',
        picture: after({ ...hormoneFirst, her2: 'ultralow' }, aiAndCdk),
        consider: ['trastuzumab-deruxtecan'],
        notNow: { 'trastuzumab-deruxtecan-pertuzumab': ['her2', 'line'] },
      },
      {
        of: 'triple negative, after chemo',
        picture: after({ ...tripleFirst, her2: 'ultralow' }, taxane),
        notNow: { 'trastuzumab-deruxtecan': ['her2', 'hormone-receptors'] },
      },
      {
        of: 'a report that says only "negative"',
        picture: after({ ...hormoneFirst, her2: 'negative' }, aiAndCdk),
        needsTest: { 'trastuzumab-deruxtecan': ['her2'] },
      },
    ],
  },
  {
    id: 'her2-zero',
    view: 'guideline',
    why: 'The seeds do not part zero from low. The approval names low and ultralow only.',
    cases: [
      {
        of: 'hormone receptors positive, after hormone treatment',
        picture: after(hormoneFirst, aiAndCdk),
        consider: ['exemestane-everolimus', 'fulvestrant-abemaciclib'],
        notNow: { 'trastuzumab-deruxtecan': ['her2'], 'trastuzumab-chemotherapy': ['her2'] },
      },
      {
        of: 'what is for HER2 positive, whatever else fits',
        picture: after(hormoneFirst, ['doxorubicin'], thp),
        notNow: each(her2Drugs, ['her2']),
      },
    ],
  },
  {
    id: 'hr-positive-her2-positive',
    view: 'guideline',
    why: 'The seeds add hormone treatment. The guideline puts the HER2 combination first and keeps hormone treatment alone for a chosen few, so HER2 positive asks for care there. The row is silent on palbociclib to go on with, approved in June 2026: its record is followed.',
    cases: [
      {
        of: 'the first treatment, after menopause',
        picture: { ...her2First, er: 'positive' },
        consider: ['trastuzumab-pertuzumab-taxane', 'trastuzumab-endocrine-therapy', 'letrozole-lapatinib'],
        notNow: { 'ai-palbociclib': ['her2'], 'palbociclib-her2-positive-maintenance': ['line'] },
        cautions: each(hormoneDrugs, ['her2.positive']),
      },
      {
        of: 'the first treatment, before menopause',
        picture: { ...her2First, er: 'positive', menopause: 'before' },
        consider: ['trastuzumab-endocrine-therapy'],
        notNow: { 'letrozole-lapatinib': ['menopause'] },
        cautions: { 'trastuzumab-endocrine-therapy': ['menopause.before'] },
      },
      {
        of: 'what is for HER2 negative, whatever else fits',
        picture: {
          ...after({ ...her2First, er: 'positive' }, aiAndCdk, ['capecitabine']),
          ...everyChange,
        },
        notNow: {
          ...each([...hormoneLater, ...her2NegativeChemo], ['her2']),
          ...each([...aiPairs, 'inavolisib-palbociclib-fulvestrant'], ['her2', 'line']),
          'gedatolisib-fulvestrant': ['her2', 'pik3ca'],
          'sacituzumab-govitecan-pembrolizumab': ['hormone-receptors', 'her2', 'line'],
        },
      },
      {
        of: 'going on after the first part',
        picture: { ...her2Later, line: 'maintenance' },
        consider: ['palbociclib-her2-positive-maintenance', 'trastuzumab-endocrine-therapy'],
      },
    ],
    guideline: [['fulvestrant', 'her2-hr', 'only-if']],
  },
];
