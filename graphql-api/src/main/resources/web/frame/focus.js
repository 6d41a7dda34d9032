// Keeps the reader's place when a page or a part of it is drawn again: the keyboard's, and how far parts were scrolled.

/**
 * The focus within an element, as a function that brings it back after a drawing, and says whether what had it is still
 * there; null where the focus is elsewhere.
 */
export function heldFocus(within) {
  const at = document.activeElement;
  if (!at || at === within || !within.contains(at)) return null;
  const find = finder(at);
  const caret = 'selectionStart' in at ? at.selectionStart : null;
  return () => {
    const again = within.contains(at) ? at : find(within);
    again?.focus({ preventScroll: true });
    if (again && caret !== null) restoreCaret(again, caret);
    return Boolean(again);
  };
}

/** How far parts with an id that scroll by themselves were scrolled, as a function that brings it back. */
export function heldScroll(within) {
  const held = [...within.querySelectorAll('.table-wrap[id]')].map(({ id, scrollLeft }) => [id, scrollLeft]);
  return () => {
    for (const [id, scrollLeft] of held) {
      const again = document.getElementById(id);
      if (again) again.scrollLeft = scrollLeft;
    }
  };
}

/**
 * The keyboard goes on from a part that came in place of what had it: from the button that asks for it once more, where
 * it did not come, else from its heading.
 */
export function goOn(part) {
  if (document.activeElement !== document.body) return; // the reader has gone on elsewhere
  const at = part.querySelector('.error button, h2, h3, h4') ?? part;
  if (at.tagName !== 'BUTTON') at.tabIndex = -1;
  at.focus();
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
