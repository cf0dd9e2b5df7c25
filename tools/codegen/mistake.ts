/** Something in a source file that its author has to mend. Shown as it stands, without a stack. */
export class Mistake extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Mistake';
  }
}
