import { z } from '../zod.ts';

/** What a person may or may not have been told. The order is the order in which it is usually said. */
export const toldItems = ['diagnosis', 'spread', 'not-curable', 'newest-result'] as const;
export const ToldItem = z.enum(toldItems);
export type ToldItem = z.infer<typeof ToldItem>;

/** `not-known` is an answer: nobody has asked yet. Only `yes` lets an item be seen. */
export const toldAnswers = ['yes', 'no', 'not-known'] as const;
export const ToldAnswer = z.enum(toldAnswers);
export type ToldAnswer = z.infer<typeof ToldAnswer>;

export const Told = z.strictObject({
  diagnosis: ToldAnswer,
  spread: ToldAnswer,
  'not-curable': ToldAnswer,
  'newest-result': ToldAnswer,
});
export type Told = z.infer<typeof Told>;
