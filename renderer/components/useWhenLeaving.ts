import { useEffect } from 'react';

/**
 * Runs `flush` when the window hides or closes and when the field goes away: none of these may ever leave the field,
 * or run another timer. `flush` keeps its identity.
 */
export function useWhenLeaving(flush: () => void): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
