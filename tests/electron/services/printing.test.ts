import { describe, expect, test } from 'vitest';
import { startApp } from '../../../electron/app.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Method } from '../../../shared/ipc/methods.ts';
import type { PrintModel } from '../../../shared/print/model.ts';
import { type Settings, usualSettings } from '../../../shared/settings.ts';
import { quickKdf, resources } from '../../support/app.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { recordVisit } from '../../support/recordVisit.ts';
import { unwrap } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { changesOf } from '../../support/weighCases.ts';
import { weighedWords, weighVisit } from '../../support/weighed.ts';
import { sayings } from '../../support/wholeVisit.ts';

const uuid = () => crypto.randomUUID();

/** The app with one visit in which weighing was asked for; what is printed is kept as it was made. */
async function withVisit() {
  const shell = fakeShell();
  const made: PrintModel[] = [];
  const makePdf = async (model: PrintModel) => {
    made.push(model);
    return new TextEncoder().encode('%PDF');
  };
  unwrap(await startApp(shell, { dataFolder: tempFolder(), resources, makePdf, kdf: quickKdf }));
  const ask = async <Value>(method: Method, input: unknown) =>
    unwrap(await shell.ask(method, input)) as Value;
  await ask('app.setUp', { passphrase: 'four quiet made-up words' });
  const visitId = await recordVisit(ask, 'en', changesOf('steady'));
  const { visit } = await ask<Output<'visits.open'>>('visits.open', { visitId });
  const printed = async (how: 'preview' | 'save') => {
    const layout = { size: 'standard', paper: 'letter' };
    const { revision } = (await ask<Output<'visits.open'>>('visits.open', { visitId })).visit;
    const request = { visitId, revision, language: 'en', layout };
    const ids = how === 'save' ? { printoutId: uuid(), eventId: uuid() } : {};
    await ask(`printouts.${how}`, { ...request, ...ids });
    return sayings(made.at(-1)?.sections ?? []);
  };
  const choose = (printsWeighing: boolean) =>
    ask<Settings>('settings.write', { ...usualSettings, printsWeighing });
  return { printed, choose, visit };
}

describe.each(['preview', 'save'] as const)('What weighing came to (%s)', (how) => {
  const { said, not } = weighedWords(weighVisit('steady'));

  test('is not on the pages before the clinic has said so', async () => {
    const { printed, visit } = await withVisit();
    expect(visit.answers.weighing).toBe('asked');
    const lines = await printed(how);
    expect(lines.length).toBeGreaterThan(20);
    for (const sentence of [...said, not]) expect(lines).not.toContain(sentence);
  });

  test('is on them, or not, as the computer is set when they are made', async () => {
    const { printed, choose } = await withVisit();
    await choose(true);
    expect(await printed(how)).toEqual(expect.arrayContaining([...said, not]));
    await choose(false);
    expect(await printed(how)).not.toContain(not);
    await choose(true);
    expect(await printed(how)).toContain(not);
  });
});
