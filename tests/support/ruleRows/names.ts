/** An aromatase inhibitor with a CDK4/6 inhibitor. */
export const aiPairs = ['ai-palbociclib', 'ai-ribociclib', 'ai-abemaciclib'];
/** For hormone receptors and HER2 negative, after earlier treatment or at any time. */
export const hormoneLater = [
  'abemaciclib-alone',
  'fulvestrant-palbociclib',
  'fulvestrant-ribociclib',
  'fulvestrant-abemaciclib',
  'fulvestrant-alpelisib',
  'fulvestrant-capivasertib',
  'exemestane-everolimus',
  'elacestrant',
  'imlunestrant',
  'imlunestrant-abemaciclib',
  'vepdegestrant',
  'camizestrant-cdk46',
];
/** Chemo and antibody-drug conjugates for HER2 negative. */
export const her2NegativeChemo = [
  'carboplatin-cisplatin',
  'gemcitabine-platinum',
  'nab-paclitaxel',
  'doxorubicin-and-liposomal-doxorubicin',
  'datopotamab-deruxtecan',
  'sacituzumab-govitecan',
];
/** Hormone treatment alone. */
export const hormoneDrugs = ['tamoxifen', 'toremifene', 'aromatase-inhibitor', 'fulvestrant'];
export const chemo = ['paclitaxel-weekly', 'capecitabine', 'docetaxel', 'vinorelbine'];
