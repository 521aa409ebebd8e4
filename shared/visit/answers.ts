import { z } from '../zod.ts';

/** A closed question of the visit. The first answer is what stands before anybody has answered. */
const asks = <const Answers extends readonly [string, ...string[]]>(...answers: Answers) =>
  z.enum(answers).default(answers[0] as never);

const yesNo = () => asks('open', 'yes', 'no');

/**
 * Every closed question that is not about the picture, with its answers. `path` is the way through the visit; the
 * four `sure` questions are those of the SURE test (Légaré and others, 2010): sure of oneself, understanding,
 * risks against benefits, encouragement.
 */
export const Answers = z
  .strictObject({
    path: asks('usual', 'just-tell-me', 'already-decided', 'one-option', 'urgent', 'stopping'),
    'decision-role': asks('open', 'i-decide', 'we-decide', 'tell-me', 'family-first'),
    interpreter: asks('open', 'none-needed', 'in-person', 'video', 'phone', 'relative'),
    'who-hears': asks('open', 'only-me', 'me-and-someone', 'someone-for-me'),
    'treatment-can': asks('open', 'usual', 'few-spots', 'later'),
    'treatment-can-said': asks('open', 'said', 'asked-not', 'already-knows'),
    'in-words': asks('open', 'weeks-to-months', 'months-to-years', 'years'),
    /** Whether what was said by phone before the visit still holds. */
    'by-phone': asks('open', 'holds'),
    /** Which way of taking a treatment suits her. */
    'how-taken': asks('open', 'home', 'clinic', 'either'),
    /** Whether somebody asked how the options meet what she said; `off` is the clinician's, for this visit. */
    weighing: asks('open', 'asked', 'off'),
    stopping: asks('open', 'keep', 'lower-dose', 'stop-and-watch', 'comfort-care'),
    'teach-back': asks('open', 'clear', 'said-again', 'still-open'),
    'sure-sure': yesNo(),
    'sure-understand': yesNo(),
    'sure-risks': yesNo(),
    'sure-encouraged': yesNo(),
  })
  .prefault({});
export type Answers = z.infer<typeof Answers>;
export type Question = keyof Answers;

type Shape = typeof Answers.def.innerType.shape;
const shape = Answers.def.innerType.shape;
const answer = <Key extends Question>(question: Key) =>
  z.strictObject({ question: z.literal(question), answer: shape[question].removeDefault() });

/** One question with its new answer. */
export const AnswerTo = z.discriminatedUnion('question', [
  answer('path'),
  answer('decision-role'),
  answer('interpreter'),
  answer('who-hears'),
  answer('treatment-can'),
  answer('treatment-can-said'),
  answer('in-words'),
  answer('by-phone'),
  answer('how-taken'),
  answer('weighing'),
  answer('stopping'),
  answer('teach-back'),
  answer('sure-sure'),
  answer('sure-understand'),
  answer('sure-risks'),
  answer('sure-encouraged'),
]);
export type AnswerTo = z.infer<typeof AnswerTo>;

export const questions = Object.keys(shape) as Question[];

/** The answers that a question takes, in the order in which they are shown; the first is "not answered". */
export const answersOf = <Key extends Question>(question: Key): readonly Answers[Key][] =>
  (shape[question] as Shape[Key]).removeDefault().options as unknown as readonly Answers[Key][];
