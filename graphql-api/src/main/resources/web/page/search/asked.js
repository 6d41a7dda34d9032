// What the address asks the search for.
export const PLACES = ['PASSAGE', 'STATEMENT', 'HEADING', 'CONCEPT'];
export const KINDS = ['COOPERATION_AGREEMENT', 'CITIZEN_PROMISE', 'ACTION_PLAN', 'APPENDIX'];

/** The arguments of the API's field, the page in the list aside. */
export function searched({ address }) {
  const list = name => (address.one(name) ? [address.one(name)] : null);
  return {
    text: address.one('q') || '-',
    in: list('i'),
    filter: { kind: list('slag'), county: list('lan'), activeOn: address.one('dag') || null },
  };
}
