import { describe, expect, it } from '@jest/globals';
import { complaintAboutInstallation, complaintsAboutSignIn, openSampleSetting } from './sign-in-mix';

const demo = { signIn: 'demo', host: '127.0.0.1', environment: {} };

describe('the settings of the sample council', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])('are good on this machine alone: %s', host => {
    expect(complaintsAboutSignIn({ ...demo, host })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '192.168.0.7', 'hearth.example.gov.uk', '127.evil.example', 'localhost.evil.example', ''])(
    'are refused where others reach it: %j',
    host => {
      const [complaint, ...more] = complaintsAboutSignIn({ ...demo, host });
      expect(complaint).toContain(openSampleSetting);
      expect(more).toEqual([]);
    },
  );

  it('are good everywhere once the long setting says yes, and nothing but yes', () => {
    const open = (value: string) => complaintsAboutSignIn({ ...demo, host: '0.0.0.0', environment: { [openSampleSetting]: value } });
    expect(open('yes')).toEqual([]);
    for (const value of ['', 'true', '1', 'YES', 'no']) expect(open(value)).toHaveLength(1);
  });

  it.each(['ENTRA_CLIENT_SECRET', 'ENTRA_CERTIFICATE', 'OIDC_CLIENT_SECRET'])('are refused beside a real secret: %s', name => {
    const complaints = complaintsAboutSignIn({ ...demo, environment: { [name]: 's3cret', [openSampleSetting]: 'yes' } });
    expect(complaints).toEqual([expect.stringContaining(name)]);
    expect(complaints.join()).not.toContain('s3cret');
    expect(complaintsAboutSignIn({ ...demo, environment: { [name]: ' ' } })).toEqual([]);
  });

  it('say everything that is wrong at once', () => {
    const environment = { ENTRA_CLIENT_SECRET: 'x', OIDC_CLIENT_SECRET: 'x' };
    expect(complaintsAboutSignIn({ ...demo, host: '0.0.0.0', environment })).toHaveLength(3);
  });

  it('are no matter when people sign in for real', () => {
    const environment = { ENTRA_CLIENT_SECRET: 'x' };
    expect(complaintsAboutSignIn({ signIn: 'entra', host: '0.0.0.0', environment })).toEqual([]);
  });
});

describe('a database', () => {
  it.each([
    ['demo', 'demo'],
    ['entra', 'live'],
    ['oidc', 'live'],
    ['entra', undefined],
  ] as const)('goes with SIGN_IN=%s when it is %s', (signIn, kind) => {
    expect(complaintAboutInstallation(signIn, kind)).toBeUndefined();
  });

  it.each([
    ['demo', 'live', 'real council'],
    ['demo', undefined, 'npm run seed'],
    ['entra', 'demo', 'sample council'],
    ['oidc', 'demo', 'sample council'],
  ] as const)('does not go with SIGN_IN=%s when it is %s', (signIn, kind, words) => {
    expect(complaintAboutInstallation(signIn, kind)).toContain(words);
  });
});
