import { Profile } from '../../../../shared/patient/profile.ts';
import { useWords } from '../../../app/words.tsx';
import { DraftField } from '../../../components/DraftField.tsx';
import type { PictureProps } from './PictureProps.ts';

/** The most that a profile takes, for the sentence that says so. */
const most = { n: 40, length: 200 };

function read(text: string): string[] | undefined {
  const named = text.split(/[,;\n]/).map((one) => one.trim());
  const list = Profile.shape.allergies.safeParse(named.filter((one) => one !== ''));
  return list.success && text.isWellFormed() ? list.data : undefined;
}

/** All allergies in one field, with commas between them. */
export function AllergiesEntry({ profile, answer }: PictureProps) {
  const { t } = useWords();
  return (
    <DraftField
      name="picture.allergies"
      label={t('picture:allergies')}
      hint={t('picture:allergiesHint')}
      value={profile.allergies.join(', ')}
      read={read}
      wrong={t('picture:allergiesWrong', most)}
      onCommit={(value) => answer({ item: 'allergies', value })}
    />
  );
}
