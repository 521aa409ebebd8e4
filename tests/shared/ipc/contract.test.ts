import { describe, expect, test } from 'vitest';
import { appEvents, contract } from '../../../shared/ipc/contract.ts';
import { eventNames, methods } from '../../../shared/ipc/methods.ts';
import { VisitEvent } from '../../../shared/visit/event.ts';
import { inputExamples } from '../../support/examples.ts';
import { freshVisit, morning, visitId } from '../../support/visits.ts';

test('every method has an input and an output, and nothing else is in the contract', () => {
  expect(Object.keys(contract).sort()).toEqual([...methods].sort());
  expect(new Set(methods).size).toBe(methods.length);
});

test('everything that windows are told has a shape', () => {
  expect(Object.keys(appEvents).sort()).toEqual([...eventNames].sort());
});

describe.each(methods)('What %s takes', (method) => {
  const { input } = contract[method];

  test('holds for each of its examples, which arrive as they were sent', () => {
    expect(inputExamples[method].length).toBeGreaterThan(0);
    for (const example of inputExamples[method]) expect(input.parse(example)).toEqual(example);
  });

  test('has nothing more in it', () => {
    for (const example of inputExamples[method])
      expect(input.safeParse({ ...example, more: true }).success).toBe(false);
  });

  test('has nothing less in it', () => {
    for (const example of inputExamples[method])
      for (const key of Object.keys(example)) {
        const { [key]: _left, ...rest } = example as Record<string, unknown>;
        expect(input.safeParse(rest).success, key).toBe(false);
      }
  });

  test.each([undefined, null, '', 0, [], true])('is not %j', (nothing) => {
    expect(input.safeParse(nothing).success).toBe(false);
  });
});

test('there is an example of every event', () => {
  const all = VisitEvent.options.flatMap(({ options }) => options.map(({ shape }) => shape.type.value));
  const shown = new Set(inputExamples['visits.record'].map(({ event }) => (event as { type?: string }).type));
  expect([...shown].sort()).toEqual([...all].sort());
});

describe('What visits.record answers', () => {
  const { output } = contract['visits.record'];
  const receipt = { kind: 'saved', revision: 2, savedAt: morning };

  test('is a receipt or a conflict with the visit as it stands', () => {
    expect(output.safeParse(receipt).success).toBe(true);
    expect(output.safeParse({ kind: 'conflict', visit: freshVisit() }).success).toBe(true);
  });

  test('is never a receipt with the visit in it', () => {
    expect(output.safeParse({ ...receipt, visit: freshVisit() }).success).toBe(false);
  });
});

test('windows are told what was recorded, with its revision', () => {
  const event = inputExamples['visits.record'][0]?.event;
  const told = appEvents['visit.changed'];
  expect(told.safeParse({ visitId, revision: 2, event }).success).toBe(true);
  expect(told.safeParse({ visitId, revision: 2 }).success).toBe(false);
});
