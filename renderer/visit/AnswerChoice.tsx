import type { MessageKey } from '../../shared/i18n/translate.ts';
import { type AnswerTo, answersOf, type Question } from '../../shared/visit/answers.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../components/Choice.tsx';
import type { StepProps } from './StepProps.ts';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  question: Question;
  hint?: string;
  layout?: 'row' | 'column' | 'line';
  /** Answers that may not be read yet. */
  without?: readonly string[];
}

/** A closed question of the visit, with nothing answered beforehand. Its words stand in `answers.json`. */
export function AnswerChoice({ visit, record, question, without = [], ...look }: Props) {
  const { t } = useWords();
  // Every question and every answer has its words: the test of this component asks for each of them.
  const words = (of: string) => t(`answers:${of}` as MessageKey);
  const standing = visit.answers[question];
  return (
    <Choice
      {...look}
      label={words(question)}
      value={standing === 'open' ? null : standing}
      options={answersOf(question)
        .filter((answer) => answer !== 'open' && !without.includes(answer))
        .map((value) => ({ value, label: words(`${question}.${value}`) }))}
      onChange={(answer) => record({ type: 'answer-set', answer: { question, answer } as AnswerTo })}
    />
  );
}
