import { lazy, Suspense } from 'react';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';

const Preview = lazy(() => import('../../preview/Preview.tsx').then(({ Preview: it }) => ({ default: it })));

/** The pages as they will be, made anew from what is saved whenever that changes. */
export function PreviewCard({ visit, queue }: StepProps) {
  const { t } = useWords();
  const { id: visitId, language, paper } = visit;
  const { unsaved, visit: newest } = queue.state;
  // Only what is in the store can be made into pages: while something is on its way, the pages before stay.
  const revision = unsaved.length === 0 ? newest.revision : null;
  return (
    <Card title={t('takeHome:previewTitle')}>
      <Suspense>
        <Preview
          label={t('takeHome:previewLabel')}
          request={
            revision === null
              ? null
              : { visitId, revision, language, layout: { size: paper.size, paper: paper.paper } }
          }
        />
      </Suspense>
    </Card>
  );
}
