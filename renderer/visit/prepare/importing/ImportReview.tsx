import type { Imported } from '../../../../shared/fhir/imported.ts';
import type { Suggestion } from '../../../../shared/fhir/suggested.ts';
import type { Profile } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { Ticks } from '../../../components/Ticks.tsx';
import styles from '../../Step.module.css';
import { answerWords, isAlready, nameOfItem, placeWords, treatmentWords } from './importWords.ts';
import { NotUnderstoodList } from './NotUnderstoodList.tsx';
import { usePicks } from './usePicks.ts';

interface Props {
  imported: Imported;
  profile: Profile;
  onAdd: (answers: ProfileAnswer[]) => void;
  onClose: () => void;
}

/** What a record says, each with its place, for a tick; nothing is ticked beforehand. */
export function ImportReview({ imported, profile, onAdd, onClose }: Props) {
  const { t } = useWords();
  const picks = usePicks(imported, profile);
  const { suggestions, agreed, treatments, ticked, setTicked, chosen, setChosen, answers, fits } = picks;
  const isEmpty = suggestions.length === 0 && treatments.length === 0;
  return (
    <>
      <p>
        {t('importing:of', { who: imported.patient.said })} <strong>{t('importing:check')}</strong>
      </p>
      {!isEmpty && <p className={styles.soft}>{t('importing:itemsHint')}</p>}
      {isEmpty && <p className={styles.notice}>{t('importing:nothing')}</p>}
      {suggestions
        .filter(({ isConflict }) => isConflict)
        .map((suggestion) => (
          <Conflict
            key={suggestion.key}
            suggestion={suggestion}
            value={chosen[suggestion.key] ?? null}
            onChange={(at) => setChosen({ ...chosen, [suggestion.key]: at })}
          />
        ))}
      {agreed.length > 0 && (
        <Ticks
          layout="column"
          label={t('importing:items')}
          value={ticked}
          options={agreed.flatMap(({ key, items: [item] }) =>
            item === undefined
              ? []
              : [
                  {
                    value: key,
                    label: answerWords(t, item.answer),
                    note: [
                      placeWords(t, item),
                      ...(isAlready(profile, item.answer) ? [t('importing:already')] : []),
                    ].join(' · '),
                  },
                ],
          )}
          onChange={setTicked}
        />
      )}
      {treatments.length > 0 && (
        <Ticks
          layout="column"
          label={t('importing:treatments')}
          value={ticked}
          options={treatments.map((one) => ({
            value: one.key,
            label: treatmentWords(t, one.treatment),
            note: placeWords(t, one),
          }))}
          onChange={setTicked}
        />
      )}
      {!fits && <p className={styles.notice}>{t('picture:tooMany', { n: picks.room })}</p>}
      <NotUnderstoodList entries={imported.notUnderstood} />
      <div className={styles.actions}>
        {picks.everything.length > 0 && (
          <Button onPress={() => setTicked(picks.everything)}>{t('importing:tickAll')}</Button>
        )}
        <Button kind="primary" isDisabled={answers.length === 0 || !fits} onPress={() => onAdd(answers)}>
          {t('importing:add')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('importing:close')}
        </Button>
      </div>
    </>
  );
}

const noneOfThese = 'none';

function Conflict(props: { suggestion: Suggestion; value: string | null; onChange: (at: string) => void }) {
  const { t } = useWords();
  const { key, items } = props.suggestion;
  return (
    <Choice
      layout="column"
      label={t('importing:conflict', { item: nameOfItem(t, key) })}
      value={props.value}
      options={[
        ...items.map((item, at) => ({
          value: String(at),
          label: answerWords(t, item.answer),
          note: placeWords(t, item),
        })),
        { value: noneOfThese, label: t('importing:none') },
      ]}
      onChange={props.onChange}
    />
  );
}
