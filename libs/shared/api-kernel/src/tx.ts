import type { QueryRunner } from 'typeorm';
import type { PersonId } from '@hearth/shared/words';

/** What happened, to what and for whom: one line of the audit. */
export interface Act {
  /** A past fact: `booking.booked`. */
  readonly act: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The person it concerns, when that is not (only) the actor. */
  readonly forPerson?: PersonId;
  /** Ids, days and codes; never the text of a note, never a name. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A fact that other slices may act on: becomes a job in the same transaction. */
export interface DomainEvent {
  /** The queue's name: `people.person-left`. */
  readonly name: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Ids that open screens need to hear of, once the transaction is committed. */
export interface Change {
  readonly topic: string;
  readonly ids: readonly string[];
}

/**
 * An open transaction. Holding one is what allows writing: repositories' writing methods ask for it, and only
 * `UnitOfWork.run` makes it.
 */
export class Tx {
  readonly acts: Act[] = [];
  readonly events: DomainEvent[] = [];
  readonly changes: Change[] = [];
  #discarded = false;

  constructor(private readonly runner: QueryRunner) {}

  /** Runs one statement with numbered parameters and returns its rows. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { records } = await this.runner.query(sql, [...parameters], true);
    return records as Row[];
  }

  /** Adds a line to the audit. A unit that writes without one is a fault. */
  record(act: Act): void {
    this.acts.push(act);
  }

  publish(event: DomainEvent): void {
    this.events.push(event);
  }

  announce(change: Change): void {
    this.changes.push(change);
  }

  /** Ends the unit without keeping anything: for refusals, and for wishes that were granted before. */
  discard<Result>(result: Result): Result {
    this.#discarded = true;
    return result;
  }

  get discarded(): boolean {
    return this.#discarded;
  }
}
