import { EventId, PrintoutId, type VisitId } from '../../../shared/ids.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { beside } from '../../app/beside.ts';
import type { useWords } from '../../app/words.tsx';
import type { ChangeQueue } from '../changeQueue.ts';

/** Makes the pages of what is saved and nothing else, and takes in the visit that now says so. */
export async function savePage(queue: ChangeQueue) {
  if (!(await queue.settled())) return 'not-yet' as const;
  const { id: visitId, revision, language, paper } = queue.state.visit;
  const request = {
    visitId,
    revision,
    printoutId: PrintoutId.parse(crypto.randomUUID()),
    eventId: EventId.parse(crypto.randomUUID()),
    language,
    layout: { size: paper.size, paper: paper.paper },
  };
  // A shell that has gone away rejects; the card must not stay busy for that.
  const answer = await beside()
    ['printouts.save'](request)
    .catch(() => fail('unexpected'));
  if (answer.ok && answer.value.kind !== 'cancelled') await takeIn(queue, visitId);
  return answer;
}

/** The same bytes as before, as a file again. */
export function saveAgain(visitId: VisitId, printoutId: PrintoutId) {
  return beside()
    ['printouts.saveAgain']({ visitId, printoutId })
    .catch(() => fail('unexpected'));
}

async function takeIn(queue: ChangeQueue, visitId: VisitId): Promise<void> {
  const fresh = await beside()
    ['visits.open']({ visitId })
    .catch(() => fail('unexpected'));
  if (fresh.ok) queue.refresh(fresh.value.visit);
}

/** What saving a page can come to, whichever page it was. */
export type SavedFile =
  | 'not-yet'
  | Result<{ kind: 'saved'; where: string } | { kind: 'conflict' } | { kind: 'cancelled' }>;

/** What came of it, in words. */
export function sentenceFor(t: ReturnType<typeof useWords>['t'], saved: SavedFile): string {
  if (saved === 'not-yet') return t('takeHome:notYet');
  if (!saved.ok) return t(`errors:${saved.error.code}`);
  switch (saved.value.kind) {
    case 'saved':
      return t('takeHome:savedTo', { where: saved.value.where });
    case 'conflict':
      return t('takeHome:changedMeanwhile');
    case 'cancelled':
      return t('takeHome:cancelled');
  }
}
