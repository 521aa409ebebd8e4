import { chemo, hormoneDrugs } from './names.ts';
import { after, aiAndCdk, having, her2First, hormoneFirst, type RuleRow, thp, tripleFirst } from './row.ts';

const her2Later = after({ ...her2First, er: 'positive' }, thp);
const goesWithAnyPicture = ['palliative-care', 'massage', 'meditation', 'yoga', 'acupuncture'];

/** What the evidence says by earlier treatment and by the person; and its rules of conduct. */
export const personRows: RuleRow[] = [
  {
    id: 'prior-lines',
    view: 'guideline',
    why: 'The picture counts lines of treatment, not of chemo. That each growth makes the next answer less likely is no rule on an option. A trial is always among what is looked at.',
    cases: [
      {
        of: 'a third treatment, after an anthracycline and a taxane',
        picture: after(tripleFirst, ['doxorubicin'], ['paclitaxel']),
        consider: ['eribulin', 'sacituzumab-govitecan', 'clinical-trials', 'vinorelbine'],
      },
      {
        of: 'a second treatment after both',
        picture: after(tripleFirst, ['doxorubicin', 'paclitaxel']),
        consider: ['clinical-trials', 'capecitabine'],
        notNow: { eribulin: ['line'] },
      },
      {
        of: 'a third treatment without an anthracycline',
        picture: after(tripleFirst, ['paclitaxel'], ['capecitabine']),
        notNow: { eribulin: ['earlier'] },
      },
      {
        of: 'a third treatment without a taxane',
        picture: after(tripleFirst, ['doxorubicin'], ['capecitabine']),
        notNow: { eribulin: ['earlier'] },
      },
      {
        of: 'some later treatment, which is not said',
        picture: { ...after(tripleFirst, ['doxorubicin', 'paclitaxel']), line: 'later' },
        needsTest: { eribulin: ['line'] },
      },
    ],
  },
  {
    id: 'performance-status',
    view: 'guideline',
    why: 'How well somebody is decides no rule: it would take choices away from people by a number. Frailty asks for care; comfort care, and no drug for now, are there at any time.',
    cases: [
      {
        of: 'in bed most of the day, and frail',
        picture: having({ ...tripleFirst, ecog: '4' }, { 'condition.frail': 'yes' }),
        consider: ['palliative-care', 'best-supportive-care-hospice', 'no-cancer-drug-now', 'capecitabine'],
        cautions: { docetaxel: ['condition.frail'], 'clinical-trials': ['condition.frail'] },
      },
    ],
  },
  {
    id: 'cardiac-disease',
    view: 'guideline',
    why: 'HER2 drugs are decided case by case: care, no bar. Doxorubicin is barred; its liposomal form shares its record, so the team must say if that one is meant. No item holds a disease of the heart arteries: what capecitabine can do there is said with it.',
    cases: [
      {
        of: 'HER2 positive with a weak heart',
        picture: having(her2Later, { 'condition.heart-weakness': 'yes' }),
        consider: ['trastuzumab-deruxtecan', 'trastuzumab-emtansine', 'tucatinib-trastuzumab-capecitabine'],
        cautions: {
          'trastuzumab-deruxtecan': ['condition.heart-weakness'],
          'trastuzumab-emtansine': ['condition.heart-weakness'],
          'trastuzumab-pertuzumab-taxane': ['condition.heart-weakness'],
        },
      },
      {
        of: 'an ejection fraction of 42 percent, which nobody ticked',
        picture: { ...hormoneFirst, lvef: 42 },
        consider: ['ai-ribociclib'],
        notNow: { 'doxorubicin-and-liposomal-doxorubicin': ['condition'] },
        cautions: { 'ai-ribociclib': ['condition.heart-weakness'], eribulin: ['condition.heart-weakness'] },
      },
      {
        of: 'a QTc of 470 ms',
        picture: { ...hormoneFirst, qtc: 470 },
        consider: ['ai-palbociclib'],
        notNow: { 'ai-ribociclib': ['condition'], toremifene: ['condition'] },
      },
      {
        of: 'no weak heart',
        picture: having(hormoneFirst, { 'condition.heart-weakness': 'no' }),
        consider: ['doxorubicin-and-liposomal-doxorubicin'],
      },
    ],
    says: [['options.capecitabine.cell.checks', /chest pain/]],
  },
  {
    id: 'ild',
    view: 'guideline',
    why: 'The guideline says care, the record of T-DXd "usually avoid": care is named, and the verdict stays with the team. Inflammation now comes before any choice.',
    cases: [
      {
        of: 'lung scarring, HER2 positive',
        picture: having(her2Later, { 'condition.lung-scarring': 'yes' }),
        urgent: [],
        consider: ['trastuzumab-deruxtecan'],
        cautions: {
          'trastuzumab-deruxtecan': ['condition.lung-scarring'],
          'trastuzumab-deruxtecan-pertuzumab': ['condition.lung-scarring'],
          'datopotamab-deruxtecan': ['condition.lung-scarring'],
          'exemestane-everolimus': ['condition.lung-scarring'],
          'fulvestrant-abemaciclib': ['condition.lung-scarring'],
        },
      },
      {
        of: 'lungs that are inflamed now',
        picture: having(her2Later, { 'urgent.lung-inflammation': 'yes' }),
        urgent: ['urgent.lung-inflammation'],
      },
    ],
    says: [['options.trastuzumab-deruxtecan.cell.checks', /at once.*cough.*fever/]],
  },
  {
    id: 'retest-biopsy',
    view: 'guideline',
    why: 'A rule of conduct that speaks of no option. It is held by this: receptors that are not known are named as what would settle it, and a question about a new biopsy can be chosen.',
    cases: [
      {
        of: 'receptors not known',
        picture: { ...hormoneFirst, er: 'unknown', pr: 'unknown', her2: 'unknown' },
        needsTest: {
          'ai-palbociclib': ['hormone-receptors', 'her2'],
          'trastuzumab-pertuzumab-taxane': ['her2'],
          'pembrolizumab-chemotherapy-tnbc': ['hormone-receptors', 'her2'],
          tamoxifen: ['hormone-receptors'],
        },
        consider: ['paclitaxel-weekly'],
      },
    ],
    says: [['questions.new-biopsy', /new piece of tissue/]],
  },
  {
    id: 'monitoring-interval',
    view: 'guideline',
    why: 'A rule of conduct that speaks of no option. Checks stand as a row with every option, and scans as a worry that can be chosen; a break keeps the interval.',
    cases: [{ of: 'a break', picture: after(hormoneFirst, aiAndCdk), consider: ['treatment-break'] }],
    says: [
      ['options.treatment-break.cell.checks', /every 2 to 4 months/],
      ['options.ai-palbociclib.cell.checks', /Blood cells/],
      ['questions.scan-to-scan', /scans/],
    ],
  },
  {
    id: 'seed-002-cell-type-map',
    view: 'guideline',
    why: 'The map gives radiation, chemo, targeted drugs and surgery to every type, which tells nobody apart. Where it does tell apart the rules agree with it; else each option asks for its own.',
    cases: [
      {
        of: 'hormone receptors positive',
        picture: having(hormoneFirst, { 'extent.pain': 'yes' }),
        consider: [...hormoneDrugs, ...chemo, 'ebrt-bone-metastases', 'clinical-trials'],
        notNow: { 'pembrolizumab-chemotherapy-tnbc': ['hormone-receptors'] },
      },
      {
        of: 'triple negative: immunotherapy by its test, no hormone treatment',
        picture: tripleFirst,
        consider: chemo,
        needsTest: { 'pembrolizumab-chemotherapy-tnbc': ['pd-l1'], denosumab: ['site'] },
        notNow: { tamoxifen: ['hormone-receptors'] },
      },
      { of: 'nothing known: what goes with any type', picture: {}, consider: goesWithAnyPicture },
    ],
  },
];
