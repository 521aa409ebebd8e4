import { languages } from '../../shared/ids.ts';
import { useWords } from '../app/words.tsx';
import { Button } from './Button.tsx';

/** Changes the language of this screen, to the one that it is not in. Its name is in the language it leads to. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <Button kind="quiet" onPress={() => setLanguage(other)}>
      <span lang={other}>{t('common:otherLanguage')}</span>
    </Button>
  );
}
