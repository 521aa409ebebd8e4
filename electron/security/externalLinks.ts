/**
 * Whether an address may be handed to the person's own browser: `https:` without port or credentials, on exactly
 * one of `hosts` (those of the sources that the library cites). A name that only ends or begins alike is refused.
 */
export function mayOpenOutside(url: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return (
    parsed.protocol === 'https:' &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.port === '' &&
    hosts.has(parsed.hostname)
  );
}
