import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsIn } from '../../../electron/services/settings.ts';
import { type Settings, usualSettings } from '../../../shared/settings.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const chosen: Settings = { language: 'es', textSize: 150, theme: 'high-contrast', printsWeighing: true };

describe('How this computer shows the app', () => {
  test('is as usual before anybody has chosen', () => {
    expect(settingsIn(tempFolder()).read()).toEqual({ ok: true, value: usualSettings });
  });

  test('is kept from one start to the next, in one file that holds nothing else', () => {
    const folder = tempFolder();
    expect(settingsIn(folder).write(chosen)).toEqual({ ok: true, value: chosen });
    expect(settingsIn(folder).read()).toEqual({ ok: true, value: chosen });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual(chosen);
  });

  test.each([
    ['is no JSON', '{"language": "es"'],
    ['holds what is not a setting', JSON.stringify({ ...chosen, textSize: 90 })],
    ['holds too much', JSON.stringify({ ...chosen, name: 'Ana' })],
  ])('is as usual where the file %s, and can be chosen again', (_why, text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'settings.json'), text);
    const settings = settingsIn(folder);
    expect(settings.read()).toEqual({ ok: true, value: usualSettings });
    settings.write(chosen);
    expect(settings.read()).toEqual({ ok: true, value: chosen });
  });

  test('takes what an older app did not know as usual, and keeps what it did', () => {
    const folder = tempFolder();
    const { printsWeighing: _, ...older } = chosen;
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(older));
    expect(settingsIn(folder).read()).toEqual({ ok: true, value: { ...chosen, printsWeighing: false } });
  });

  test('says so where it cannot be kept, and nothing is half written', () => {
    const folder = join(tempFolder(), 'not-there');
    expect(settingsIn(folder).write(chosen)).toMatchObject({ ok: false });
    expect(settingsIn(folder).read()).toEqual({ ok: true, value: usualSettings });
  });
});
