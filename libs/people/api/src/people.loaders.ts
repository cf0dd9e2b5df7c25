import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LoaderKind } from '@hearth/shared/api-kernel';
import type { PersonId, TeamId } from '@hearth/shared/words';
import { type PersonRow, personColumns } from './person-row';

export interface TeamRow {
  readonly id: TeamId;
  readonly name: string;
}

/** The relations of people, each read once a request. */
@Injectable()
export class PeopleLoaders {
  constructor(private readonly database: DataSource) {}

  readonly team: LoaderKind<TeamId, TeamRow> = {
    load: async ids => {
      const rows = await this.database.query<TeamRow[]>('SELECT id, name FROM teams WHERE id = ANY ($1::uuid[])', [ids]);
      return new Map(rows.map(row => [row.id, row]));
    },
  };

  /** By the key `person id at day`, since who manages whom is dated. */
  readonly lineManager: LoaderKind<PersonAtDay, PersonRow> = {
    load: async keys => {
      const rows = await this.database.query<(PersonRow & { key: PersonAtDay })[]>(
        `SELECT wanted.key, ${personColumns('manager')}
         FROM unnest($1::text[], $2::uuid[], $3::date[]) AS wanted (key, report_id, day)
         JOIN line_managements l ON l.report_id = wanted.report_id
           AND daterange(l.from_day, l.to_day) @> wanted.day
         JOIN people manager ON manager.id = l.manager_id`,
        [keys, keys.map(key => key.split(' at ')[0]), keys.map(key => key.split(' at ')[1])],
      );
      return new Map(rows.map(row => [row.key, row]));
    },
  };
}

export type PersonAtDay = `${PersonId} at ${string}`;
