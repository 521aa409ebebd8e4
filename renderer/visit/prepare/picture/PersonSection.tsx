import type { Finding } from '../../../../shared/patient/findings.ts';
import { conditions, organs } from '../../../../shared/patient/findings.ts';
import { measureItems } from '../../../../shared/patient/profile.ts';
import { useWords } from '../../../app/words.tsx';
import { AllergiesEntry } from './AllergiesEntry.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ConditionList } from './ConditionList.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Group } from './Group.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import styles from './Picture.module.css';
import type { PictureProps } from './PictureProps.ts';
import { knownOf } from './pictureWords.ts';
import { Section } from './Section.tsx';

const organFindings = organs.map((organ): Finding => `organ.${organ}`);
/** Asked by themselves, for a treatment can hang on each: no sweeping "none of the others" answers them. */
const askedAlone: readonly Finding[] = [
  'condition.pregnant',
  'condition.pregnancy-wish',
  'condition.breastfeeding',
  'condition.interacting-drug',
];
const conditionFindings = conditions
  .map((condition): Finding => `condition.${condition}`)
  .filter((finding) => !askedAlone.includes(finding));

/** What decides how safe a treatment is: menopause, activity, heart, other conditions, allergies. */
export function PersonSection(picture: PictureProps) {
  const { t } = useWords();
  const { allergies } = picture.profile;
  const known = [
    ...knownOf(t, picture.profile, {
      items: ['menopause', 'sex', 'ecog', ...measureItems],
      findings: [...organFindings, ...conditionFindings, ...askedAlone],
    }),
    ...(allergies.length > 0 ? [t('picture:summary.allergies', { list: allergies.join(', ') })] : []),
  ];
  return (
    <Section id="person" known={known}>
      <ChoiceRow item="menopause" {...picture} />
      <ChoiceRow item="ecog" {...picture} />
      <ConditionList findings={conditionFindings} {...picture} />
      {askedAlone.map((finding) => (
        <FindingRow key={finding} finding={finding} {...picture} />
      ))}
      <AllergiesEntry {...picture} />
      <div className={styles.numbers}>
        {measureItems.map((item) => (
          <NumberEntry key={item} item={item} {...picture} />
        ))}
      </div>
      <ChoiceRow item="sex" {...picture} />
      <Group label={t('picture:group.organ')}>
        {organFindings.map((finding) => (
          <FindingRow key={finding} finding={finding} {...picture} />
        ))}
      </Group>
    </Section>
  );
}
