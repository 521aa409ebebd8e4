import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeletedRow, VisitRow } from '../../shared/ipc/contract.ts';
import type { ErrorCode, Result } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';

/** How many visits the page holds; older ones are found by searching. */
const pageSize = 100;

interface Lists {
  rows: readonly VisitRow[];
  more: boolean;
  deleted: readonly DeletedRow[];
}

/** What was last done to a visit; a new object each time, even when the same is done again. */
export interface Done {
  what: 'deleted' | 'brought-back';
  row: VisitRow;
}

/** The visits that fit the search, those that were deleted, and the way there and back. */
export function useVisits(search: string) {
  const [lists, setLists] = useState<Lists | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  // Apart, so that a list which comes late does not wipe away why something was refused.
  const [unlisted, setUnlisted] = useState<ErrorCode | null>(null);
  const [refused, setRefused] = useState<ErrorCode | null>(null);

  const asked = useRef(0);
  const list = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    const [found, deleted] = await Promise.all([
      beside()['visits.list']({ search, limit: pageSize }),
      beside()['visits.deleted']({}),
    ]);
    // An older answer may come after a newer one.
    if (question !== asked.current) return;
    if (found.ok && deleted.ok) setLists({ ...found.value, deleted: deleted.value.rows });
    setUnlisted(problemOf(found) ?? problemOf(deleted));
  }, [search]);
  useEffect(() => {
    void list();
  }, [list]);

  const after = async (answer: Result<unknown>, what: Done['what'], row: VisitRow) => {
    setRefused(problemOf(answer));
    if (!answer.ok) return;
    await list();
    setDone({ what, row });
  };
  return {
    lists,
    done,
    problem: refused ?? unlisted,
    setRefused,
    remove: async (row: VisitRow) =>
      after(await beside()['visits.delete']({ visitId: row.id }), 'deleted', row),
    bringBack: async (row: VisitRow) =>
      after(await beside()['visits.restore']({ visitId: row.id }), 'brought-back', row),
  };
}

const problemOf = (answer: Result<unknown>): ErrorCode | null => (answer.ok ? null : answer.error.code);
