/** What somebody asked cannot be done; the message says what to do instead, in their language. Ends with exit code 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUse";
  }
}
