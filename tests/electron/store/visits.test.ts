import { describe, expect, test } from 'vitest';
import {
  listSql,
  listVisits,
  readEvents,
  readSnapshot,
  receiptOf,
  writeChange,
} from '../../../electron/store/visits.ts';
import { applyEvent, replay } from '../../../shared/visit/transitions.ts';
import { upcast } from '../../../shared/visit/upcast.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import {
  eventIdOf,
  labelIn,
  recordIn,
  startVisitIn,
  storeInMemory,
  visitIdOf,
} from '../../support/stores.ts';
import { minute, morning, noon } from '../../support/visits.ts';

/** A store with one visit a label, the first label changed first. */
function storeWith(...labels: string[]) {
  const db = storeInMemory();
  labels.forEach((label, n) => {
    startVisitIn(db, n, minute(n));
    labelIn(db, n, label, minute(n));
  });
  return db;
}

describe('a visit in the store', () => {
  test('reads as it was written, and its events replay to it', () => {
    const db = storeInMemory();
    startVisitIn(db, 1, morning);
    recordIn(db, 1, { type: 'birth-year-set', year: 1957 }, morning);
    const visit = labelIn(db, 1, 'Dr. O’Neil — 09:30 “ñ” 🙂', noon);
    expect(readSnapshot(db, visit.id)).toEqual(visit);
    const stored = readEvents(db, visit.id);
    expect(stored.map(({ at }) => at)).toEqual([morning, morning, noon]);
    expect(replay(stored.map(({ event, at }) => ({ event: upcast(event), at })))).toEqual(visit);
  });

  test('that is not there reads as none, with no events', () => {
    const db = storeWith('Anna');
    expect(readSnapshot(db, visitIdOf(7))).toBeNull();
    expect(readEvents(db, visitIdOf(7))).toEqual([]);
  });

  test('keeps its events apart from those of another visit, and in order after more than nine', () => {
    const db = storeWith('Anna', 'Berta');
    for (let n = 0; n < 12; n += 1) labelIn(db, 0, `Anna ${n}`, noon);
    const labels = readEvents(db, visitIdOf(0)).map(({ event }) => (event as { text?: string }).text);
    expect(labels).toEqual([undefined, 'Anna', ...Array.from({ length: 12 }, (_, n) => `Anna ${n}`)]);
    expect(readEvents(db, visitIdOf(1))).toHaveLength(2);
  });
});

describe('a receipt', () => {
  test('says as which revision and when an event was recorded, however many came after', () => {
    const db = storeInMemory();
    startVisitIn(db, 1, morning);
    labelIn(db, 1, 'Anna', minute(1));
    labelIn(db, 1, 'Berta', minute(2));
    expect(receiptOf(db, eventIdOf(1, 2))).toEqual({ visitId: visitIdOf(1), revision: 2, at: minute(1) });
  });

  test('is not given for an event that was never recorded', () => {
    expect(receiptOf(storeWith('Anna'), eventIdOf(5, 5))).toBeNull();
  });
});

describe('an event and the snapshot are written together:', () => {
  test('what throws before the transaction ends leaves neither', () => {
    const db = storeWith('Anna');
    const before = Visit.parse(readSnapshot(db, visitIdOf(0)));
    const event = { id: eventIdOf(0, 3), v: 2, type: 'birth-year-set', year: 1957 } as const;
    const record = db.transaction(() => {
      writeChange(db, applyEvent(before, event, noon), event, noon);
      expect(readEvents(db, before.id)).toHaveLength(3);
      throw new Error('in between');
    });
    expect(record).toThrow('in between');
    expect(readSnapshot(db, before.id)).toEqual(before);
    expect(readEvents(db, before.id)).toHaveLength(2);
    expect(receiptOf(db, event.id)).toBeNull();
  });

  test('an event whose id is there already is refused, and the snapshot stays', () => {
    const db = storeWith('Anna');
    const before = Visit.parse(readSnapshot(db, visitIdOf(0)));
    const again = { id: eventIdOf(0, 2), v: 2, type: 'birth-year-set', year: 1957 } as const;
    const record = db.transaction(() => writeChange(db, applyEvent(before, again, noon), again, noon));
    expect(record).toThrow('UNIQUE constraint failed: events.event_id');
    expect(readSnapshot(db, before.id)).toEqual(before);
  });

  test('a revision that is there already is refused, and the snapshot stays', () => {
    const db = storeWith('Anna');
    const before = Visit.parse(readSnapshot(db, visitIdOf(0)));
    const event = { id: eventIdOf(0, 3), v: 2, type: 'birth-year-set', year: 1957 } as const;
    const record = db.transaction(() => writeChange(db, { ...before, birthYear: 1957 }, event, noon));
    expect(record).toThrow('UNIQUE constraint failed: events.visit_id, events.seq');
    expect(readSnapshot(db, before.id)).toEqual(before);
  });
});

describe('the list of visits', () => {
  const found = (db: ReturnType<typeof storeWith>, search: string) =>
    listVisits(db, { search, limit: 100 }).map(({ label }) => label);

  test('holds what the home page shows, and the one that was changed last first', () => {
    const db = storeWith('Anna', 'Berta');
    recordIn(db, 0, { type: 'birth-year-set', year: 1957 }, minute(30));
    recordIn(db, 0, { type: 'stage-set', stage: 'in-room' }, minute(40));
    expect(listVisits(db, { search: '', limit: 100 })).toEqual([
      {
        id: visitIdOf(0),
        label: 'Anna',
        birthYear: 1957,
        startedAt: minute(0),
        changedAt: minute(40),
        stage: 'in-room',
      },
      {
        id: visitIdOf(1),
        label: 'Berta',
        birthYear: null,
        startedAt: minute(1),
        changedAt: minute(1),
        stage: 'preparing',
      },
    ]);
  });

  test('is empty in a new store, and holds no more than was asked for', () => {
    expect(listVisits(storeInMemory(), { search: '', limit: 100 })).toEqual([]);
    const rows = listVisits(storeWith('a', 'b', 'c'), { search: '', limit: 2 });
    expect(rows.map(({ label }) => label)).toEqual(['c', 'b']);
  });

  test.each<[search: string, labels: string[]]>([
    ['', ['MUÑOZ, 09:15', 'Müller', '100 % new', 'a_b', 'axb', 'C:\\temp', "O'Neil", 'Ángela Ibáñez']],
    ['   ', ['MUÑOZ, 09:15', 'Müller', '100 % new', 'a_b', 'axb', 'C:\\temp', "O'Neil", 'Ángela Ibáñez']],
    ['muñoz', ['MUÑOZ, 09:15']],
    ['munoz', ['MUÑOZ, 09:15']],
    ['MUN\u0303OZ', ['MUÑOZ, 09:15']],
    ['ÁNGELA', ['Ángela Ibáñez']],
    ['angela iba', ['Ángela Ibáñez']],
    ['ib', ['Ángela Ibáñez']],
    [' müll ', ['Müller']],
    ['%', ['100 % new']],
    ['_', ['a_b']],
    ['a_b', ['a_b']],
    ['\\', ['C:\\temp']],
    ["'", ["O'Neil"]],
    ['*', []],
    ["' OR 1=1 --", []],
    ['nobody', []],
  ])('searched for "%s" holds exactly %j', (search, labels) => {
    const db = storeWith(
      'Ángela Ibáñez',
      "O'Neil",
      'C:\\temp',
      'axb',
      'a_b',
      '100 % new',
      'Müller',
      'MUÑOZ, 09:15',
    );
    expect(found(db, search)).toEqual(labels);
  });

  test('searched for a year holds those who were born then, and labels with it; not those without a birth year', () => {
    const db = storeWith('Anna', 'Berta', 'Room 1957', 'Dora');
    recordIn(db, 0, { type: 'birth-year-set', year: 1957 }, noon);
    recordIn(db, 1, { type: 'birth-year-set', year: 1958 }, noon);
    expect(found(db, '1957')).toEqual(['Anna', 'Room 1957']);
    expect(found(db, '195')).toEqual(['Room 1957']);
    recordIn(db, 0, { type: 'birth-year-set', year: null }, noon);
    expect(found(db, ' 1957 ')).toEqual(['Room 1957']);
  });

  test('follows a label that was changed', () => {
    const db = storeWith('Anna');
    labelIn(db, 0, 'Berta', noon);
    expect(found(db, 'anna')).toEqual([]);
    expect(found(db, 'berta')).toEqual(['Berta']);
  });

  test('is read from the index alone, without sorting', () => {
    const plan = storeInMemory()
      .prepare(`EXPLAIN QUERY PLAN ${listSql}`)
      .all({ label: '', birthYear: null, limit: 1 }) as { detail: string }[];
    expect(plan.map(({ detail }) => detail)).toEqual(['SCAN visits USING COVERING INDEX visits_by_change']);
  });
});
