import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface Temporalish<Value> {
  readonly name: string;
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
  /** What good input looks like, for the message. */
  readonly example: string;
}

function temporalScalar<Value>({ name, read, write, example }: Temporalish<Value>): GraphQLScalarType<Value, string> {
  const parse = (input: unknown): Value => {
    if (typeof input === 'string') {
      try {
        return read(input);
      } catch {
        // A RangeError of Temporal: told below, in our own words.
      }
    }
    throw new GraphQLError(`This is not a valid ${name}. Write it like ${example}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<Value, string>({
    name,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: value => write(value as Value),
  });
}

/** Years that a council can mean; anything else is a slip of the keyboard or an attack on the arithmetic. */
const dayShape = /^(19|20|21)\d\d-\d\d-\d\d$/;
const timeShape = /^\d\d:\d\d$/;

function shaped(shape: RegExp, text: string): string {
  if (!shape.test(text)) throw new RangeError('not in the expected shape');
  return text;
}

/** The scalars of the schema: Temporal inside, plain text on the wire. */
export const scalars = {
  LocalDate: temporalScalar<Temporal.PlainDate>({
    name: 'LocalDate',
    read: text => Temporal.PlainDate.from(shaped(dayShape, text), { overflow: 'reject' }),
    write: day => day.toString(),
    example: '2026-11-24',
  }),
  LocalTime: temporalScalar<Temporal.PlainTime>({
    name: 'LocalTime',
    read: text => Temporal.PlainTime.from(shaped(timeShape, text)),
    write: time => time.toString({ smallestUnit: 'minute' }),
    example: '09:00',
  }),
  Instant: temporalScalar<Temporal.Instant>({
    name: 'Instant',
    read: text => Temporal.Instant.from(text),
    write: instant => instant.toString({ smallestUnit: 'second' }),
    example: '2026-11-24T09:00:00Z',
  }),
};
