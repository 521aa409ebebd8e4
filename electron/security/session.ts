import { protocol, type Session, session } from 'electron';
import { pageFor } from './appProtocol.ts';
import { type Home, isOurs } from './navigation.ts';

/** Where our pages live in Electron. */
export const appHome: Home = { protocol: 'app:', host: 'beside' };

/** Makes `app:` a scheme with an origin of its own, as https has one. Works only before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** The one session in which our windows run: served from the folder `pages`, without network, disk or rights. */
export function openSession(pages: string): Session {
  // A name without `persist:` keeps cookies, cache and storage in memory only.
  const own = session.fromPartition('beside', { cache: false });

  own.protocol.handle('app', async (request) => {
    const { status, headers, body } = await pageFor(request.url, appHome, pages);
    return new Response(body, { status, headers });
  });
  own.webRequest.onBeforeRequest((request, respond) => respond({ cancel: !isOurs(request.url, appHome) }));

  // Both, and the devices: a handler that is not set means that the right is granted.
  own.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);

  // A dictionary would be downloaded, and what is typed would be looked up in it.
  own.setSpellCheckerEnabled(false);
  own.setSpellCheckerLanguages([]);
  own.on('will-download', (event) => event.preventDefault());
  return own;
}
