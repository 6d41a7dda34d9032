// Makes elements. What is put in as text is text, whatever signs it holds: nothing here reads markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element.
 * @param name such as 'p' or, with classes, 'p.note.small'
 * @param attributes `on` holds listeners by event; true is a bare attribute; null, undefined and false leave it out
 * @param children elements, texts, numbers, lists of them; null, undefined and false leave nothing
 */
export function el(name, attributes = {}, ...children) {
  return filled(document.createElement(tag(name)), name, attributes, children);
}

/** The same for a part of a picture. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag(name)), name, attributes, children);
}

/** Puts children in place of those that are there. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(isSomething));
  return element;
}

/** Changes only what differs in an element that stays: attributes, where false leaves one out, and its words. */
export function change(element, attributes, words) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false) element.removeAttribute(key);
    else if (element.getAttribute(key) !== (value === true ? '' : value)) set(element, key, value);
  }
  if (words !== undefined && element.textContent !== words) element.textContent = words;
}

const tag = name => name.split('.', 1)[0];

const isSomething = child => child !== null && child !== undefined && child !== false && child !== '';

function filled(element, name, attributes, children) {
  const classes = name.split('.').slice(1);
  if (classes.length) element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes ?? {})) set(element, key, value);
  element.append(...children.flat(Infinity).filter(isSomething));
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key === 'on') {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else if (key === 'class') {
    element.classList.add(...value.split(' ').filter(Boolean));
  } else {
    element.setAttribute(key, value === true ? '' : value);
  }
}
