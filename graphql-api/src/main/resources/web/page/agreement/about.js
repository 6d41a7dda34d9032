// What identifies an agreement: kind, parties, validity, who signs, and the agreements around it.
import { el } from '../../frame/element.js';
import { validity } from '../../part/validity.js';

export function about(node, view) {
  return [
    el('p.kind-of', {}, view.term('kind', node.kind)),
    el('h1', { lang: 'sv' }, node.title),
    el('dl.about', {}, rows(node, view).map(([name, value]) => row(view.text(`agreement.${name}`), value))),
  ];
}

const row = (name, value) => value && el('div', {}, el('dt', {}, name), el('dd', {}, value));

function rows(node, view) {
  const { text, link } = view;
  return [
    ['parties', parties(node, view)],
    ['valid', [validity(node, view), basis(node, text)]],
    ['signedOn', node.signedOn],
    ['signatories', joined(node.signatories.map(each => [each.name, each.role.label].filter(Boolean).join(', ')))],
    ['predecessor', other(node.predecessor, view)],
    ['successor', other(node.successor, view)],
    ['belongsTo', other(node.belongsTo, view)],
    ['appendices', node.parts.length > 0 && joined(node.parts.map(each => other(each, view)))],
    ['ownText', node.ownTextShare !== null && text('agreement.ownText.of', share(node, view))],
    ['more.about', el('a', { href: link('graf', '', { nod: node.id }) }, text('agreement.graph'))],
  ];
}

const share = ({ ownTextShare, words }, { language }) => ({ share: language.percent(ownTextShare), words });

function parties({ municipalities, policeAreas, policeAreasWritten }, { link }) {
  const police = policeAreas.length ? policeAreas.map(each => each.name) : policeAreasWritten;
  return joined([
    ...municipalities.map(({ code, name }) => el('a', { href: link('kommun', code), lang: 'sv' }, name)),
    ...police.map(name => el('span', { lang: 'sv' }, name)),
  ]);
}

function basis({ validityBasis }, text) {
  return validityBasis === 'TITLE' && el('span.note', {}, ` · ${text('agreement.basis.TITLE')}`);
}

function other(agreement, { link, language }) {
  if (!agreement) return null;
  const { id, title, validFrom, validTo, openEnded } = agreement;
  const period = (validFrom || validTo) && ` · ${language.period(validFrom, validTo, openEnded)}`;
  return [
    el('a', { href: link('overenskommelse', id), lang: 'sv' }, title),
    period && el('span.note', {}, period),
  ];
}

/** Parts with signs between them; nothing where there are none. */
function joined(parts) {
  return parts.length > 0 && parts.flatMap((part, at) => (at ? [' · ', part] : [part]));
}
