// One stop of the tabulator key for a whole table: within it the arrow keys, Home and End move.

/**
 * @param table whose rows hold what can be focused
 * @param selector of what can be focused
 */
export function roving(table, selector) {
  const stops = [...table.querySelectorAll(selector)];
  stops.forEach((stop, at) => (stop.tabIndex = at === 0 ? 0 : -1));
  table.addEventListener('focusin', event => {
    const stop = event.target.closest(selector);
    if (!stop) return;
    stops.forEach(each => (each.tabIndex = each === stop ? 0 : -1));
  });
  table.addEventListener('keydown', event => {
    const next = step(table, selector, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function step(table, selector, from, key) {
  const stops = [...table.querySelectorAll(selector)];
  const at = stops.indexOf(from);
  if (key === 'ArrowRight') return stops[at + 1];
  if (key === 'ArrowLeft') return stops[at - 1];
  if (key === 'Home') return from.closest('tr').querySelector(selector);
  if (key === 'End') return [...from.closest('tr').querySelectorAll(selector)].at(-1);
  if (key === 'ArrowDown') return ahead(from, selector, rows => rows.slice(from.closest('tr').rowIndex + 1));
  if (key === 'ArrowUp') return ahead(from, selector, rows => rows.slice(0, from.closest('tr').rowIndex).reverse());
  return null;
}

/** The nearest stop in the same column among the rows that lie ahead; cells without one are passed over. */
function ahead(from, selector, lie) {
  const column = from.closest('td, th').cellIndex;
  return lie([...from.closest('table').rows])
    .map(row => row.cells[column]?.querySelector(selector))
    .find(Boolean);
}
