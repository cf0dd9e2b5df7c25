import type { SessionQuery } from '@hearth/shared/web-kernel';
import { inMinutes } from './clock';

/** Who is signed in, as the server says it. */
export type SessionFacts = NonNullable<SessionQuery['session']>;

/** A session of Megan Bevan, who plans; with what the spec is about put in place. */
export function aSession(facts: Partial<SessionFacts> = {}): SessionFacts {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    roles: [],
    permissions: ['booking.book-own'],
    idleEndsAt: inMinutes(60),
    endsAt: inMinutes(600),
    person: {
      id: '00000000-0000-4000-8000-000000000002',
      name: 'Megan Bevan',
      initials: 'MB',
      jobTitle: 'Planning officer',
      team: { id: '00000000-0000-4000-8000-000000000003', name: 'Planning' },
    },
    ...facts,
  };
}
