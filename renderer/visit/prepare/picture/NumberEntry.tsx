import { type MeasureItem, measures } from '../../../../shared/patient/profile.ts';
import { useWords } from '../../../app/words.tsx';
import { DraftField } from '../../../components/DraftField.tsx';
import type { PictureProps } from './PictureProps.ts';

/** An item that is a whole number; an emptied field makes it not known. */
export function NumberEntry({ item, profile, answer }: PictureProps & { item: MeasureItem }) {
  const { t } = useWords();
  const { minValue, maxValue } = measures[item].unwrap();
  const read = (text: string) => {
    // A percent sign is often typed along with an ejection fraction.
    const digits = text.replaceAll(/[\s%]/g, '');
    if (digits === '') return null;
    const number = /^\d{1,4}$/.test(digits) ? measures[item].safeParse(Number(digits)) : null;
    return number?.success ? number.data : undefined;
  };
  return (
    <DraftField
      name={`picture.${item}`}
      label={t(`picture:item.${item}`)}
      value={String(profile[item] ?? '')}
      inputMode="numeric"
      read={read}
      wrong={t('picture:numberWrong', { low: minValue ?? 0, high: maxValue ?? 0 })}
      onCommit={(value) => answer({ item, value })}
    />
  );
}
