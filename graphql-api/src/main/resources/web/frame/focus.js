// Keeps the keyboard's place when a page is drawn again.

/** The focus within an element, as a function that brings it back after a drawing; null where it is elsewhere. */
export function heldFocus(within) {
  const at = document.activeElement;
  if (!at || at === within || !within.contains(at)) return null;
  const find = finder(at);
  const caret = 'selectionStart' in at ? at.selectionStart : null;
  return () => {
    const again = find(within);
    again?.focus({ preventScroll: true });
    if (again && caret !== null) restoreCaret(again, caret);
  };
}

function finder(element) {
  if (element.id) return within => within.querySelector(`#${CSS.escape(element.id)}`);
  if (element.name) {
    const value =
      element.type === 'radio' || element.type === 'checkbox' ? `[value="${CSS.escape(element.value)}"]` : '';
    return within => within.querySelector(`[name="${CSS.escape(element.name)}"]${value}`);
  }
  const href = element.getAttribute('href');
  return within => href && within.querySelector(`a[href="${CSS.escape(href)}"]`);
}

function restoreCaret(element, caret) {
  try {
    element.setSelectionRange(caret, caret);
  } catch {
    // inputs without a caret, such as choices
  }
}
