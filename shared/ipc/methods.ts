/** The names of everything a window may ask of the main process. No imports: the preload must stay tiny. */
export const methods = [
  'app.status',
  'app.setUp',
  'app.unlock',
  'app.practice',
  'app.confirm',
  'settings.read',
  'settings.write',
  'library.list',
  'library.slice',
  'library.reading',
  'library.review',
  'library.figure',
  'library.sheet',
  'visits.list',
  'visits.start',
  'visits.open',
  'visits.record',
  'visits.delete',
  'visits.restore',
  'visits.deleted',
  'printouts.preview',
  'printouts.save',
  'printouts.saveAgain',
  'sheets.save',
  'records.save',
] as const;

export type Method = (typeof methods)[number];

/** The names of everything the main process may tell a window. */
export const eventNames = ['visit.changed'] as const;
export type EventName = (typeof eventNames)[number];
