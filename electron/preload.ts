import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import { type EventName, eventNames, methods } from '../shared/ipc/methods.ts';

const bridge: Record<string, unknown> = {
  on: (event: EventName, listener: (payload: unknown) => void) => {
    if (!eventNames.includes(event)) throw new Error('No such event.');
    // The page gets the payload only: the first argument would hand it the sender, and with it every channel.
    const hear = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.removeListener(event, hear);
    };
  },
} satisfies Partial<Bridge>;
for (const method of methods) bridge[method] = (input: unknown) => ipcRenderer.invoke(method, input);

contextBridge.exposeInMainWorld('beside', bridge);
