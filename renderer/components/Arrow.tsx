/** An arrow, drawn: the app's typeface has none. Whatever holds it says in words what it does. */
export function Arrow({ to }: { to: 'up' | 'down' }) {
  const path = to === 'up' ? 'M7 12V2M2.5 6.5 7 2l4.5 4.5' : 'M7 2v10M2.5 7.5 7 12l4.5-4.5';
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={path} strokeWidth="2" />
    </svg>
  );
}
