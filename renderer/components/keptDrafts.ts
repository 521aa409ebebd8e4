import { createContext } from 'react';

/**
 * Texts that cannot be saved as they stand (too long, half a character), by the name of their field: they are still
 * in it when the step is shown again. Null where there is no visit to keep them for.
 */
export const KeptDrafts = createContext<Map<string, string> | null>(null);
