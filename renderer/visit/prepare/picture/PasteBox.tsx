import { useState } from 'react';
import { readTreatments } from '../../../../shared/patient/readTreatments.ts';
import { mostTreatments, type Treatment } from '../../../../shared/patient/treatment.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Field } from '../../../components/Field.tsx';
import stepStyles from '../../Step.module.css';
import { ReadLines } from './ReadLines.tsx';

interface Props {
  /** How many treatments there are already. */
  taken: number;
  onAdd: (treatments: Treatment[]) => void;
}

/** Lines of a record to read earlier treatments from. Nothing leaves this box until "Add these" is pressed. */
export function PasteBox({ taken, onAdd }: Props) {
  const { t } = useWords();
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<ReturnType<typeof readTreatments> | null>(null);
  const change = (text: string) => {
    setPasted(text);
    setRead(null);
  };
  const add = (treatments: Treatment[]) => {
    onAdd(treatments);
    change('');
  };
  const lines = pasted.split(/[\r\n]+/).filter((line) => line.trim() !== '').length;
  return (
    <>
      <Field
        label={t('picture:paste')}
        hint={t('picture:pasteHint')}
        value={pasted}
        onChange={change}
        multiline
        rows={3}
        error={read?.length === 0 ? t('picture:pasteNothing') : null}
      />
      <div className={stepStyles.actions}>
        <Button onPress={() => setRead(readTreatments(pasted))}>{t('picture:pasteRead')}</Button>
      </div>
      {read?.length === mostTreatments && lines > mostTreatments && (
        <p className={stepStyles.notice}>{t('picture:onlyFirst', { n: mostTreatments })}</p>
      )}
      {read !== null && read.length > 0 && (
        <ReadLines read={read} room={mostTreatments - taken} onAdd={add} onDrop={() => change('')} />
      )}
    </>
  );
}
