import { describe, expect, it } from '@jest/globals';
import { newSecret } from '../secrets';
import { readSecretCookie, sessionCookie, transactionCookie } from './cookies';

const [secret, other] = [newSecret(), newSecret()];

describe('a secret in a cookie', () => {
  it.each([
    ['alone', `${sessionCookie}=${secret}`],
    ['between others', `theme=dark; ${sessionCookie}=${secret}; a=b`],
    ['without spaces', `theme=dark;${sessionCookie}=${secret};a=b`],
    ['beside the other cookie', `${transactionCookie}=${other}; ${sessionCookie}=${secret}`],
  ])('is read %s', (_, header) => {
    expect(readSecretCookie(header, sessionCookie)).toBe(secret);
  });

  it.each([
    ['without a header', undefined],
    ['with an empty header', ''],
    ['when only the other cookie is there', `${transactionCookie}=${secret}`],
    ['when it is empty', `${sessionCookie}=`],
    ['when it is too short', `${sessionCookie}=${secret.slice(1)}`],
    ['when it is too long', `${sessionCookie}=${secret}A`],
    ['when it has other characters', `${sessionCookie}=${secret.slice(1)}'`],
    ['when it is quoted', `${sessionCookie}="${secret}"`],
    ['when its name has another case', `${sessionCookie.toUpperCase()}=${secret}`],
    ['when it comes twice, since one was planted', `${sessionCookie}=${secret}; ${sessionCookie}=${other}`],
    ['when it comes twice, once empty', `${sessionCookie}=; ${sessionCookie}=${secret}`],
  ])('is not there %s', (_, header) => {
    expect(readSecretCookie(header, sessionCookie)).toBeUndefined();
  });
});
