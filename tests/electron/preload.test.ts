import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { methods } from '../../shared/ipc/methods.ts';
import { electron, seen } from '../support/fakeElectron.ts';

vi.mock('electron', async () => (await import('../support/fakeElectron.ts')).electron);

let bridge: Bridge;
beforeAll(async () => {
  await import('../../electron/preload.ts');
  bridge = seen.exposed.get('beside') as Bridge;
});

describe('what a page finds', () => {
  test('is window.beside and nothing else: the methods of the contract and a way to listen', () => {
    expect([...seen.exposed.keys()]).toEqual(['beside']);
    expect(Object.keys(bridge).sort()).toEqual([...methods, 'on'].sort());
  });

  test('sends a method with one argument under its own name', async () => {
    expect(await bridge['app.status']({ a: 1 })).toEqual(['app.status', { a: 1 }]);
  });

  test('hears an event without the sender, until it no longer wants to', () => {
    const heard: unknown[][] = [];
    const stop = bridge.on('visit.changed', (...args) => heard.push(args));
    electron.ipcRenderer.emit('visit.changed', { sender: 'ipcRenderer' }, { revision: 2 });
    stop();
    electron.ipcRenderer.emit('visit.changed', { sender: 'ipcRenderer' }, { revision: 3 });
    expect(heard).toEqual([[{ revision: 2 }]]);
  });

  test('cannot listen to a channel that is not in the contract', () => {
    expect(() => bridge.on('anything' as 'visit.changed', () => {})).toThrow();
    expect(electron.ipcRenderer.eventNames()).toEqual([]);
  });
});
