/** The colours people are given; each carries white initials at 4.5:1. */
export const personColours = ['pine', 'plum', 'ember', 'sky', 'moss', 'brick', 'slate'] as const;
export type PersonColour = (typeof personColours)[number];

/** The same colour for the same person, on every screen and every day. */
export function personColour(of: string): PersonColour {
  let hash = 2_166_136_261;
  for (const letter of of) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return personColours[hash % personColours.length] ?? 'pine';
}
