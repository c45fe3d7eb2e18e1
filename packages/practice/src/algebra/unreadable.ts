/**
 * Thrown inside of the reader only, to leave it from any depth; `readExpression` turns it into a message.
 * It is no Error: making a stack trace for every slip of a student would cost more than reading.
 */
export class Unreadable {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

export function refuse(message: string): never {
  // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- it is no Error on purpose, as said above
  throw new Unreadable(message);
}
