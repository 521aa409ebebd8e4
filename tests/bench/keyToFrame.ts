import type { Page } from '@playwright/test';

const frameMs = 1000 / 60;

type Watched = Window & { repaint?: Promise<number> };

/**
 * Milliseconds from the key to its frame: a message that is posted in the next animation frame arrives once that
 * frame is done. The key is Enter, on which a button acts as it goes down (on Space, only as it comes up).
 */
export async function keyToFrame(page: Page, selector: string, at: number, key = 'Enter'): Promise<number> {
  await page.evaluate(
    async ([where, place]) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      (document.querySelectorAll(where)[place] as HTMLElement).focus();
      // What the focus and the change before it made the window draw is not this key's.
      for (let frames = 0; frames < 3; frames += 1) await nextFrame();
      (window as Watched).repaint = new Promise((resolve) => {
        const onKey = ({ timeStamp }: KeyboardEvent) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        window.addEventListener('keydown', onKey, { capture: true, once: true });
      });
    },
    [selector, at] as const,
  );
  // A person's key comes at any moment of a frame, not right after one.
  await new Promise((resolve) => setTimeout(resolve, Math.random() * frameMs));
  await page.keyboard.press(key);
  return page.evaluate(() => (window as Watched).repaint ?? Promise.reject(new Error('Nobody watched.')));
}
