import { useState } from 'react';
import type { Imported, ImportedTreatment } from '../../../../shared/fhir/imported.ts';
import { type Suggestion, suggestionsIn } from '../../../../shared/fhir/suggested.ts';
import type { Profile } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { Ticks } from '../../../components/Ticks.tsx';
import styles from '../../Step.module.css';
import { answerWords, isAlready, nameOfItem, placeWords, treatmentWords } from './importWords.ts';
import { NotUnderstoodList } from './NotUnderstoodList.tsx';

interface Props {
  imported: Imported;
  profile: Profile;
  onAdd: (answers: ProfileAnswer[]) => void;
  onClose: () => void;
}

/** What a record says, each with its place, for a tick; nothing is ticked beforehand. */
export function ImportReview({ imported, profile, onAdd, onClose }: Props) {
  const { t } = useWords();
  const suggestions = suggestionsIn(imported.items);
  const agreed = suggestions.filter(({ isConflict }) => !isConflict);
  const treatments = imported.treatments.map((one, at) => ({ ...one, key: `treatment.${at}` }));
  const [ticked, setTicked] = useState<string[]>([]);
  /** For each item on which the record disagrees with itself, the place of the answer that was chosen. */
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const answers = answersOf(suggestions, ticked, chosen, profile, treatments);
  const isEmpty = suggestions.length === 0 && treatments.length === 0;
  // What was worked out is asked one by one: nobody agrees to it by the way.
  const everything = [
    ...agreed.filter(({ items }) => items.some(({ how }) => how !== 'inferred')).map(({ key }) => key),
    ...treatments.map(({ key }) => key),
  ];
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
            onChange={(place) => setChosen({ ...chosen, [suggestion.key]: place })}
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
      <NotUnderstoodList entries={imported.notUnderstood} />
      <div className={styles.actions}>
        {everything.length > 0 && (
          <Button onPress={() => setTicked(everything)}>{t('importing:tickAll')}</Button>
        )}
        <Button kind="primary" isDisabled={answers.length === 0} onPress={() => onAdd(answers)}>
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

function Conflict(props: {
  suggestion: Suggestion;
  value: string | null;
  onChange: (place: string) => void;
}) {
  const { t } = useWords();
  const { key, items } = props.suggestion;
  return (
    <Choice
      layout="column"
      label={t('importing:conflict', { item: nameOfItem(t, key) })}
      value={props.value}
      options={[
        ...items.map((item) => ({
          value: item.from.resource,
          label: answerWords(t, item.answer),
          note: placeWords(t, item),
        })),
        { value: noneOfThese, label: t('importing:none') },
      ]}
      onChange={props.onChange}
    />
  );
}

/** The answers that were ticked or chosen; the treatments come after those that are there already. */
function answersOf(
  suggestions: readonly Suggestion[],
  ticked: readonly string[],
  chosen: Readonly<Record<string, string>>,
  profile: Profile,
  treatments: readonly (ImportedTreatment & { key: string })[],
): ProfileAnswer[] {
  const answers = suggestions.flatMap(({ key, items, isConflict }) => {
    const picked = isConflict
      ? items.find(({ from }) => from.resource === chosen[key])
      : ticked.includes(key)
        ? items[0]
        : undefined;
    return picked === undefined ? [] : [picked.answer];
  });
  const added = treatments.filter(({ key }) => ticked.includes(key)).map(({ treatment }) => treatment);
  const all = [...profile.treatments, ...added].slice(0, 60);
  return added.length === 0 ? answers : [...answers, { item: 'treatments', value: all }];
}
