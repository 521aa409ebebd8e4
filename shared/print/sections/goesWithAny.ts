import { paragraph, quiet, text } from '../line.ts';
import type { Section } from '../model.ts';
import type { PartPage } from '../partPage.ts';

/** What can be had beside whatever is chosen. */
export function goesWithAny({ grid, lookup, t }: PartPage): Section[] {
  const heading = t('takeHome:part.goes-with-any');
  return grid.goesWithAny.map(({ id, reviewed }, at): Section => {
    const words = (part: 'name' | 'short' | 'what') => lookup.text(t.language, `options.${id}.${part}`);
    return {
      id: `goes-with-any-${id}`,
      heading: words('name'),
      level: 3,
      ...(at === 0 ? { openings: [{ heading, level: 2, lead: null }] } : {}),
      tone: 'plain',
      blocks: [
        paragraph({ runs: [{ text: `${words('short')}.`, strong: true }] }),
        paragraph(text(words('what'))),
        ...(reviewed === null ? [quiet(`${t('common:unreviewed')}.`)] : []),
      ],
    };
  });
}
