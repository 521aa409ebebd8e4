import { languages } from '../../shared/ids.ts';
import { useDisplay } from '../app/display.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from './Button.tsx';

/** Changes the language of the screens of this computer, to the one that it is not in. Its name is in the language it leads to. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const { change } = useDisplay();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <Button kind="quiet" onPress={() => change({ language: other })}>
      <span lang={other}>{t('common:otherLanguage')}</span>
    </Button>
  );
}
