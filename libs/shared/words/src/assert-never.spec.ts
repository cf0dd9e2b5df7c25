import { expect, it } from '@jest/globals';
import { assertNever } from './assert-never';

it('says which case is missing', () => {
  expect(() => assertNever({ type: 'Unheard of' } as never)).toThrow('A case is missing for {"type":"Unheard of"}');
});
