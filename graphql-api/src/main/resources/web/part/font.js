// The page's typeface for pictures that leave it: a file has no style sheet beside it.
import { fileUrl } from '../frame/files.js';

/** In the quotation marks that a name with a digit needs. */
export const FAMILY = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

let rule;

/** The rule that brings the typeface along, with the typeface in it. */
export function fontRule() {
  rule ??= fetch(fileUrl('font/source-sans-3-latin-wght-normal.woff2'))
    .then(response => response.blob())
    .then(asData)
    .then(
      data =>
        `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${data}) format('woff2')}`,
    );
  return rule;
}

function asData(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

const pen = document.createElement('canvas').getContext('2d');

/** How wide words are in it. */
export function widthOf(words, size, weight = 400) {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  return pen.measureText(words).width;
}

/** Words in lines no wider than that. */
export function linesOf(words, size, width, weight = 400) {
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && widthOf(longer, size, weight) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
