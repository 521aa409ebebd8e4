import { aiPairs, chemo, hormoneDrugs, hormoneLater } from './names.ts';
import {
  after,
  aiAndCdk,
  each,
  everyChange,
  her2First,
  hormoneFirst,
  type RuleRow,
  tripleFirst,
} from './row.ts';

const taxane = ['paclitaxel'];

/** What the evidence says by hormone receptors and menopause. */
export const hormoneRows: RuleRow[] = [
  {
    id: 'hr-positive-her2-negative-first-line',
    view: 'guideline',
    why: 'One seed calls chemo the main treatment. Guidelines start with hormone treatment and a CDK4/6 inhibitor. The rules bar no chemo, since it has no such limit; that it usually comes later is said beside them.',
    cases: [
      {
        of: 'the first treatment since it spread, after menopause',
        picture: hormoneFirst,
        consider: [...aiPairs, 'fulvestrant-ribociclib', 'aromatase-inhibitor', 'paclitaxel-weekly'],
        notNow: {
          'fulvestrant-palbociclib': ['earlier'],
          'trastuzumab-chemotherapy': ['her2'],
          'trastuzumab-pertuzumab-taxane': ['her2'],
          'trastuzumab-endocrine-therapy': ['her2'],
          'pembrolizumab-chemotherapy-tnbc': ['hormone-receptors'],
        },
      },
      {
        of: 'it came back within 12 months of early hormone treatment, with a PIK3CA change',
        picture: { ...hormoneFirst, 'relapse-within-12-months': 'yes', pik3ca: 'changed' },
        consider: ['inavolisib-palbociclib-fulvestrant', ...aiPairs],
        cautions: each(aiPairs, ['earlier.relapse-within-12-months']),
      },
      {
        of: 'the same where PIK3CA is not known',
        picture: { ...hormoneFirst, 'relapse-within-12-months': 'yes' },
        needsTest: { 'inavolisib-palbociclib-fulvestrant': ['pik3ca'] },
      },
      {
        of: 'it did not come back early',
        picture: { ...hormoneFirst, 'relapse-within-12-months': 'no', pik3ca: 'changed' },
        notNow: { 'inavolisib-palbociclib-fulvestrant': ['earlier'] },
      },
    ],
    guideline: [
      ['ai-palbociclib', 'hr-first', 'one-of-usual'],
      ['aromatase-inhibitor', 'hr-first', 'not-usual'],
      ['chemotherapy-overview', 'hr-first', 'usually-later'],
    ],
  },
  {
    id: 'endocrine-sensitive-vs-resistant',
    view: 'guideline',
    why: 'Primary and secondary resistance are not items of the picture: of their definitions it holds what was given, why it ended, and an early relapse. How well the last treatment held is for the team to weigh. For T-DXd the approval of 2025 is followed, which asks for no chemo first. For sacituzumab the label counts drug treatments, not chemo lines: a third line after hormone treatment.',
    cases: [
      {
        of: 'grown on hormone treatment, HER2 low',
        picture: after({ ...hormoneFirst, her2: 'low' }, aiAndCdk),
        consider: ['trastuzumab-deruxtecan', 'capecitabine', 'exemestane-everolimus', 'fulvestrant'],
        notNow: {
          'sacituzumab-govitecan': ['hormone-receptors', 'line'],
          'datopotamab-deruxtecan': ['hormone-receptors', 'earlier'],
          'ai-ribociclib': ['line'],
          'abemaciclib-alone': ['earlier'],
        },
      },
      {
        of: 'grown on hormone treatment and on chemo',
        picture: after(hormoneFirst, aiAndCdk, ['capecitabine']),
        consider: ['sacituzumab-govitecan', 'datopotamab-deruxtecan', 'abemaciclib-alone'],
      },
      {
        of: 'two chemo treatments, hormone treatment never given',
        picture: after(hormoneFirst, taxane, ['capecitabine']),
        notNow: {
          'sacituzumab-govitecan': ['hormone-receptors', 'earlier'],
          'datopotamab-deruxtecan': ['hormone-receptors', 'earlier'],
          'abemaciclib-alone': ['earlier'],
        },
      },
      {
        of: 'an early relapse counts as grown on hormone treatment',
        picture: { ...hormoneFirst, 'relapse-within-12-months': 'yes', akt1: 'changed' },
        consider: ['fulvestrant-capivasertib'],
      },
    ],
    guideline: [['sacituzumab-govitecan', 'hr-later', 'usually-later']],
  },
  {
    id: 'menopausal-status',
    view: 'guideline',
    why: 'One seed keeps aromatase inhibitors for after menopause. Guidelines rest the ovaries and then treat as after it, so menopause is a reason for care there, and a bar only where the label itself asks for it.',
    cases: [
      {
        of: 'before menopause',
        picture: { ...hormoneFirst, menopause: 'before' },
        consider: ['tamoxifen', 'ovarian-suppression', 'aromatase-inhibitor', 'fulvestrant', ...aiPairs],
        cautions: each(['aromatase-inhibitor', 'fulvestrant', ...aiPairs], ['menopause.before']),
        notNow: { toremifene: ['menopause'], 'exemestane-everolimus': ['menopause', 'earlier'] },
      },
      {
        of: 'after menopause',
        picture: hormoneFirst,
        consider: ['tamoxifen', 'toremifene', 'aromatase-inhibitor', ...aiPairs],
        notNow: { 'ovarian-suppression': ['menopause', 'sex'] },
      },
      {
        of: 'a man',
        picture: { ...hormoneFirst, sex: 'male', menopause: 'not-applicable' },
        consider: ['tamoxifen', 'ovarian-suppression', 'aromatase-inhibitor', ...aiPairs],
        cautions: { 'ai-ribociclib': ['sex.male'], 'aromatase-inhibitor': ['sex.male'] },
        notNow: { toremifene: ['menopause'] },
      },
      {
        of: 'menopause not known',
        picture: { ...hormoneFirst, menopause: 'unknown' },
        consider: ['tamoxifen', ...aiPairs],
        needsTest: { toremifene: ['menopause'], 'ovarian-suppression': ['menopause'] },
      },
    ],
  },
  {
    id: 'hr-negative',
    view: 'guideline',
    why: 'The seeds say chemo. By guideline and approvals antibody-drug conjugates, HER2 drugs and immunotherapy stand beside it, each by its own test.',
    cases: [
      {
        of: 'hormone receptors negative, HER2 negative',
        picture: tripleFirst,
        consider: [...chemo, 'sacituzumab-govitecan'],
        notNow: each(hormoneDrugs, ['hormone-receptors']),
      },
      {
        of: 'hormone receptors negative, HER2 positive',
        picture: her2First,
        consider: ['trastuzumab-pertuzumab-taxane', 'trastuzumab-chemotherapy'],
        notNow: each(['trastuzumab-endocrine-therapy', 'letrozole-lapatinib'], ['hormone-receptors']),
      },
      {
        of: 'what is for hormone receptors, whatever else fits',
        picture: { ...after(tripleFirst, aiAndCdk, ['capecitabine']), ...everyChange },
        notNow: {
          ...each(hormoneLater, ['hormone-receptors']),
          ...each([...aiPairs, 'inavolisib-palbociclib-fulvestrant'], ['hormone-receptors', 'line']),
          'gedatolisib-fulvestrant': ['hormone-receptors', 'pik3ca'],
        },
      },
      {
        of: 'hormone receptors negative, before menopause',
        picture: { ...tripleFirst, menopause: 'before' },
        notNow: { 'ovarian-suppression': ['hormone-receptors'] },
      },
      {
        of: 'only one of the two hormone receptors known to be negative',
        picture: { ...tripleFirst, pr: 'unknown' },
        needsTest: { tamoxifen: ['hormone-receptors'] },
      },
    ],
  },
];
