import { Language } from './ids.ts';
import { z } from './zod.ts';

/** In percent of the usual size. */
export const textSizes = [100, 125, 150, 200] as const;
export const themes = ['standard', 'high-contrast'] as const;

/** How this computer shows the app and makes its pages. Nothing of it is about anybody. */
export const Settings = z.strictObject({
  /** Null follows the language of the computer. */
  language: Language.nullable(),
  textSize: z.union(textSizes.map((size) => z.literal(size))),
  theme: z.enum(themes),
  /**
   * Whether her pages also hold what weighing came to. Off until the clinic turns it on: no reader has been asked yet
   * what it tells them.
   */
  printsWeighing: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const usualSettings: Settings = {
  language: null,
  textSize: 100,
  theme: 'standard',
  printsWeighing: false,
};
