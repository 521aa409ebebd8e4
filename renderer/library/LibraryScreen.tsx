import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { PageTop } from '../app/PageTop.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { AboutTab } from './AboutTab.tsx';
import { AnswersTab } from './AnswersTab.tsx';
import { CancerTab } from './CancerTab.tsx';
import { ContextTab } from './ContextTab.tsx';
import styles from './Library.module.css';
import { OptionsTab } from './OptionsTab.tsx';
import { type Reading, useReading } from './useReading.ts';

const tabs = ['options', 'answers', 'cancer', 'context', 'about'] as const;

/** All that Beside knows, for clinicians: to browse, to check, and to answer what somebody has read elsewhere. */
export function LibraryScreen({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const reading = useReading();
  const [tab, setTab] = useState<(typeof tabs)[number]>('options');
  return (
    <div className={styles.page}>
      <PageTop>
        <Button kind="quiet" onPress={onClose}>
          {t('library:back')}
        </Button>
      </PageTop>
      <main className={styles.main}>
        <div>
          <h1>{t('library:title')}</h1>
          <p className={styles.soft}>{t('library:lead')}</p>
        </div>
        {typeof reading === 'string' && <p role="alert">{t(`errors:${reading}`)}</p>}
        {reading !== null && typeof reading !== 'string' && (
          <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(key as typeof tab)}>
            <TabList aria-label={t('library:title')} className={styles.tabs}>
              {tabs.map((id) => (
                <Tab key={id} id={id} className={styles.tab}>
                  {t(`library:tab.${id}`)}
                </Tab>
              ))}
            </TabList>
            {tabs.map((id) => (
              <TabPanel key={id} id={id} className={styles.panel}>
                <Panel tab={id} reading={reading} />
              </TabPanel>
            ))}
          </Tabs>
        )}
      </main>
    </div>
  );
}

function Panel({ tab, reading }: { tab: (typeof tabs)[number]; reading: Reading }) {
  switch (tab) {
    case 'options':
      return <OptionsTab reading={reading} />;
    case 'answers':
      return <AnswersTab reading={reading} />;
    case 'cancer':
      return <CancerTab reading={reading} />;
    case 'context':
      return <ContextTab reading={reading} />;
    case 'about':
      return <AboutTab reading={reading} />;
  }
}
