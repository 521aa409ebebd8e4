import { after, type RuleRow, tripleFirst } from './row.ts';

const tripleLater = after(tripleFirst, ['paclitaxel']);

/** What the evidence says by markers that any cancer may have. */
export const rareMarkerRows: RuleRow[] = [
  {
    id: 'msi-h-dmmr',
    view: 'guideline',
    why: 'Approved for any cancer after earlier treatment. "No good alternative" is for the team to say.',
    cases: [
      {
        of: 'high, after earlier treatment',
        picture: { ...tripleLater, msi: 'high' },
        consider: ['pembrolizumab-msi-tmb', 'dostarlimab-dmmr'],
      },
      {
        of: 'high, nothing given yet',
        picture: { ...tripleFirst, msi: 'high' },
        notNow: { 'pembrolizumab-msi-tmb': ['line'], 'dostarlimab-dmmr': ['line'] },
      },
      {
        of: 'not known',
        picture: tripleLater,
        needsTest: { 'pembrolizumab-msi-tmb': ['msi', 'tmb'], 'dostarlimab-dmmr': ['msi'] },
      },
    ],
    guideline: [['dostarlimab-dmmr', 'msi-tmb', 'only-if']],
  },
  {
    id: 'tmb-high',
    view: 'guideline',
    why: 'The seed says "other gene changes"; the label names this one. Ten mutations or more is what "high" means here.',
    cases: [
      {
        of: 'high, after earlier treatment',
        picture: { ...tripleLater, tmb: 'high', msi: 'not-high' },
        consider: ['pembrolizumab-msi-tmb'],
        notNow: { 'dostarlimab-dmmr': ['msi'] },
      },
      {
        of: 'neither high',
        picture: { ...tripleLater, tmb: 'not-high', msi: 'not-high' },
        notNow: { 'pembrolizumab-msi-tmb': ['msi', 'tmb'] },
      },
    ],
    guideline: [['pembrolizumab-msi-tmb', 'msi-tmb', 'only-if']],
  },
];
