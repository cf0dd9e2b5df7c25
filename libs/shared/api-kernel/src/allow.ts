import { SetMetadata } from '@nestjs/common';

/** Under which keys Nest keeps the two marks. */
export const allowKey = 'hearth:allow';
/** @see allowKey */
export const publicKey = 'hearth:public';

/**
 * Opens a root field or route to those who hold the permission.
 * @param permission one of a slice's permissions, such as `booking.book-own`
 */
export function Allow(permission: string): MethodDecorator {
  return SetMetadata(allowKey, permission);
}

/**
 * Opens a root field or route to everybody, signed in or not.
 * @param why the reason, for the table of permissions
 */
export function Public(why: string): MethodDecorator {
  return SetMetadata(publicKey, why);
}
