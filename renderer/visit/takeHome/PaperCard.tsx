import { useMemo } from 'react';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { languages } from '../../../shared/ids.ts';
import { pageOneOf } from '../../../shared/print/buildTakeHome.ts';
import { PrintCopy, PrintLayout, printParts } from '../../../shared/print/model.ts';
import { emptyParts } from '../../../shared/print/partsOf.ts';
import { PaperChoice } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import type { StepProps } from '../StepProps.ts';

/** Whose copy, in which language and size, on which paper, with which parts. */
export function PaperCard({ visit, library, record, queue }: StepProps) {
  const { t } = useWords();
  const empty = useMemo(() => emptyParts(pageOneOf(visit, lookupIn(library), t)), [visit, library, t]);
  const { paper } = visit;
  // On what stands now, not on what was drawn: two quick choices must not undo each other.
  const set = (change: Partial<PaperChoice>) =>
    record({ type: 'paper-set', paper: { ...queue.state.visit.paper, ...change } });
  return (
    <Card title={t('takeHome:paperTitle')}>
      <Choice
        layout="line"
        label={t('takeHome:copy')}
        value={paper.copy}
        options={PrintCopy.options.map((value) => ({ value, label: t(`takeHome:copy.${value}`) }))}
        onChange={(copy) => set({ copy })}
      />
      {paper.copy === 'to-share' && <p>{t('takeHome:toShare')}</p>}
      <Choice
        layout="line"
        label={t('takeHome:language')}
        value={visit.language}
        options={languages.map((value) => ({ value, label: t(`prepare:language.${value}`) }))}
        onChange={(language) => record({ type: 'language-set', language })}
      />
      <Choice
        layout="line"
        label={t('takeHome:size')}
        value={paper.size}
        options={PaperChoice.shape.size.options.map((value) => ({
          value,
          label: t(`takeHome:size.${value}`),
        }))}
        onChange={(size) => set({ size })}
      />
      <Choice
        layout="line"
        label={t('takeHome:paper')}
        value={paper.paper}
        options={PrintLayout.shape.paper.options.map((value) => ({
          value,
          label: t(`takeHome:paper.${value}`),
        }))}
        onChange={(sheet) => set({ paper: sheet })}
      />
      <Ticks
        label={t('takeHome:parts')}
        layout="grid"
        value={printParts.filter((part) => !paper.without.includes(part))}
        options={printParts.map((value) => ({
          value,
          label: t(`takeHome:part.${value}`),
          ...(empty.includes(value) ? { note: t('takeHome:partEmpty') } : {}),
        }))}
        onChange={(kept) => set({ without: printParts.filter((part) => !kept.includes(part)) })}
      />
    </Card>
  );
}
