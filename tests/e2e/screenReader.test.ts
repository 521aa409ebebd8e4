import type { Page } from '@playwright/test';
import { languages } from '../../shared/ids.ts';
import { everyStep } from '../support/everyStep.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

/** One thing that a screen reader comes to: its role, its name and, for a heading, its level. */
interface Met {
  role: string;
  name: string;
  level: number | null;
}

const spoken = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/;

/** The page as a screen reader walks it, from top to bottom. */
async function walk(page: Page): Promise<Met[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.flatMap((line) => {
    const [, role, name = '', rest = ''] = spoken.exec(line) ?? [];
    if (role === undefined) return [];
    const [, level] = /\[level=(\d)\]/.exec(rest) ?? [];
    return [{ role, name, level: level === undefined ? null : Number(level) }];
  });
}

const pressed = new Set([
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'spinbutton',
  'combobox',
  'switch',
]);
const grouped = new Set(['radiogroup', 'group', 'table', 'region', 'navigation', 'dialog', 'img']);
const landmarks = new Set(['banner', 'navigation', 'main', 'contentinfo']);

/** What of it would leave a listener lost: a thing without a name, or a heading that skips a level. */
function lost(met: readonly Met[]): string[] {
  const nameless = met.filter(({ role, name }) => (pressed.has(role) || grouped.has(role)) && name === '');
  const levels = met.flatMap(({ level }) => level ?? []);
  const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...nameless.map(({ role }) => `a ${role} without a name`),
    ...skips.map((level) => `a heading of level ${level} that skips one`),
  ];
}

for (const language of languages) {
  test(`a screen reader hears where it is, and the name of everything, on all eight steps (${language})`, async ({
    app,
  }) => {
    test.setTimeout(90_000);
    const { page } = app;
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(page, language);
    const patient = madeUpPatients[language];
    await hand.start();
    await hand.prepare(patient);
    for (const step of everyStep) {
      await hand.goTo(step);
      await expect(page.getByRole('main', { name: hand.t(`visit:step.${step}`) })).toBeFocused();
      if (step === 'options') await hand.openAllGroups();
      if (step === 'take-home') await hand.previewed();
      const met = await walk(page);
      expect(
        met.filter(({ role }) => landmarks.has(role)).map(({ role }) => role),
        step,
      ).toEqual(['banner', 'navigation', 'main', 'contentinfo']);
      expect(lost(met), step).toEqual([]);
      expect(
        met.filter(({ level }) => level === 1),
        step,
      ).toHaveLength(1);
      await expect(page.getByRole('navigation').locator('[aria-current="step"]')).toHaveText(
        new RegExp(hand.t(`visit:step.${step}`)),
      );
    }
  });

  test(`each cell of the table is said with its row and its option (${language})`, async ({ app }) => {
    const { page } = app;
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(page, language);
    const patient = madeUpPatients[language];
    await hand.start();
    await hand.prepare(patient);
    await hand.goTo('options');
    await hand.openAllGroups();
    const table = page.getByRole('table');
    for (const option of patient.options)
      await expect(
        table.getByRole('columnheader', { name: new RegExp(escaped(hand.words(`options.${option}.name`))) }),
      ).toHaveCount(1);
    const row = table.getByRole('row', {
      name: new RegExp(`^${escaped(hand.words('attributes.tiredness.name'))}`),
    });
    await expect(row.getByRole('rowheader')).toHaveCount(1);
    await expect(row.getByRole('cell')).toHaveCount(patient.options.length);
    await expect(row.getByRole('img').first()).toHaveAttribute('aria-label', /\d/);
  });
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
