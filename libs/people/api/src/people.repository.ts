import { Injectable } from '@nestjs/common';
import type { Tx } from '@hearth/shared/api-kernel';
import type { PersonId } from '@hearth/shared/words';
import { type PersonRow, personColumns } from './person-row';

/** Reads and writes people. */
@Injectable()
export class PeopleRepository {
  /** The person, locked until the unit ends, so that two acts on one person take turns. */
  async lock(tx: Tx, id: PersonId): Promise<(PersonRow & { readonly joinedOn: Temporal.PlainDate }) | undefined> {
    const [row] = await tx.query<PersonRow & { joinedOn: Temporal.PlainDate }>(
      `SELECT ${personColumns('p')}, p.joined_on AS "joinedOn" FROM people p WHERE p.id = $1 FOR UPDATE`,
      [id],
    );
    return row;
  }

  async setLastDay(tx: Tx, id: PersonId, lastDay: Temporal.PlainDate): Promise<void> {
    await tx.query('UPDATE people SET left_on = $2 WHERE id = $1', [id, lastDay.toString()]);
  }
}
