import type { ChoiceItem } from '../../../../shared/patient/profile.ts';
import { useWords } from '../../../app/words.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import type { PictureProps } from './PictureProps.ts';
import { knownOf } from './pictureWords.ts';
import { Section } from './Section.tsx';

const items: readonly ChoiceItem[] = [
  'esr1',
  'pik3ca',
  'akt1',
  'pten',
  'brca-germline',
  'brca-tumor',
  'palb2',
  'pd-l1',
  'pd-l1-cells',
  'msi',
  'tmb',
  'ntrk',
  'ret',
  'ugt1a1',
  'dpyd',
];

/** What reports of the tumor and of inherited genes say. */
export function GenesSection(picture: PictureProps) {
  const { t } = useWords();
  return (
    <Section id="genes" known={knownOf(t, picture.profile, { items })}>
      {items.map((item) => (
        <ChoiceRow key={item} item={item} {...picture} />
      ))}
    </Section>
  );
}
