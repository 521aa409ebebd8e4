import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '../../shared/fhir/readBundle.ts';
import { resources } from '../support/app.ts';
import type { Finding } from './finding.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 3;
const size = 5_000_000;
const rounds = 9;

/**
 * Reading a record of 5 MB beside `JSON.parse` of the same text: one as a server sends it, in which each resource has
 * a narrative; and one of bare resources, every one of which says something, for the worst that can be met.
 */
export async function bundle(): Promise<Finding> {
  const [usual, bare] = [largeBundle(narrative), largeBundle(null)];
  for (const text of [usual, bare]) {
    const read = readBundle(text);
    if (!read.ok) throw new Error(`The bundle is refused: ${read.error.code}.`);
  }
  const found = await interleaved(rounds, async () => ({
    parse: await timed(() => JSON.parse(usual)),
    read: await timed(() => readBundle(usual)),
    bareParse: await timed(() => JSON.parse(bare)),
    bareRead: await timed(() => readBundle(bare)),
  }));
  const bareRatio = median(found.bareRead) / median(found.bareParse);
  return {
    ratios: [{ name: 'bundle-read', value: median(found.read) / median(found.parse), bound }],
    info: [
      `bundle of ${(usual.length / 1e6).toFixed(1)} million characters`,
      described('bundle parse', found.parse),
      described('bundle read', found.read),
      `bundle of bare resources: ${bareRatio.toFixed(2)} times its parsing`,
    ],
  };
}

/** About what a server's own text about an observation or an order is. */
const narrative = {
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml"><p><b>Generated Narrative (made up)</b></p><table>${'<tr><td>Item</td><td>Value of the item</td></tr>'.repeat(16)}</table></div>`,
};

/** A made-up patient's record, with its observations and treatments repeated until it is as long as asked. */
function largeBundle(text: typeof narrative | null): string {
  const small = JSON.parse(
    readFileSync(join(resources, 'examples/bundles/hr-second-line.bundle.json'), 'utf8'),
  ) as { entry: { resource: { id?: string; resourceType: string } }[] };
  const patient = small.entry.filter(({ resource }) => resource.resourceType === 'Patient');
  const others = small.entry
    .filter(({ resource }) => resource.resourceType !== 'Patient')
    .map(({ resource }) => (text === null ? resource : { ...resource, text }));
  const times = Math.ceil(size / JSON.stringify(others).length);
  const entry = Array.from({ length: times }, (_, round) =>
    others.map((resource) => ({ resource: { ...resource, id: `${resource.id}-${round}` } })),
  ).flat();
  return JSON.stringify({ ...small, entry: [...patient, ...entry] });
}
