import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { explainServerWords, PortTaken, serverEnvironment, StillInUse } from './server-words.ts';

const folder = tmpdir();

describe('what the server says last', () => {
  it.each([
    ['FATAL:  could not write to file "pg_wal/xlogtemp.29": No space left on device', `too little room on the disk that holds ${folder}`],
    ['FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 1 bytes: No space left on device', 'too little shared memory'],
    ['FATAL:  database files are incompatible with server', 'another version of PostgreSQL'],
    ['FATAL:  could not open file "global/pg_control": Permission denied', `may not use ${folder}`],
    ['LOG:  something\nFATAL:  the moon is full\n', 'Its last words: FATAL:  the moon is full'],
    ['', 'Its last words: none.'],
  ])('%j is told as a sentence', async (said, sentence) => {
    expect((await explainServerWords(said, folder, 'while starting')).message).toContain(sentence);
  });

  it('tells apart what the launcher can do something about', async () => {
    const explain = (said: string): Promise<Error> => explainServerWords(said, folder, 'while starting');
    expect(await explain('LOG:  could not bind IPv4 address "127.0.0.1": Address already in use')).toBeInstanceOf(PortTaken);
    expect(await explain('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use')).toBeInstanceOf(StillInUse);
  });
});

describe('the server’s environment', () => {
  it('is in English and without the settings of other PostgreSQL programs', () => {
    process.env['PGPORT'] = '1';
    const environment = serverEnvironment();
    delete process.env['PGPORT'];
    expect(environment).not.toHaveProperty('PGPORT');
    expect(environment['LC_ALL']).toBe('C');
    expect(environment['PATH']).toBe(process.env['PATH']);
  });
});
