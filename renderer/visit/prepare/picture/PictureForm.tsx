import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import { useWords } from '../../../app/words.tsx';
import { Card } from '../../../components/Card.tsx';
import type { StepProps } from '../../StepProps.ts';
import { DiseaseSection } from './DiseaseSection.tsx';
import { GenesSection } from './GenesSection.tsx';
import { PersonSection } from './PersonSection.tsx';
import { TreatmentSection } from './TreatmentSection.tsx';
import { UrgentSection } from './UrgentSection.tsx';

/**
 * The clinical picture. Only an answer of a person records anything; what nobody answered stays unknown. A folded
 * part says in one line what is known of it.
 */
export function PictureForm({ visit, record }: Pick<StepProps, 'visit' | 'record'>) {
  const { t } = useWords();
  const answer = (...answers: ProfileAnswer[]) => record({ type: 'picture-set', answers });
  const picture = { profile: visit.profile, answer };
  return (
    <Card title={t('picture:title')} hint={t('picture:hint')}>
      <DiseaseSection {...picture} />
      <UrgentSection {...picture} />
      <TreatmentSection {...picture} />
      <GenesSection {...picture} />
      <PersonSection {...picture} />
    </Card>
  );
}
