import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const patient = madeUpPatients.en;
/** Words of which none may stand in a file: her name, her reason, what matters to her. */
const secrets = [patient.name, patient.label, patient.reason, patient.oneThing, patient.phones.night];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** The files in which a secret stands, as browsers and databases write text. */
function filesThatTell(folder: string): string[] {
  const needles = secrets.flatMap((secret) => [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le')]);
  return filesUnder(folder).filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

async function holdVisit({ hand }: OpenApp) {
  await hand.setUp(patient);
  await hand.start();
  await hand.wholeVisit(patient);
  await hand.previewed();
  await hand.savePage('en');
  await hand.saved();
}

test('a whole visit asks nothing of the network, and leaves her words in no file', async ({
  folder,
  start,
}) => {
  const home = join(folder, 'home');
  mkdirSync(home);
  const before = process.env.HOME;
  process.env.HOME = home;
  try {
    const app = await start();
    await holdVisit(app);
    expect(app.shell.refusedRequests).toEqual([]);
    expect(await app.page.title()).toBe('Beside');
    expect(app.page.url()).not.toMatch(/made|up|R\.%20M/i);
    // While it runs, in the profile of the browser too.
    const profiles = readdirSync(tmpdir()).filter((name) =>
      name.startsWith(`beside-browser-${process.pid}-`),
    );
    expect(profiles.length).toBeGreaterThan(0);
    for (const profile of profiles) expect(filesThatTell(join(tmpdir(), profile))).toEqual([]);
    await app.shell.close();
  } finally {
    process.env.HOME = before;
  }
  expect(filesThatTell(folder)).toEqual([]);
  expect(filesUnder(home)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['data', 'home', 'saved']);
  expect(readdirSync(join(folder, 'saved'))).toEqual([expect.stringMatching(/^Beside .* en\.pdf$/)]);
});

test('what a page might plant to reach the network is refused, and named', async ({ start }) => {
  const { page, shell } = await start({ guarded: false });
  const far = 'https://example.com';
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  // Through the page's own script, so that its policy counts as it does for a stranger's code.
  await page.evaluate((url) => {
    const image = document.createElement('img');
    image.src = `${url}/image.png`;
    document.body.append(image);
    void fetch(`${url}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${url}/beacon`);
    window.open(`${url}/window`);
    location.assign(`${url}/page`);
  }, far);
  await expect.poll(() => shell.refusedRequests.length).toBeGreaterThan(0);
  expect(page.url()).not.toContain('example.com');
  await expect(heading).toBeVisible();
});
