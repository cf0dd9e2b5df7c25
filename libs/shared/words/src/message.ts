/** A sentence of the catalogue, by its key, with the values that go into it. Said in a language only at the edge. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A value in a sentence. Days and times are said as people say them, in the reader's language. */
export type MessageValue = string | number | Temporal.PlainDate | Temporal.PlainTime;

/** Every language of the catalogue. */
export const locales = ['en', 'cy'] as const;
/** A language that Hearth speaks: English (Great Britain) or Welsh. */
export type Locale = (typeof locales)[number];
