/**
 * Asks the server, and tells the page whether it answers: the events "server-lost" and
 * "server-found" on the document. A browser knows only whether its device has a connection.
 */
const UNREACHED = [502, 503, 504];
const tell = (what) => document.dispatchEvent(new Event(what));

/** As fetch; also throws where only a gateway answers, or a server that cannot work. */
export async function ask(address, options) {
  try {
    const response = await fetch(address, options);
    if (UNREACHED.includes(response.status)) throw new Error("The server cannot be reached");
    tell("server-found");
    return response;
  } catch (error) {
    tell("server-lost");
    throw error;
  }
}
