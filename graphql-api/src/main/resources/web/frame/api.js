// The only way to the data: the public GraphQL API, as any other client uses it.

/** An answer that did not come. `code` is the API's own, or UNREACHABLE, UNREADABLE. */
export class ApiError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    Object.assign(this, { code, ...details });
  }
}

/**
 * The data that an operation asks for. What came too late is asked for once more: a database that has just begun plans
 * a question when it first meets it, and answers it sooner then.
 * @param document GraphQL with one or more named operations
 * @param operationName which of them
 * @param signal ends the request when the page is left
 */
export async function ask(document, operationName, variables, signal) {
  const question = { query: document, operationName, variables };
  try {
    return await answered(question, signal);
  } catch (fault) {
    if (fault.code !== 'TIMEOUT') throw fault;
    return answered(question, signal);
  }
}

async function answered(question, signal) {
  const answer = await send(question, signal);
  if (answer.errors?.length) {
    const { message, extensions = {} } = answer.errors[0];
    throw new ApiError(extensions.code ?? extensions.classification ?? 'INTERNAL', message, extensions);
  }
  return answer.data;
}

/** What an answer that is none of GraphQL's means, by its status: of a server in between, or of one that gave up. */
const CODES = { 429: 'RATE_LIMITED', 503: 'TIMEOUT', 504: 'TIMEOUT' };

async function send(body, signal) {
  let response;
  try {
    response = await fetch(new URL('graphql', globalThis.document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new ApiError('UNREACHABLE', fault.message);
  }
  const unread = new ApiError(CODES[response.status] ?? 'UNREADABLE', `HTTP ${response.status}`);
  try {
    const answer = await response.json();
    if (answer.data || answer.errors?.length) return answer;
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
  }
  throw unread;
}
