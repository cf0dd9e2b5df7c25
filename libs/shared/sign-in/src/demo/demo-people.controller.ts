import { Controller, Get, Header } from '@nestjs/common';
import { Clock, Public } from '@hearth/shared/api-kernel';
import { DataSource } from 'typeorm';
import { worksHereOn } from '../session/session.repository';
import { todayOf } from '../session/session-times';
import { demoTenant } from './demo-sign-in';

/** Somebody whom one can sign in as. */
export interface DemoPerson {
  readonly objectId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly teamName: string | null;
  /** What makes this person worth a try: "line manager of six". */
  readonly note: string;
  readonly roles: readonly string[];
}

/** The sample council's people, for the page on which one of them is chosen. There only with the demo adapter. */
@Controller('auth/demo')
export class DemoPeopleController {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Everybody who works there today, by team and name. */
  @Get('people')
  @Header('cache-control', 'no-store')
  @Public('everybody in it is invented, and one is chosen before signing in')
  async people(): Promise<DemoPerson[]> {
    return this.database.query<DemoPerson[]>(
      `SELECT d.object_id AS "objectId", p.name, p.job_title AS "jobTitle", t.name AS "teamName", d.note, d.roles
       FROM demo_identities d
       JOIN people p ON p.tenant = $1 AND p.object_id = d.object_id
       LEFT JOIN teams t ON t.id = p.team_id
       WHERE ${worksHereOn('$2')}
       ORDER BY t.name NULLS FIRST, p.name, d.object_id`,
      [demoTenant, todayOf(this.clock.now()).toString()],
    );
  }
}
