// The only way to the data: the public GraphQL API, as any other client uses it.

/** An answer that did not come. `code` is the API's own, or UNREACHABLE, UNREADABLE. */
export class ApiError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    Object.assign(this, { code, ...details });
  }
}

/**
 * The data that an operation asks for.
 * @param document GraphQL with one or more named operations
 * @param operationName which of them
 * @param signal ends the request when the page is left
 */
export async function ask(document, operationName, variables, signal) {
  const answer = await send({ query: document, operationName, variables }, signal);
  if (answer.errors?.length) {
    const { message, extensions = {} } = answer.errors[0];
    throw new ApiError(extensions.code ?? extensions.classification ?? 'INTERNAL', message, extensions);
  }
  if (!answer.data) throw new ApiError('UNREADABLE', JSON.stringify(answer).slice(0, 200));
  return answer.data;
}

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
  try {
    return await response.json();
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new ApiError(response.status === 429 ? 'RATE_LIMITED' : 'UNREADABLE', `HTTP ${response.status}`);
  }
}
