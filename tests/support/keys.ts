import type { Page } from '@playwright/test';

/** What has the focus: its name as a screen reader says it, and whether anybody can see that it has it. */
interface Focused {
  name: string;
  isVisible: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (element === null || element === document.body) return { name: '', isVisible: true };
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const name = element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent || '');
    // The round or square sign of an answer is drawn on the label around the real input.
    const drawn = ['radio', 'checkbox'].includes(element.type) ? element.closest('label') : element;
    const isVisible = drawn !== null && getComputedStyle(drawn).outlineStyle !== 'none';
    return { name: name.trim(), isVisible };
  });

/** Presses Tab until what is named so has the focus. Throws when nothing is, or when a stop cannot be seen. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (other: string) => (typeof name === 'string' ? other.startsWith(name) : name.test(other));
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now.isVisible) throw new Error(`The focus on "${now.name}" cannot be seen.`);
    if (fits(now.name)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}
