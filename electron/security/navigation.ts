/**
 * Where our own pages live: `app://beside` in Electron, `https://app.invalid` in a browser window. Not an origin
 * string, because Node answers `null` for the origin of a scheme that it does not know.
 */
export interface Home {
  protocol: string;
  host: string;
}

/** The address of the first page. */
export const firstPage = (home: Home): string => `${home.protocol}//${home.host}/index.html`;

/**
 * Whether `url` is a page or file of our own. Parsed, never searched: `https://x.invalid/?next=app://beside` is not
 * ours, nor is our own host with a port or credentials. Everything that is not ours is refused everywhere:
 * navigation, frames, redirects, requests, senders of messages.
 */
export function isOurs(url: string, home: Home): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  // `host` carries the port, so a port of any kind makes it another place.
  return (
    parsed.protocol === home.protocol &&
    parsed.host === home.host &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** What a shell knows of the frame that sent a message. */
export interface Sender {
  /** The frame is the top frame of a window that we opened ourselves. */
  isMainFrameOfOurWindow: boolean;
  /** The address that the frame shows at this moment. */
  url: string;
}

/** Whether a message may be answered. An empty or `about:blank` address is a stranger too. */
export const isTrustedSender = (sender: Sender, home: Home): boolean =>
  sender.isMainFrameOfOurWindow && isOurs(sender.url, home);
