// What a page was told while it stays: where its filters change and change back, the same is not asked twice.
import { ask } from './api.js';

const MOST = 40; // answers; some weigh a hundred kilobytes

export class Answers {
  constructor() {
    this.kept = new Map();
  }

  /**
   * The data that an operation asks for.
   * @param operations the text that holds the operation
   * @param signal ends the request when it is no longer waited for
   */
  async ask(operations, name, variables, signal) {
    const question = JSON.stringify([name, variables]);
    if (!this.kept.has(question)) this.keep(question, await ask(operations, name, variables, signal));
    return this.kept.get(question);
  }

  /** What is kept is of another page, or older than what is known by now. */
  forget() {
    this.kept.clear();
  }

  keep(question, answer) {
    if (this.kept.size === MOST) this.kept.delete(this.kept.keys().next().value);
    this.kept.set(question, answer);
  }
}
