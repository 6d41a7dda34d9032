// What municipalities that only prioritise or aim at a focus area say of it: their commitments say nothing, so the
// passages are asked for once it is known whose. The page's operation `Said` asks for them.
import { partBroken } from '../frame/states.js';
import { distinctPassages } from './passage.js';
import { dayAsked } from './likeness.js';

/**
 * Adds the passages to the cards that have none. Where they do not come, it says so before the first of those cards.
 * Gives the first of them, or what it says.
 * @param within the element that holds the cards
 * @param slug of the focus area
 */
export async function addSaid(within, slug, practices, view) {
  const silent = practices.filter(each => each.commitments.length === 0).map(each => each.municipality.code);
  if (!silent.length) return null;
  const cardOf = code => within.querySelector(`.practice[data-code="${CSS.escape(code)}"]`);
  const asked = { slugs: [slug], filter: { municipality: silent }, ...dayAsked(view) };
  try {
    const { matrix } = await view.ask('Said', asked);
    for (const { column, evidence } of matrix.cells) cardOf(column.key)?.append(...distinctPassages(evidence, view));
    return cardOf(silent[0]);
  } catch (fault) {
    if (fault.name === 'AbortError') return null;
    const said = partBroken(view, fault, async () => {
      const part = await addSaid(within, slug, practices, view);
      said.remove();
      return part;
    });
    cardOf(silent[0]).before(said);
    return said;
  }
}
