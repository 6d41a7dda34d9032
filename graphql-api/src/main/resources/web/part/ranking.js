// A ranking: names with bars that say how many. The words stand beside each bar, so the bars need not be heard.
import { el } from '../frame/element.js';

/** @param rows [{label, href, count, says, lang}], the largest first; without href a row leads nowhere */
export function ranking(rows) {
  const most = Math.max(1, ...rows.map(row => row.count));
  return el(
    'ol.bars',
    {},
    rows.map(({ label, href, count, says, lang }) =>
      el(
        'li',
        {},
        href ? el('a', { href, lang }, label) : el('span', { lang }, label),
        el('meter', { min: 0, max: most, value: count, 'aria-label': label }),
        el('span.note', {}, says),
      ),
    ),
  );
}
