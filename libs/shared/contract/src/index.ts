export { type Catalogue, catalogues, loadCatalogue } from './catalogue';
export type { DayForm } from './day-and-time';
export { possibleTypes } from './generated/possible-types';
export type * from './generated/schema';
export type { NoValues, WordKey, WordValues } from './generated/word-keys';
export { createSpeaker, type Speaker, type ValuesOf, type WordMessage } from './speaker';
