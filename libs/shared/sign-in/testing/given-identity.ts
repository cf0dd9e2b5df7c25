import { randomUUID } from 'node:crypto';
import type { PersonId } from '@hearth/shared/words';
import type { DataSource } from 'typeorm';

export interface GivenIdentity {
  readonly objectId: string;
  readonly personId: PersonId;
}

/** Makes the database a sample council's. */
export async function givenSampleCouncil(database: DataSource): Promise<void> {
  await database.query("INSERT INTO installation (kind, name) VALUES ('demo', 'Sample Council')");
}

/** Somebody of the sample council whom one can sign in as. */
export async function givenIdentity(
  database: DataSource,
  { name = 'Megan Bevan', roles = [] as readonly string[], joinedOn = '2020-01-06', leftOn = undefined as string | undefined } = {},
): Promise<GivenIdentity> {
  const [objectId, personId] = [randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO people (id, tenant, object_id, name, initials, job_title, kind, joined_on, left_on)
     VALUES ($1, 'demo', $2, $3, 'MB', 'Planning officer', 'EMPLOYEE', $4, $5)`,
    [personId, objectId, name, joinedOn, leftOn ?? null],
  );
  await database.query('INSERT INTO demo_identities (object_id, roles, note) VALUES ($1, $2, $3)', [objectId, roles, 'line manager of six']);
  return { objectId, personId: personId as string as PersonId };
}
