import type { Library } from '../../shared/content/library.ts';
import type { Change } from '../../shared/visit/event.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import type { ChangeQueue } from './changeQueue.ts';

/** What a window may record; starting and printing are recorded by the main process. */
export type Recordable = Exclude<Change, { type: 'visit-started' | 'printed' }>;

/** What each step of the visit gets: the visit as it stands, the library's part for its columns, and a way to change it. */
export interface StepProps {
  visit: Visit;
  library: Library;
  /** Applies the change at once and puts it in the queue to the store. Its identity never changes. */
  record: (change: Recordable) => void;
  /** For the few things that must wait until every change is saved, such as making a printout. */
  queue: ChangeQueue;
}
