import { createCanvas, loadImage } from '@napi-rs/canvas';
import { forEachPage } from './pdf.ts';

/** A rectangle on a page, in points from its upper left corner. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words that are drawn in one place; `bottom` is where the letters stand. */
export interface PlacedText extends Frame {
  text: string;
}

/** Where the words of each page stand, as the file says. Whether they can be seen there is for `inkIn` to say. */
export async function placedText(bytes: Uint8Array): Promise<PlacedText[][]> {
  return forEachPage(bytes, async (page) => {
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    return items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])];
      const bottom = height - baseline;
      return [{ text: item.str, left, right: left + item.width, top: bottom - item.height * 0.7, bottom }];
    });
  });
}

/** Finds the ink of a page that was drawn at this scale by `pageImages`. */
export async function inkOf(png: Buffer, scale: number): Promise<(frame: Frame) => boolean> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return ({ left, top, right, bottom }) => {
    const last = { x: Math.min(image.width, right * scale), y: Math.min(image.height, bottom * scale) };
    for (let y = Math.floor(Math.max(0, top * scale)); y < last.y; y += 1) {
      for (let x = Math.floor(Math.max(0, left * scale)); x < last.x; x += 1) {
        // Where red is lighter than this it is a ground and not ink: none of our inks is red.
        if ((data[4 * (y * image.width + x)] ?? 0) < 200) return true;
      }
    }
    return false;
  };
}
