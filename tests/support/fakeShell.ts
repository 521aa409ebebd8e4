import type { Shell, WindowKind } from '../../electron/shell/port.ts';
import type { EventName, Method } from '../../shared/ipc/methods.ts';
import { ok, type Result } from '../../shared/result.ts';

type Answer = (from: WindowKind, input: unknown) => Promise<Result<unknown>>;

/** A desktop without a window: what was registered can be asked, and what windows were told can be read. */
export interface FakeShell extends Shell {
  /** Asks as this kind of window would, with anything. */
  ask: (method: Method, input: unknown, from?: string) => Promise<Result<unknown>>;
  sent: { event: EventName; payload: unknown }[];
}

/** `where` is what saving a file answers: a place, or null when the person changed her mind. */
export function fakeShell(where: string | null = 'Documents'): FakeShell {
  const answers = new Map<Method, Answer>();
  const sent: FakeShell['sent'] = [];
  return {
    openWindow: async () => undefined,
    handle: (method, answer) => void answers.set(method, answer),
    send: (event, payload) => void sent.push({ event, payload }),
    saveFile: async () => ok(where === null ? null : { where }),
    onClosed: () => undefined,
    quit: async () => undefined,
    sent,
    async ask(method, input, from = 'clinic') {
      const answer = answers.get(method);
      if (answer === undefined) throw new Error(`Nobody answers ${method}.`);
      return answer(from as WindowKind, input);
    },
  };
}
