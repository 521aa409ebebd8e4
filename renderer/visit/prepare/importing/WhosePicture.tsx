import type { PatientInBundle } from '../../../../shared/fhir/imported.ts';
import { useWords } from '../../../app/words.tsx';
import { Choice } from '../../../components/Choice.tsx';

interface Props {
  patients: readonly PatientInBundle[];
  onChoose: (id: string) => void;
}

/** Which of several people in a file the visit is about. None is chosen beforehand. */
export function WhosePicture({ patients, onChoose }: Props) {
  const { t } = useWords();
  const label = ({ said, id, birthYear }: PatientInBundle) =>
    [said === '' ? id : said, ...(birthYear === null ? [] : [t('importing:born', { year: birthYear })])].join(
      ', ',
    );
  return (
    <Choice
      layout="column"
      label={t('importing:whose')}
      value={null}
      options={patients.map((patient) => ({ value: patient.id, label: label(patient) }))}
      onChange={onChoose}
    />
  );
}
