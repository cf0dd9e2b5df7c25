import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CannotStart } from '@hearth/shared/api-kernel';
import type { Installation } from '@hearth/shared/contract';
import { DataSource } from 'typeorm';
import { type SignInOptions, signInOptions } from './options';
import { complaintAboutInstallation } from './sign-in-mix';

interface InstallationRow {
  readonly kind: 'demo' | 'live';
  readonly name: string;
}

/** What this database belongs to. Stops the start when that doesn't fit the way people sign in. */
@Injectable()
export class Installations implements OnModuleInit {
  readonly #logger = new Logger(Installations.name);

  constructor(
    @Inject(signInOptions) private readonly options: SignInOptions,
    private readonly database: DataSource,
  ) {}

  async onModuleInit(): Promise<void> {
    const complaint = complaintAboutInstallation(this.options.adapter, (await this.#row())?.kind);
    if (complaint) throw new CannotStart(complaint);
    if (this.options.adapter === 'demo') {
      this.#logger.warn('This is a sample council: whoever reaches it can sign in as anybody. Never put real people in it.');
    }
  }

  async current(): Promise<Installation> {
    const row = await this.#row();
    if (!row) throw new Error('The row of installation is gone');
    return { name: row.name, sampleData: row.kind === 'demo', signIn: this.options.adapter };
  }

  async #row(): Promise<InstallationRow | undefined> {
    const [row] = await this.database.query<InstallationRow[]>('SELECT kind, name FROM installation');
    return row;
  }
}
