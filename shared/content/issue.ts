import { z } from '../zod.ts';

/** Something wrong in the library, so that the person who wrote it can find it: file, JSON path, reason. */
export const Issue = z.strictObject({
  /** Which rule says so; the name of its file in `checks/`. */
  rule: z.string().max(60),
  /** Relative to `resources/content`, such as `facts/ai-palbociclib.json`. */
  file: z.string().max(400),
  /** Such as `facts[3].value.count`. */
  path: z.string().max(400),
  reason: z.string().max(2_000),
});
export type Issue = z.infer<typeof Issue>;
