import type { termItems } from '../content/terms.ts';

/** What a term of the library asks of earlier drugs; the other two of its answers are not about a drug. */
export type EarlierClass = Exclude<
  (typeof termItems.earlier)[number],
  'relapse-within-12-months' | 'radiation-there'
>;

/**
 * A drug: its id (the English generic name in kebab case), its names in lower case (English generic first;
 * then, where they differ, Spanish, brands, biosimilars, abbreviations), and the classes that the terms of
 * the library ask for.
 */
interface Drug {
  readonly id: string;
  readonly names: readonly string[];
  readonly classes: readonly EarlierClass[];
}

const list = (names: string) => names.split(', ');
const group = (classes: readonly EarlierClass[], drugs: Readonly<Record<string, string>>): Drug[] =>
  Object.entries(drugs).map(([id, names]) => ({ id, names: list(names), classes }));

const hormone = [
  ...group(['hormone', 'aromatase-inhibitor'], {
    letrozole: 'letrozole, letrozol, femara',
    anastrozole: 'anastrozole, anastrozol, arimidex',
    exemestane: 'exemestane, exemestano, aromasin',
  }),
  ...group(['hormone', 'tamoxifen'], { tamoxifen: 'tamoxifen, tamoxifeno, soltamox, nolvadex' }),
  ...group(['hormone', 'fulvestrant'], { fulvestrant: 'fulvestrant, faslodex' }),
  // Megestrol is also given for appetite; in a list of cancer treatments it is taken for the hormone
  // treatment it is.
  ...group(['hormone'], {
    toremifene: 'toremifene, toremifeno, fareston',
    elacestrant: 'elacestrant, orserdu',
    imlunestrant: 'imlunestrant, inluriyo',
    vepdegestrant: 'vepdegestrant, veppanu',
    camizestrant: 'camizestrant, etcamah',
    giredestrant: 'giredestrant',
    megestrol: 'megestrol, megestrol acetate, acetato de megestrol, megace',
  }),
  // No class: given beside a hormone treatment, or with chemo to spare the ovaries. That somebody had one
  // says neither that she had a treatment of the cancer's own receptors, nor that the cancer grew on it.
  ...group([], {
    goserelin: 'goserelin, goserelina, zoladex',
    leuprolide: 'leuprolide, leuprolida, leuprorelina, leuprorelin, lupron, lupron depot, eligard',
    triptorelin: 'triptorelin, triptorelina, trelstar, decapeptyl',
  }),
];

const chemo = [
  ...group(['chemo', 'taxane'], {
    paclitaxel: 'paclitaxel, taxol',
    docetaxel: 'docetaxel, taxotere, docefrez, docivyx, beizray',
    'nab-paclitaxel':
      'nab-paclitaxel, paclitaxel unido a albumina, paclitaxel ligado a albumina, paclitaxel protein-bound, ' +
      'protein-bound paclitaxel, paclitaxel albumin-bound, albumin-bound paclitaxel, paclitaxel albumin, ' +
      'paclitaxel albumina, nab-pac, nabpaclitaxel, abraxane',
  }),
  ...group(['chemo', 'anthracycline'], {
    doxorubicin: 'doxorubicin, doxorrubicina, doxorubicina, adriamycin, adriamicina, adria',
    'liposomal-doxorubicin':
      'liposomal doxorubicin, doxorrubicina liposomal, doxorubicina liposomal, pegylated liposomal doxorubicin, ' +
      'doxorrubicina liposomal pegilada, doxorubicin liposomal, doxorubicin liposome, doxorubicin hcl liposome, ' +
      'doxorubicin hcl liposomal, doxorubicin hydrochloride liposome, doxorubicin hydrochloride liposomal, ' +
      'doxorubicin pegylated liposomal, doxil, lipodox, caelyx, myocet, pld',
    epirubicin: 'epirubicin, epirrubicina, epirubicina, ellence',
  }),
  ...group(['chemo', 'capecitabine'], { capecitabine: 'capecitabine, capecitabina, xeloda' }),
  ...group(['chemo', 'platinum'], {
    carboplatin: 'carboplatin, carboplatino, paraplatin, carbo',
    cisplatin: 'cisplatin, cisplatino, platinol',
    oxaliplatin: 'oxaliplatin, oxaliplatino, eloxatin',
  }),
  // Mitoxantrone is close to the anthracyclines but is not one.
  ...group(['chemo'], {
    cyclophosphamide: 'cyclophosphamide, ciclofosfamida, cytoxan',
    methotrexate: 'methotrexate, metotrexato, mtx, trexall',
    fluorouracil: 'fluorouracil, fluorouracilo, 5-fluorouracil, 5-fluorouracilo, 5-fu, 5fu, adrucil',
    gemcitabine: 'gemcitabine, gemcitabina, gemzar, infugem',
    vinorelbine: 'vinorelbine, vinorelbina, navelbine',
    vinblastine: 'vinblastine, vinblastina',
    vincristine: 'vincristine, vincristina',
    eribulin: 'eribulin, eribulina, halaven',
    ixabepilone: 'ixabepilone, ixabepilona, ixempra',
    utidelone: 'utidelone, utidelona',
    mitoxantrone: 'mitoxantrone, mitoxantrona, novantrone',
    mitomycin: 'mitomycin, mitomicina, mitomycin c, mutamycin',
    etoposide: 'etoposide, etoposido, vepesid, toposar',
    irinotecan: 'irinotecan, camptosar',
    topotecan: 'topotecan, hycamtin',
    thiotepa: 'thiotepa, tiotepa, tepadina',
    ifosfamide: 'ifosfamide, ifosfamida, ifex',
    melphalan: 'melphalan, melfalan, alkeran',
    temozolomide: 'temozolomide, temozolomida, temodar',
    pemetrexed: 'pemetrexed, alimta',
    cytarabine: 'cytarabine, citarabina, depocyt',
  }),
];

/** An antibody that carries a drug is its own class: neither the antibody alone, nor chemo alone. */
const antibodies = [
  ...group(['trastuzumab'], {
    trastuzumab:
      'trastuzumab, herceptin, herceptin hylecta, trazimera, herzuma, kanjinti, ogivri, ontruzant, hercessi',
  }),
  ...group(['pertuzumab'], { pertuzumab: 'pertuzumab, perjeta, poherdy' }),
  ...group(['tdm1'], {
    'trastuzumab-emtansine':
      'trastuzumab emtansine, trastuzumab emtansina, ado-trastuzumab emtansine, ado-trastuzumab, kadcyla, ' +
      't-dm1, tdm1, tdm-1',
  }),
  ...group(['tdxd'], {
    'trastuzumab-deruxtecan':
      'trastuzumab deruxtecan, fam-trastuzumab deruxtecan, fam-trastuzumab, enhertu, t-dxd, tdxd, ds-8201, ds-8201a',
  }),
  ...group(['sacituzumab'], {
    'sacituzumab-govitecan': 'sacituzumab govitecan, sacituzumab, trodelvy, immu-132',
  }),
  ...group(['immunotherapy'], {
    pembrolizumab: 'pembrolizumab, keytruda, keytruda qlex, pembro',
    atezolizumab: 'atezolizumab, tecentriq, tecentriq hybreza, atezo',
    dostarlimab: 'dostarlimab, jemperli',
    nivolumab: 'nivolumab, opdivo',
    ipilimumab: 'ipilimumab, yervoy',
    durvalumab: 'durvalumab, imfinzi',
    avelumab: 'avelumab, bavencio',
  }),
  // Other conjugates of a known antibody are listed so that their first word is not taken for the antibody.
  ...group([], {
    'datopotamab-deruxtecan': 'datopotamab deruxtecan, datopotamab, datroway, dato-dxd',
    'sacituzumab-tirumotecan': 'sacituzumab tirumotecan, sac-tmt',
    'trastuzumab-duocarmazine': 'trastuzumab duocarmazine, trastuzumab duocarmazina',
    'trastuzumab-rezetecan': 'trastuzumab rezetecan',
    'patritumab-deruxtecan': 'patritumab deruxtecan, her3-dxd',
    margetuximab: 'margetuximab, margenza',
    bevacizumab: 'bevacizumab, avastin, mvasi, zirabev, alymsys, vegzelma, avzivi, jobevne',
  }),
];

const targeted = [
  ...group(['cdk46'], {
    palbociclib: 'palbociclib, ibrance, palbo',
    ribociclib: 'ribociclib, kisqali',
    abemaciclib: 'abemaciclib, verzenio, verzenios',
  }),
  ...group(['everolimus'], { everolimus: 'everolimus, afinitor' }),
  ...group(['parp'], {
    olaparib: 'olaparib, lynparza',
    talazoparib: 'talazoparib, talzenna',
    niraparib: 'niraparib, zejula',
    rucaparib: 'rucaparib, rubraca',
    veliparib: 'veliparib',
  }),
  ...group([], {
    alpelisib: 'alpelisib, piqray',
    capivasertib: 'capivasertib, truqap',
    inavolisib: 'inavolisib, itovebi',
    gedatolisib: 'gedatolisib, revtorpyk',
    lapatinib: 'lapatinib, tykerb, tyverb',
    neratinib: 'neratinib, nerlynx',
    tucatinib: 'tucatinib, tukysa',
    pyrotinib: 'pyrotinib, pirotinib',
    larotrectinib: 'larotrectinib, vitrakvi',
    entrectinib: 'entrectinib, rozlytrek',
    repotrectinib: 'repotrectinib, augtyro',
    selpercatinib: 'selpercatinib, retevmo',
    pralsetinib: 'pralsetinib, gavreto',
  }),
];

const bones = group([], {
  'zoledronic-acid': 'zoledronic acid, acido zoledronico, zoledronate, zoledronato, zometa, reclast',
  pamidronate: 'pamidronate, pamidronato, aredia',
  denosumab:
    'denosumab, xgeva, prolia, wyost, jubbonti, osenvelt, stoboclo, xbryk, ospomyv, bomyntra, conexxence, ' +
    'bilprevda, bildyos',
  'strontium-89': 'strontium-89, estroncio-89, metastron',
  'samarium-153': 'samarium-153, samario-153, quadramet',
  'radium-223': 'radium-223, radio-223, xofigo',
});

/** The drugs that are known by name. */
export const drugs: readonly Drug[] = [...hormone, ...chemo, ...antibodies, ...targeted, ...bones];

const regimen = (names: string, ids: string) => ({ names: list(names), drugs: list(ids) });

/**
 * Names that stand for several drugs. Left out are those that mean something else more often: EC (a coated
 * tablet), TAC (a scan, in Spanish; a cream), HP, TH. The T of AC-T may be either taxane: it is read as
 * paclitaxel, the usual one; the class is the same. So is that of THP, read with docetaxel.
 */
export const regimens: readonly { names: readonly string[]; drugs: readonly string[] }[] = [
  regimen('ac, ddac', 'doxorubicin, cyclophosphamide'),
  regimen('ac-t, ddac-t', 'doxorubicin, cyclophosphamide, paclitaxel'),
  regimen('ac-th, ddac-th', 'doxorubicin, cyclophosphamide, paclitaxel, trastuzumab'),
  regimen('ac-thp, ddac-thp', 'doxorubicin, cyclophosphamide, paclitaxel, trastuzumab, pertuzumab'),
  regimen('ec-t, ddec-t', 'epirubicin, cyclophosphamide, paclitaxel'),
  regimen('ddec', 'epirubicin, cyclophosphamide'),
  regimen('tc', 'docetaxel, cyclophosphamide'),
  regimen('tch', 'docetaxel, carboplatin, trastuzumab'),
  regimen('tchp, tcbhp', 'docetaxel, carboplatin, trastuzumab, pertuzumab'),
  regimen('thp', 'docetaxel, trastuzumab, pertuzumab'),
  regimen('cmf', 'cyclophosphamide, methotrexate, fluorouracil'),
  regimen('fec, cef', 'fluorouracil, epirubicin, cyclophosphamide'),
  regimen('fec-d', 'fluorouracil, epirubicin, cyclophosphamide, docetaxel'),
  regimen('fac, caf', 'fluorouracil, doxorubicin, cyclophosphamide'),
  regimen('gem-carbo, carbo-gem', 'gemcitabine, carboplatin'),
  regimen('gem-cis', 'gemcitabine, cisplatin'),
  regimen('phesgo', 'pertuzumab, trastuzumab'),
];
