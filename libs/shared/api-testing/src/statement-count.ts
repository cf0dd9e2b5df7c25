import type { DataSource, Logger } from 'typeorm';

/** Counts the statements that a server's requests run, those that open and close transactions included. */
export class StatementCount {
  #statements: string[] = [];

  constructor(database: DataSource) {
    const keep = (statement: string) => void this.#statements.push(statement.replace(/\s+/g, ' ').trim());
    const nothing = () => undefined;
    database.logger = {
      logQuery: keep, logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing,
    } satisfies Logger;
  }

  /** The statements that ran while the work was done. Nothing else may be going on in the server. */
  async during<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: readonly string[] }> {
    this.#statements = [];
    const result = await work();
    return { result, statements: this.#statements };
  }
}
