import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { type EventName, type Method, methods } from '../../shared/ipc/methods.ts';
import { fail, type Result } from '../../shared/result.ts';
import { pageFor } from '../security/appProtocol.ts';
import { firstPage, type Home, isOurs, isTrustedSender } from '../security/navigation.ts';
import { type BrowserFolder, makeBrowserFolder } from './browserFolder.ts';
import { keepUnderFreeName } from './keepFile.ts';
import { deliverEvent, pageBindings, preparePage } from './pageScript.ts';
import type { Shell, WindowKind } from './port.ts';

/** A name under `.invalid` can never be looked up, so a request that escaped would find nobody. */
const home: Home = { protocol: 'https:', host: 'app.invalid' };

interface Options {
  /** An installed Chrome, Edge or Chromium. */
  executablePath: string;
  headless: boolean;
  /** The folder with the built pages, out/renderer. */
  pages: string;
  /** Where `saveFile` puts files. */
  saveFolder: string;
  /** Size of the window in CSS pixels. */
  size?: { width: number; height: number };
  /** More arguments and environment for the browser. */
  args?: readonly string[];
  env?: Record<string, string>;
  /** Told the address of each request that was refused. */
  onRefused?: (url: string) => void;
}

/** The app in a window of an installed browser, over a pipe: no port, a temporary profile, no network. */
export interface BrowserShell extends Shell {
  /** The page of the one window; end-to-end tests drive it. */
  readonly page: Page;
  /** The address of each request that was refused, in order. */
  readonly refusedRequests: readonly string[];
  /** As if the person had closed the window; resolves when what `onClosed` was given has run. */
  close(): Promise<void>;
}

type Answer = (from: WindowKind, input: unknown) => Promise<Result<unknown>>;

/** Starts the browser with an empty window; `openWindow` then shows the app in it. */
export async function openBrowserShell(options: Options): Promise<BrowserShell> {
  const folder = await makeBrowserFolder(options.env);
  let context: BrowserContext | null = null;
  try {
    context = await launch(options, folder);
    const refused = await confine(context, options);
    const page = context.pages()[0] ?? (await context.newPage());
    const answers = new Map<string, Answer>();
    await connect(context, page, answers);
    return shellOf(options, { context, page, answers, refused, folder });
  } catch (error) {
    await context?.close();
    await folder.remove();
    throw error;
  }
}

function launch(options: Options, folder: BrowserFolder): Promise<BrowserContext> {
  const { headless, size = { width: 1280, height: 720 } } = options;
  // Chromium refuses to start its sandbox as root; --test-type keeps it from showing a warning about that.
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(folder.profile, {
    executablePath: options.executablePath,
    headless,
    env: folder.env,
    chromiumSandbox: !asRoot,
    // With `null` the page takes the size and the pixels of the real window.
    viewport: headless ? size : null,
    // Not Playwright's settings but the person's own: contrast, motion and colours of the system count.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    permissions: [],
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A headed browser opens an ordinary window with tabs when about:blank is given beside --app.
    ignoreDefaultArgs: ['--disable-popup-blocking', ...(headless ? [] : ['about:blank'])],
    args: [
      // The headless shell knows no --app and would hang.
      ...(headless ? [] : ['--app=data:text/html,<title>Starting</title>']),
      `--window-size=${size.width},${size.height}`,
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // The browser's own housekeeping goes to a proxy where nobody answers.
      '--proxy-server=127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      ...(asRoot ? ['--test-type'] : []),
      ...(options.args ?? []),
    ],
  });
}

/** Serves our pages from disk and refuses every other request. Answers the list in which refusals are kept. */
async function confine(context: BrowserContext, { pages, onRefused }: Options): Promise<string[]> {
  const refused: string[] = [];
  const note = (url: string) => {
    refused.push(url);
    onRefused?.(url);
  };
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (isOurs(url, home)) return route.fulfill(await pageFor(url, home, pages));
    note(url);
    // `aborted` cancels a navigation and keeps the page; other reasons would show an error page in its place.
    return route.abort('aborted');
  });
  await context.exposeBinding(pageBindings.refused, (_source, url: unknown) => note(String(url)));
  return refused;
}

/** Joins the page to `answers`, and closes every other page that should ever open. */
async function connect(context: BrowserContext, page: Page, answers: Map<string, Answer>): Promise<void> {
  context.on('page', (other) => void other.close());
  const answer = (source: { page: Page; frame: Frame }, method: unknown, input: unknown) => {
    const isMainFrameOfOurWindow = source.page === page && source.frame === page.mainFrame();
    if (!isTrustedSender({ isMainFrameOfOurWindow, url: source.frame.url() }, home))
      return fail('untrusted-sender');
    const known = typeof method === 'string' ? answers.get(method) : undefined;
    return known === undefined ? fail('invalid-input', ['method']) : known('clinic', input);
  };
  await context.exposeBinding(pageBindings.call, answer);
  await context.addInitScript(preparePage, { names: pageBindings, methods });
}

interface Parts {
  context: BrowserContext;
  page: Page;
  answers: Map<string, Answer>;
  refused: readonly string[];
  folder: BrowserFolder;
}

function shellOf(options: Options, { context, page, answers, refused, folder }: Parts): BrowserShell {
  const afterwards: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= shutDown();
    return closing;
  };
  const shutDown = async () => {
    await context.close();
    await folder.remove();
    for (const run of afterwards) await run();
  };
  page.on('close', () => void close());

  return {
    page,
    refusedRequests: refused,
    close,
    quit: close,
    openWindow: async () => {
      await page.goto(firstPage(home), { waitUntil: 'commit' });
    },
    handle: (method: Method, answer) => {
      answers.set(method, answer);
    },
    send: (event: EventName, payload) => {
      // The window may be closing at this very moment; nobody is left to tell then.
      page.evaluate(deliverEvent, { name: event, payload }).catch(() => {});
    },
    saveFile: (suggestedName, bytes) => keepUnderFreeName(options.saveFolder, suggestedName, bytes),
    onClosed: (run) => {
      afterwards.push(run);
    },
  };
}
