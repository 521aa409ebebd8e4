import type { Finding } from '../../../../shared/patient/findings.ts';
import { urgencies } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Group } from './Group.tsx';
import { NoneButton } from './NoneButton.tsx';
import type { PictureProps } from './PictureProps.ts';
import { knownOf } from './pictureWords.ts';
import { Section } from './Section.tsx';

const urgentFindings: readonly Finding[] = [
  'extent.cord-compression',
  'extent.visceral-crisis',
  'extent.fracture-or-risk',
  ...urgencies.map((urgency) => `urgent.${urgency}` as const),
];

/** What comes before any choice of a treatment. */
export function UrgentSection(picture: PictureProps) {
  const { t } = useWords();
  return (
    <Section id="urgent" known={knownOf(t, picture.profile, { findings: urgentFindings })}>
      <Group label={t('picture:group.urgent')}>
        {urgentFindings.map((finding) => (
          <FindingRow key={finding} finding={finding} {...picture} />
        ))}
      </Group>
      <NoneButton kind="urgent" findings={urgentFindings} {...picture} />
    </Section>
  );
}
