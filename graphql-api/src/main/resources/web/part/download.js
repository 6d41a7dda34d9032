// Things to take away: files made in the page from what it shows.
import { el } from '../frame/element.js';

/** Saves a file. */
export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A picture's own text: everything it needs stands in it, as a file has no style sheet beside it. */
export function svgText(picture) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;
}

/** Saves a picture as PNG, twice as fine as on the screen. */
export async function savePng(name, picture) {
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = el('canvas', {
    width: 2 * picture.getAttribute('width'),
    height: 2 * picture.getAttribute('height'),
  });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  canvas.toBlob(blob => save(name, 'image/png', blob), 'image/png');
}
