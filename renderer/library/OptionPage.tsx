import { useCallback, useEffect, useState } from 'react';
import type { Library } from '../../shared/content/library.ts';
import { type Lookup, lookupIn } from '../../shared/content/lookup.ts';
import type { Option } from '../../shared/content/option.ts';
import { formatDay } from '../../shared/i18n/translate.ts';
import { languages, type OptionId } from '../../shared/ids.ts';
import { fail } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { sentenceFor } from '../visit/takeHome/savePage.ts';
import { FiguresForm } from './FiguresForm.tsx';
import styles from './Library.module.css';
import { OptionRows } from './OptionRows.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import type { Reading } from './useReading.ts';

interface Props {
  id: OptionId;
  reading: Reading;
  /** After a review was recorded or taken back. */
  onChanged: () => void;
}

/** One treatment, whole: what it is, where it stands, all its rows with their sources, and what the clinic adds. */
export function OptionPage({ id, reading, onChanged }: Props) {
  const [library, setLibrary] = useState<Library | null>(null);
  const again = useCallback(() => {
    void beside()
      ['library.slice']({ optionIds: [id], languages: [...languages] })
      .then((answer) => answer.ok && setLibrary(answer.value));
  }, [id]);
  useEffect(again, [again]);
  const changed = useCallback(() => {
    again();
    onChanged();
  }, [again, onChanged]);

  if (library === null) return null;
  const lookup = lookupIn(library);
  const option = lookup.option(id);
  return (
    <article className={styles.option} aria-labelledby="option-name">
      <Head option={option} lookup={lookup} reading={reading} />
      <OptionRows option={option} lookup={lookup} />
      <ReviewForm option={option} onChanged={changed} />
      <FiguresForm option={option} lookup={lookup} onChanged={again} />
    </article>
  );
}

function Head({ option, lookup, reading }: { option: Option; lookup: Lookup; reading: Reading }) {
  const { t, language } = useWords();
  const words = (part: string) => lookup.text(language, `options.${option.id}.${part}`);
  const { kind, since, checkWithTeam } = option.status;
  const status = reading.text[language][`statuses.${kind}`] ?? kind;
  const names = [...option.drugs, ...option.brands];
  return (
    <header className={styles.optionHead}>
      <h2 id="option-name">{words('name')}</h2>
      <p className={styles.soft}>{words('short')}</p>
      <p className={styles.chips}>
        <span className={styles.chip}>
          {since === null ? status : t('library:since', { status, year: String(since) })}
        </span>
        <span className={styles.chip}>{t(`library:role.${option.role}`)}</span>
        <span className={styles.chip}>{reading.text[language][`families.${option.family}`]}</span>
      </p>
      {option.reviewed === null ? (
        <p className={styles.notice}>{t('common:unreviewed')}</p>
      ) : (
        <p>{t('library:reviewedBy', { ...option.reviewed, on: formatDay(language, option.reviewed.on) })}</p>
      )}
      {checkWithTeam && <p className={styles.notice}>{t('library:checkWithTeam')}</p>}
      <p>{words('what')}</p>
      <p>{words('status')}</p>
      <p>{words('for-whom')}</p>
      {names.length > 0 && (
        <p className={styles.soft}>
          {t('library:drugs')}: {names.join(', ')}
        </p>
      )}
      <SheetButton id={option.id} />
    </header>
  );
}

function SheetButton({ id }: { id: OptionId }) {
  const { t, language } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    const answer = await beside()
      ['library.sheet']({ option: id, language, paper: 'letter' })
      .catch(() => fail('unexpected'));
    setSaid(sentenceFor(t, answer));
  };
  return (
    <div className={styles.actions}>
      <Button onPress={save}>{t('library:sheet')}</Button>
      <p role="status">{said}</p>
    </div>
  );
}
