import type { Id } from '@hearth/shared/words';
import { createHash } from 'node:crypto';

const namespace = Buffer.from('6d1f3a9e5f0b4c7c9a2e8c41d7b0e5aa', 'hex');

/** An id that is always the same for the same name, so that links into the sample council survive a fresh seed (UUID v5, RFC 9562). */
export function stableId<Of extends string>(...name: readonly (string | number)[]): Id<Of> {
  const bytes = createHash('sha1').update(namespace).update(name.join('/')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Id<Of>;
}
