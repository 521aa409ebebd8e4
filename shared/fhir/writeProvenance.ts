import type { Provenance, Reference, Resource, Writing } from './document.ts';
import { participantType } from './writeCodes.ts';

/**
 * Who stands behind the document, as they were entered: who recommended (author), who let the options be shown
 * (verifier), and the program that put it together.
 */
export function provenanceOf({ content, now }: Writing, target: Reference): Provenance {
  const { releasedBy, texts } = content;
  const recommendedBy = texts['recommended-by'];
  return {
    resourceType: 'Provenance',
    target: [target],
    recorded: now,
    agent: [
      ...(recommendedBy === undefined ? [] : [agent('author', { display: recommendedBy })]),
      ...(releasedBy === '' ? [] : [agent('verifier', { display: releasedBy })]),
      agent('assembler', { type: 'Device', display: 'Beside' }),
    ],
  };
}

const agent = (code: string, who: Reference): Provenance['agent'][number] => ({
  type: { coding: [{ system: participantType, code }] },
  who,
});

/** Who let the options be shown; empty where nobody stands there. */
export function readProvenance(resources: readonly Resource[]) {
  const agents = resources.flatMap((one) => (one.resourceType === 'Provenance' ? one.agent : []));
  const verifier = agents.find(({ type }) => type?.coding?.[0]?.code === 'verifier');
  return { releasedBy: verifier?.who.display ?? '' };
}
