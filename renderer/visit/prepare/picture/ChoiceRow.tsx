import { type ChoiceAnswer, type ChoiceItem, choices } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import { useWords } from '../../../app/words.tsx';
import { Choice } from '../../../components/Choice.tsx';
import type { PictureProps } from './PictureProps.ts';
import { answerKey } from './pictureWords.ts';

/** One item of the picture with its few answers; "not known" is one of them, and stands until another is chosen. */
export function ChoiceRow({ item, profile, answer }: PictureProps & { item: ChoiceItem }) {
  const { t } = useWords();
  const answers: ChoiceAnswer[] = [...choices[item], 'unknown'];
  return (
    <Choice
      layout="line"
      label={t(`picture:item.${item}`)}
      value={profile[item]}
      options={answers.map((value) => ({ value, label: t(answerKey(item, value)) }))}
      // The item and one of its own answers: TypeScript cannot follow that the two belong together.
      onChange={(value) => answer({ item, value } as ProfileAnswer)}
    />
  );
}
