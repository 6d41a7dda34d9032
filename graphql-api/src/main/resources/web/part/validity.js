// When an agreement is valid, and that it is no longer: what is looked at is often everything known, whenever it was.
import { el } from '../frame/element.js';

/** @param agreement {validFrom, validTo, openEnded} */
export function validity(agreement, view) {
  const { validFrom, validTo, openEnded } = agreement;
  const said = view.language.period(validFrom, validTo, openEnded);
  return el('span.validity', {}, el('span.dates', {}, said), expired(agreement) && [' ', expiredMark(view)]);
}

/** Whether its last day has been. */
export const expired = ({ validTo }) => Boolean(validTo) && validTo < new Date().toLocaleDateString('sv-SE');

export const expiredMark = ({ text }) => el('span.expired', {}, text('period.expired'));
