import { useState } from 'react';
import type { Treatment } from '../../../../shared/patient/treatment.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Ticks } from '../../../components/Ticks.tsx';
import stepStyles from '../../Step.module.css';
import { drugsOf, whenOf } from './pictureWords.ts';

interface Props {
  read: readonly { treatment: Treatment; line: string }[];
  /** How many more treatments the picture takes. */
  room: number;
  onAdd: (treatments: Treatment[]) => void;
  onDrop: () => void;
}

/** What was understood of each line, with the line itself under it, for a person to confirm. */
export function ReadLines({ read, room, onAdd, onDrop }: Props) {
  const { t } = useWords();
  // A line with no date and no reason may be about a drug that was never taken, or somebody else's.
  const [ticked, setTicked] = useState(
    read.flatMap(({ treatment: { start, stop, why } }, at) =>
      start !== null || stop !== null || why !== 'unknown' ? [String(at)] : [],
    ),
  );
  const chosen = read.filter((_, at) => ticked.includes(String(at)));
  const fits = chosen.length <= room;
  const understood = (treatment: Treatment) =>
    [
      treatment.drugs.length > 0 ? drugsOf(treatment) : t('picture:notUnderstood'),
      whenOf(t, treatment),
      t(`picture:why.${treatment.why}`),
      ...(treatment.setting === 'unknown' ? [] : [t(`picture:setting.${treatment.setting}`)]),
    ].join(' · ');
  return (
    <>
      <Ticks
        label={t('picture:readTitle')}
        layout="column"
        value={ticked}
        options={read.map(({ treatment, line }, at) => ({
          value: String(at),
          label: understood(treatment),
          note: line,
        }))}
        onChange={setTicked}
      />
      <p className={stepStyles.soft}>{t('picture:readHint')}</p>
      {!fits && (
        <p role="status" className={stepStyles.notice}>
          {t('picture:tooMany', { n: Math.max(room, 0) })}
        </p>
      )}
      <div className={stepStyles.actions}>
        <Button
          onPress={() => onAdd(chosen.map(({ treatment }) => treatment))}
          isDisabled={!fits || chosen.length === 0}
        >
          {t('picture:addRead')}
        </Button>
        <Button kind="quiet" onPress={onDrop}>
          {t('picture:dropRead')}
        </Button>
      </div>
    </>
  );
}
