import { rootFieldMarked } from './root-field-marked.mjs';
import { tryRule } from './rule-tester.ts';

const filename = 'libs/booking/api/src/booking.resolver.ts';
const complaint = (messageId: string) => ({ messageId });

tryRule('root-field-marked', rootFieldMarked, {
  valid: [
    {
      name: 'a permission on each root field',
      filename,
      code: `class BookingResolver {
        @Query() @Allow('booking.see-floor') spacesOn() {}
        @Allow('booking.book-own') @Mutation('bookSpace') book() {}
        @Subscription() @Allow('one-to-ones.see-own') changed() {}
      }`,
    },
    {
      name: 'a reason on an open route',
      filename: 'libs/shared/api-kernel/src/health.controller.ts',
      code: `class HealthController { @Get('live') @Public('a load balancer asks before anyone signs in') live() {} }`,
    },
    { name: 'a nested field, which its parent guards', filename, code: 'class R { @ResolveField() space() {} }' },
    { name: 'a method nobody outside can call', filename, code: 'class R { private find() {} }' },
    { name: 'a query parameter of a route', filename, code: "class C { @Get() @Public('why') get(@Query() q: Wish) {} }" },
  ],
  invalid: [
    { name: 'a query', filename, code: 'class R { @Query() spacesOn() {} }', errors: [complaint('unmarked')] },
    { name: 'a mutation', filename, code: "class R { @Mutation('a') book() {} }", errors: [complaint('unmarked')] },
    { name: 'a subscription', filename, code: 'class R { @Subscription() changed() {} }', errors: [complaint('unmarked')] },
    {
      name: 'routes of a controller',
      filename: 'libs/booking/api/src/booking.controller.ts',
      code: 'class C { @Get() a() {} @Post() b() {} @Delete() c() {} }',
      errors: [complaint('unmarked'), complaint('unmarked'), complaint('unmarked')],
    },
    {
      name: 'a query under another name',
      filename,
      code: "import { Query as Ask } from '@nestjs/graphql'; class R { @Ask() spacesOn() {} }",
      errors: [complaint('unmarked')],
    },
    { name: 'a query in a namespace', filename, code: 'class R { @graphql.Query() a() {} }', errors: [complaint('unmarked')] },
    { name: 'a query kept as a property', filename, code: 'class R { @Query() a = () => 1; }', errors: [complaint('unmarked')] },
    { name: 'no permission', filename, code: 'class R { @Query() @Allow() a() {} }', errors: [complaint('permission')] },
    {
      name: 'a permission of no slice',
      filename,
      code: "class R { @Query() @Allow('everything') a() {} }",
      errors: [complaint('permission')],
    },
    { name: 'no reason', filename, code: "class R { @Query() @Public(' ') a() {} }", errors: [complaint('reason')] },
    {
      name: 'both marks',
      filename,
      code: "class R { @Query() @Allow('booking.book-own') @Public('why') a() {} }",
      errors: [complaint('twice')],
    },
  ],
});
