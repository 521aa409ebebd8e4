import { toldAnswers, toldItems } from '../../../shared/patient/told.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import type { StepProps } from '../StepProps.ts';

const words = { yes: 'common:yes', no: 'common:no', 'not-known': 'common:notKnown' } as const;

/** What she has been told. It decides what screen and paper may show. */
export function ToldCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const answers = toldAnswers.map((value) => ({ value, label: t(words[value]) }));
  return (
    <Card title={t('prepare:toldTitle')} hint={t('prepare:toldHint')}>
      {toldItems.map((item) => (
        <Choice
          key={item}
          layout="line"
          label={t(`prepare:told.${item}`)}
          value={visit.told[item]}
          options={answers}
          onChange={(answer) => record({ type: 'told-set', item, answer })}
        />
      ))}
    </Card>
  );
}
