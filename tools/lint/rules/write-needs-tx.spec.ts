import { tryRule } from './rule-tester.ts';
import { writeNeedsTx } from './write-needs-tx.mjs';

const filename = 'libs/booking/api/src/booking.repository.ts';
const useCase = 'libs/booking/api/src/book-space.ts';

/** A repository with one method, and TypeORM at hand in the ways Nest hands it in. */
const repository = (method: string) => `class BookingRepository {
  constructor(private readonly manager: EntityManager, private readonly rows: Repository<BookingEntity>) {}
  private readonly seen = new Map<string, Booking>();
  private readonly source: DataSource;
  ${method}
}`;
const needsTx = [{ messageId: 'needsTx' }];
const notHere = [{ messageId: 'notHere' }];

tryRule('write-needs-tx', writeNeedsTx, {
  valid: [
    { name: 'a write with the transaction', filename, code: repository('add(tx: Tx, row: Row) { return tx.manager.insert(BookingEntity, row); }') },
    { name: 'one inside a smaller function', filename, code: repository('add(tx: Tx, rows: Row[]) { rows.map((row) => tx.manager.save(row)); }') },
    { name: 'SQL with the transaction', filename, code: repository("end(tx: kernel.Tx) { return tx.query('update booking set ended = true'); }") },
    { name: 'SQL in a constant, used with it', filename, code: `const add = \`insert into booking values ($1)\`; ${repository('add(tx: Tx) { return tx.query(add); }')}` },
    { name: 'a read without it', filename, code: repository("all() { return this.manager.query('select * from booking for update'); }") },
    { name: 'a Map of its own', filename, code: repository("forget() { this.seen.delete('a'); this.seen.clear(); }") },
    { name: 'a use case that asks the repository', filename: useCase, code: 'class A { constructor(private readonly bookings: BookingRepository) {} run(tx: Tx) { this.bookings.delete(tx); } }' },
    { name: 'a hash', filename: useCase, code: "createHash('sha256').update(key);" },
    { name: 'words for people', filename: useCase, code: "const refusal = 'You can update your booking, or delete it from the list.';" },
  ],
  invalid: [
    { name: 'the manager', filename, code: repository('add(row: Row) { return this.manager.insert(BookingEntity, row); }'), errors: needsTx },
    { name: 'a repository of TypeORM', filename, code: repository("cancel() { return this.rows.update('1', {}); }"), errors: needsTx },
    { name: 'a repository made on the spot', filename, code: repository("end() { return this.source.getRepository(B).delete('1'); }"), errors: needsTx },
    { name: 'a builder', filename, code: repository('add() { return this.rows.createQueryBuilder().insert().execute(); }'), errors: needsTx },
    { name: 'one kept in a variable', filename, code: repository("end() { const b = this.source.getRepository(B); return b.softDelete('1'); }"), errors: needsTx },
    { name: 'one handed in', filename, code: 'export function end(to: EntityManager) { return to.remove([]); }', errors: needsTx },
    { name: 'a transaction that may be left out', filename, code: repository('add(tx?: Tx) { return tx!.manager.save({}); }'), errors: needsTx },
    { name: 'a transaction of its own', filename, code: repository('add() { return this.manager.transaction(async (tx) => tx.save({})); }'), errors: needsTx },
    { name: 'SQL', filename, code: repository("end() { return this.manager.query('delete from booking'); }"), errors: needsTx },
    { name: 'SQL behind a comment and a line break', filename, code: repository('end() { return this.q(`\n -- why\n UPDATE "booking" AS b SET x = 1`); }'), errors: needsTx },
    { name: 'SQL that writes inside a read', filename, code: repository("end() { return this.q('with gone as (delete from booking returning id) select id from gone'); }"), errors: needsTx },
    { name: 'SQL with its table filled in', filename, code: repository('end(t: string) { return this.q(`merge into ${t} using x on true`); }'), errors: needsTx },
    { name: 'SQL in a constant, used without', filename, code: `const add = 'insert into booking values ($1)'; ${repository('add() { return this.q(add); }')}`, errors: needsTx },
    { name: 'a write in a use case, transaction or not', filename: useCase, code: 'class A { run(tx: Tx) { return tx.manager.save({}); } }', errors: notHere },
    { name: 'SQL in a resolver', filename: 'libs/booking/api/src/booking.resolver.ts', code: "const end = 'delete from booking';", errors: notHere },
  ],
});
