import { Pipe, type PipeTransform, inject } from '@angular/core';
import type { ValuesOf, WordKey } from '@hearth/shared/contract';
import { Words } from './words';

/**
 * Says a sentence in a template: `{{ 'shell.sign-out' | say }}`, `{{ 'booking.free' | say: { free: 18 } }}`. The
 * compiler knows the keys and the values each of them takes. Not pure, because the language may change.
 */
@Pipe({ name: 'say', pure: false })
export class Say implements PipeTransform {
  readonly #words = inject(Words);

  transform<Key extends WordKey>(key: Key, ...values: ValuesOf<Key>): string {
    return this.#words.say(key, ...values);
  }
}
