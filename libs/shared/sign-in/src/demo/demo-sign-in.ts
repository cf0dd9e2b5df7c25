import { Injectable } from '@nestjs/common';
import { Clock } from '@hearth/shared/api-kernel';
import { DataSource } from 'typeorm';
import { type CallbackQuery, type Proof, SignIn, type SignInBeginning } from '../port';
import { newSecret } from '../secrets';
import { knownRoles } from '../session/session.repository';

/** The tenant that everybody in the sample council belongs to. */
export const demoTenant = 'demo';

/** The database refuses some characters, and nobody's id has any of them. */
const readableId = /^[^\p{Cc}]{1,100}$/u;

interface IdentityRow {
  readonly roles: string[];
  readonly name: string | null;
}

/** Lets anybody be anybody of the sample council. For invented people only: nothing is proved here. */
@Injectable()
export class DemoSignIn extends SignIn {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async begin(): Promise<SignInBeginning> {
    const state = newSecret();
    return { redirectUrl: `/sign-in/choose?state=${state}`, transaction: { state, secrets: {} } };
  }

  async complete({ code }: CallbackQuery): Promise<Proof> {
    const identity = typeof code === 'string' && readableId.test(code) ? await this.#identity(code) : undefined;
    if (typeof code !== 'string' || !identity) throw new Error('The sample council has nobody of that id');
    return {
      tenant: demoTenant,
      objectId: code,
      name: identity.name ?? '',
      roles: knownRoles(identity.roles),
      idpSession: undefined,
      authTime: this.clock.now(),
    };
  }

  logoutUrl(): undefined {
    return undefined;
  }

  async health(): Promise<{ readonly ok: boolean }> {
    return { ok: true };
  }

  async #identity(objectId: string): Promise<IdentityRow | undefined> {
    const [row] = await this.database.query<IdentityRow[]>(
      `SELECT d.roles, p.name FROM demo_identities d
       LEFT JOIN people p ON p.tenant = $1 AND p.object_id = d.object_id WHERE d.object_id = $2`,
      [demoTenant, objectId],
    );
    return row;
  }
}
