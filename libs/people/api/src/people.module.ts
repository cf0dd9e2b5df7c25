import { Module } from '@nestjs/common';
import { PeopleLoaders } from './people.loaders';
import { PeopleRepository } from './people.repository';
import { PeopleResolver } from './people.resolver';
import { PersonFieldsResolver } from './person-fields.resolver';
import { RecordLeaver } from './record-leaver';

/** People, teams and who manages whom. */
@Module({ providers: [PeopleResolver, PersonFieldsResolver, RecordLeaver, PeopleRepository, PeopleLoaders] })
export class PeopleModule {}
