import type { Database } from 'better-sqlite3';

/** The clinical picture holds all items that options turn on; snapshots with the first seven are brought to that. */
export function picture0040(db: Database): void {
  const rows = db.prepare<[], { id: string; snapshot: string }>('SELECT id, snapshot FROM visits').all();
  const update = db.prepare('UPDATE visits SET snapshot = ? WHERE id = ?');
  for (const { id, snapshot } of rows) {
    const visit = JSON.parse(snapshot) as { profile: OlderPicture };
    if ('hormoneReceptors' in visit.profile)
      update.run(JSON.stringify({ ...visit, profile: pictureOf(visit.profile) }), id);
  }
}

/** As it was before this migration. */
interface OlderPicture {
  hormoneReceptors: string;
  her2: string;
  spread: string;
  spreadTo: string[] | null;
  menopause: string;
  earlierTreatment: string;
  heartRhythmProblem: string;
}

/** The items with one answer out of a few, as they stood when this migration was made; each starts as not known. */
const items =
  'spread stage er pr her2 line relapse-within-12-months treatments-complete pik3ca akt1 pten esr1 brca-germline ' +
  'brca-tumor palb2 ntrk ret pd-l1 pd-l1-cells msi tmb ugt1a1 dpyd menopause sex ecog';
const askedSites = ['bone', 'lymph-nodes', 'lung', 'liver', 'skin', 'brain', 'other'];

/** What it did not say stays unknown: "positive" receptors did not say which, "some" treatment not how much. */
function pictureOf(older: OlderPicture) {
  const isNegative = older.hormoneReceptors === 'negative';
  const lines: Record<string, string> = { none: 'first', some: 'later' };
  return {
    ...Object.fromEntries(items.split(' ').map((item) => [item, 'unknown'])),
    lvef: null,
    qtc: null,
    age: null,
    er: older.hormoneReceptors,
    pr: isNegative ? 'negative' : 'unknown',
    her2: older.her2,
    spread: older.spread,
    menopause: older.menopause,
    line: lines[older.earlierTreatment] ?? 'unknown',
    findings: findingsOf(older),
    treatments: [],
    allergies: [],
  };
}

/** A list of places was the whole list: what it lacked was a "no". */
function findingsOf({ spreadTo, heartRhythmProblem }: OlderPicture): Record<string, string> {
  const sites =
    spreadTo === null
      ? []
      : askedSites.map((site) => [`site.${site}`, spreadTo.includes(site) ? 'yes' : 'no']);
  const heart = heartRhythmProblem === 'unknown' ? [] : [['condition.long-qt', heartRhythmProblem]];
  return Object.fromEntries([...sites, ...heart]);
}
