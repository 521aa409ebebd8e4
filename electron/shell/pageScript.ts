import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Method } from '../../shared/ipc/methods.ts';

/** What the script touches of a window; electron/ knows no DOM types. */
interface PageGlobal {
  top: unknown;
  open: () => null;
  addEventListener: (type: string, listener: (event: PageEvent) => void, capture?: boolean) => void;
  removeEventListener: (type: string, listener: (event: PageEvent) => void) => void;
  dispatchEvent: (event: unknown) => void;
  CustomEvent: new (type: string, init: { detail: unknown }) => unknown;
  [name: string]: unknown;
}

interface PageEvent {
  detail: { name: string; payload: unknown };
  blockedURI: string;
  ctrlKey: boolean;
  metaKey: boolean;
  key: string;
  preventDefault: () => void;
}

/** The names under which the script finds the ways to the main process; it takes both away. */
export const pageBindings = { call: 'besideCall', refused: 'besideRefused' } as const;

/**
 * Runs in every frame of the browser window before the page's own scripts, and so may name nothing outside itself.
 * Puts the frozen bridge of shared/ipc/bridge.ts on the main frame, takes the raw bindings away from every frame,
 * and takes away what would lead out of the app: new windows, and the keys for tabs, reload, print and tools.
 */
export function preparePage({
  names,
  methods,
}: {
  names: typeof pageBindings;
  methods: readonly Method[];
}): void {
  const page = globalThis as unknown as PageGlobal;
  const call = page[names.call] as (method: Method, input: unknown) => Promise<unknown>;
  const tellRefused = page[names.refused] as (url: string) => void;
  for (const name of Object.values(names)) delete page[name];
  page.open = () => null;
  // The policy stops most requests inside the page, where the main process would not hear of them.
  page.addEventListener('securitypolicyviolation', ({ blockedURI }) => tellRefused(blockedURI));

  page.addEventListener(
    'keydown',
    (event) => {
      const withControl = (event.ctrlKey || event.metaKey) && 'ntwlpr'.includes(event.key.toLowerCase());
      if (withControl || event.key === 'F5' || event.key === 'F12') event.preventDefault();
    },
    true,
  );

  if (page.top !== page) return;
  const bridge: Partial<Record<Method, Bridge[Method]>> & { on?: Bridge['on'] } = {};
  for (const method of methods) bridge[method] = (input) => call(method, input);
  bridge.on = (name, listener) => {
    const hear = ({ detail }: PageEvent) => {
      if (detail.name === name) listener(detail.payload);
    };
    page.addEventListener('beside', hear);
    return () => page.removeEventListener('beside', hear);
  };
  Object.defineProperty(page, 'beside', { value: Object.freeze(bridge), enumerable: true });
}

/** Runs in the page: hands one event of the main process to the listeners of the bridge. */
export function deliverEvent(detail: { name: string; payload: unknown }): void {
  const page = globalThis as unknown as PageGlobal;
  page.dispatchEvent(new page.CustomEvent('beside', { detail }));
}
