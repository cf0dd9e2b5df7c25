import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Broadcast } from './live/broadcast';
import { JobQueue } from './jobs/job-queue';
import type { RequestContext } from './request-context';
import { type Change, Tx } from './tx';

const attempts = 3;
/** Serialization failure and deadlock: the whole unit is run again, from a fresh transaction. */
const worthAnotherTry = new Set(['40001', '40P01']);

/** Opens transactions. The only way to write. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobQueue,
    private readonly broadcast: Broadcast,
  ) {}

  /**
   * Runs the work in one transaction with its audit lines and events; announces its changes after the commit.
   * The work may run up to three times, so it must not touch anything but its `Tx`.
   */
  async run<Result>(ctx: RequestContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { result, changes } = await this.#once(ctx, work);
        // Only now that the unit has given its connection back: whoever held one and asked for another could wait for
        // others who do the same, until all give up.
        await this.broadcast.announce(changes);
        return result;
      } catch (error) {
        if (attempt === attempts || !worthAnotherTry.has(sqlState(error))) throw error;
        await pause(attempt * 10 + Math.random() * 40);
      }
    }
  }

  async #once<Result>(ctx: RequestContext, work: (tx: Tx) => Promise<Result>): Promise<{ result: Result; changes: readonly Change[] }> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction();
      const tx = new Tx(runner);
      const result = await work(tx);
      if (tx.discarded) {
        await runner.rollbackTransaction();
        return { result, changes: [] };
      }
      await this.#finish(ctx, tx);
      await runner.commitTransaction();
      return { result, changes: tx.changes };
    } catch (error) {
      await rollBackQuietly(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #finish(ctx: RequestContext, tx: Tx): Promise<void> {
    if (tx.acts.length === 0) await refuseUnrecordedWrites(tx);
    else await writeAudit(ctx, tx);
    for (const event of tx.events) await this.jobs.publish(tx, event);
  }
}

async function refuseUnrecordedWrites(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ wrote: boolean }>('SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote');
  if (row?.wrote) throw new Error('A unit of work wrote without recording an act for the audit');
}

async function writeAudit(ctx: RequestContext, tx: Tx): Promise<void> {
  const rows = tx.acts.map(({ act, subject, forPerson, facts }) => ({
    act,
    subject_type: subject.type,
    subject_id: subject.id,
    for_person_id: forPerson ?? null,
    facts: facts ?? {},
  }));
  await tx.query(
    `INSERT INTO audit_entries (at, actor_id, request_id, act, subject_type, subject_id, for_person_id, facts)
     SELECT $1, $2, $3, act, subject_type, subject_id, for_person_id, facts
     FROM jsonb_to_recordset($4) AS entry (act text, subject_type text, subject_id text, for_person_id uuid, facts jsonb)`,
    [ctx.now.toString(), ctx.actor?.personId ?? null, ctx.requestId, JSON.stringify(rows)],
  );
}

function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

async function rollBackQuietly(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch {
    // The connection is gone, and the transaction with it. The first error is the one to report.
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
