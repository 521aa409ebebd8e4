import type { Finding } from '../../../../shared/patient/findings.ts';
import { sites } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { FindingRow } from './FindingRow.tsx';
import { FindingTicks } from './FindingTicks.tsx';
import { Group } from './Group.tsx';
import { NoneButton } from './NoneButton.tsx';
import type { PictureProps } from './PictureProps.ts';
import { knownOf } from './pictureWords.ts';
import { Section } from './Section.tsx';

const siteFindings = sites.map((site): Finding => `site.${site}`);
/** The other extents are asked for as urgent. */
const extentFindings = ['extent.few-spots', 'extent.pain', 'extent.bleeding-or-wound'] as const;

/** Spread, stage, places, receptors and line. */
export function DiseaseSection(picture: PictureProps) {
  const { t } = useWords();
  const known = knownOf(t, picture.profile, {
    items: ['spread', 'stage', 'er', 'pr', 'her2', 'line'],
    findings: [...siteFindings, ...extentFindings],
  });
  return (
    <Section id="disease" known={known} startsOpen>
      <ChoiceRow item="spread" {...picture} />
      <FindingTicks label={t('picture:group.site')} findings={siteFindings} layout="row" {...picture} />
      <NoneButton kind="site" findings={siteFindings} {...picture} />
      <ChoiceRow item="er" {...picture} />
      <ChoiceRow item="pr" {...picture} />
      <ChoiceRow item="her2" {...picture} />
      <ChoiceRow item="line" {...picture} />
      <ChoiceRow item="stage" {...picture} />
      <Group label={t('picture:group.extent')}>
        {extentFindings.map((finding) => (
          <FindingRow key={finding} finding={finding} {...picture} />
        ))}
      </Group>
    </Section>
  );
}
