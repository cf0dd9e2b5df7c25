import { describe, expect, it } from '@jest/globals';
import { looksLikeId } from './ids';

describe('looksLikeId', () => {
  it.each([
    ['0b8f6c1e-1f2a-4c3d-9e4f-5a6b7c8d9e0f', true],
    ['0B8F6C1E-1F2A-4C3D-9E4F-5A6B7C8D9E0F', true],
    ['0b8f6c1e1f2a4c3d9e4f5a6b7c8d9e0f', false],
    ['0b8f6c1e-1f2a-4c3d-9e4f-5a6b7c8d9e0f\n', false],
    ['{0b8f6c1e-1f2a-4c3d-9e4f-5a6b7c8d9e0f}', false],
    ['0b8f6c1e-1f2a-4c3d-9e4f-5a6b7c8d9e0g', false],
    ['', false],
  ])('says of %j that it is %s', (text, expected) => {
    expect(looksLikeId(text)).toBe(expected);
  });
});
