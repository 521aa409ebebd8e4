/** Something wrong in the library, so that the person who wrote it can find it: file, JSON path, reason. */
export interface Issue {
  /** Which rule says so; the name of its file in `checks/`. */
  rule: string;
  /** Relative to `resources/content`, such as `facts/ai-palbociclib.json`. */
  file: string;
  /** Such as `facts[3].value.count`. */
  path: string;
  reason: string;
}
