import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import type { StepProps } from '../StepProps.ts';
import { printableIn } from './sentences.ts';

/** Every sentence that was typed can be kept off paper; it stays in the visit. */
export function KeepOffCard({ visit, library, record }: StepProps) {
  const { t, language } = useWords();
  const sentences = printableIn(visit);
  if (sentences.length === 0) return null;
  const off = visit.offPaper.filter((sentence) => sentences.some((other) => other.sentence === sentence));
  const change = (now: readonly string[]) => {
    const turned = sentences.find(({ sentence }) => off.includes(sentence) !== now.includes(sentence));
    if (turned === undefined) return;
    const { sentence } = turned;
    record({ type: 'off-paper-set', sentence, isOff: now.includes(sentence) });
  };
  return (
    <Card title={t('takeHome:keepOffTitle')} hint={t('takeHome:keepOffHint')}>
      <Ticks
        hideLabel
        layout="column"
        label={t('takeHome:keepOffTitle')}
        value={off}
        options={sentences.map(({ sentence, of, words }) => ({
          value: sentence,
          label: words,
          note: 'key' in of ? t(of.key) : (library.text[language][`options.${of.option}.name`] ?? of.option),
        }))}
        onChange={change}
      />
    </Card>
  );
}
